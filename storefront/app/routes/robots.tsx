import { env } from "../env.server"

export function loader() {
  const closed = ["/cart", "/checkout", "/account", "/orders", "/pay", "/search", "/internal"]
  const lines = ["User-agent: *", ...closed.flatMap((path) => [`Disallow: ${path}`, `Disallow: /en${path}`])]
  return new Response([...lines, "", `Sitemap: ${env.shopOrigin}/sitemap.xml`, ""].join("\n"), {
    headers: { "Content-Type": "text/plain; charset=utf-8" },
  })
}
