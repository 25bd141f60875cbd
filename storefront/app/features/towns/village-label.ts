/** "岗头村民委员会" is the office; people say "岗头村". */
export function villageLabel(name: string): string {
  return name.replace(/村民委员会$/, "村").replace(/居民委员会$/, "")
}
