/** A path of this shop from what a form or an address says; anything else, such as another site, gives the fallback. */
export function localPath(value: unknown, fallback: string): string {
  if (typeof value !== "string" || !/^\/(?![/\\])[^\s\\]*$/.test(value) || value.length > 500) return fallback
  return value
}
