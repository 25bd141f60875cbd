/**
 * Finds the routes that say `handle = { publicPage: { query: [...] } }` and returns a function from a request to the
 * key of its page: the path with only the query that the page knows, sorted; null when the page is not public.
 * @param {import("@remix-run/node").ServerBuild["routes"]} routes
 * @returns {(request: import("node:http").IncomingMessage) => string | null}
 */
export function publicPages(routes) {
  /** @type {{ pattern: RegExp, query: string[] }[]} */
  const pages = []
  for (const route of Object.values(routes)) {
    const query = publicQuery(route?.module.handle)
    if (route && query) pages.push({ pattern: patternOf(route.path ?? ""), query: [...query].sort() })
  }

  return ({ method, url = "/" }) => {
    if (method !== "GET" && method !== "HEAD") return null
    const [path = "/", search = ""] = url.split("?", 2)
    if (url.length > 500) return null
    const page = pages.find(({ pattern }) => pattern.test(path))
    if (!page) return null
    if (search === "") return path
    const given = new URLSearchParams(search)
    const known = new URLSearchParams()
    for (const name of page.query) {
      const value = given.get(name)
      if (value) known.set(name, value)
    }
    return known.size > 0 ? `${path}?${known}` : path
  }
}

/** @param {string} path */
function patternOf(path) {
  const source = path
    .split("/")
    .filter(Boolean)
    .map((segment) => (segment.startsWith(":") ? "[^/]+" : segment.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")))
    .join("/")
  return new RegExp(`^/${source}$`)
}

/** @param {unknown} handle @returns {string[] | null} */
function publicQuery(handle) {
  if (typeof handle !== "object" || handle === null || !("publicPage" in handle)) return null
  const page = handle.publicPage
  if (typeof page !== "object" || page === null || !("query" in page) || !Array.isArray(page.query)) return null
  return page.query.map(String)
}
