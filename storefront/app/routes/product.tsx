import { data, type HeadersArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { slotOf } from "@haifeng/kernel"
import { findProduct } from "../features/catalog/catalog.queries.server"
import { CardGrid } from "../features/catalog/components/card-grid"
import { ProductFacts } from "../features/catalog/components/product-facts"
import { ProductGallery } from "../features/catalog/components/product-gallery"
import { ProductPurchase } from "../features/catalog/components/product-purchase"
import { ProductSchema } from "../features/catalog/components/product-schema"
import { categoryPath, productsPath } from "../features/catalog/paths"
import { inLocale, localeOfPath } from "../i18n/locale"
import { useLocale, useT } from "../i18n/use-t"
import { pageMeta } from "../page-meta"
import { Breadcrumbs } from "../ui/breadcrumbs"
import { Section } from "../ui/section"

export const handle = { publicPage: { query: [] } }

export function headers({ loaderHeaders }: HeadersArgs) {
  return { "X-Page-Tags": loaderHeaders.get("X-Page-Tags") ?? "" }
}

export async function loader({ params }: LoaderFunctionArgs) {
  const { product, related } = await findProduct(params.handle ?? "")
  const shown = { product, related: related.slice(0, 4), now: slotOf(Date.now()) }
  return data(shown, { headers: { "X-Page-Tags": `products product:${product.handle}` } })
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded, location }) => {
  if (!loaded) return []
  const locale = localeOfPath(location.pathname)
  const { product } = loaded
  return pageMeta(location.pathname, {
    title: inLocale(locale, product.title, product.title_en),
    description: inLocale(locale, product.subtitle, product.subtitle_en),
  })
}

export default function Product() {
  const { product, related, now } = useLoaderData<typeof loader>()
  const t = useT()
  const locale = useLocale()
  const title = inLocale(locale, product.title, product.title_en)
  const crumbs = [
    { label: t.catalog.all, to: productsPath(locale) },
    { label: t.catalog.categories[product.category], to: categoryPath(locale, product.category) },
    { label: title },
  ]
  return (
    <>
      <div className="page pt-4">
        <Breadcrumbs crumbs={crumbs} />
        <div className="mt-3 grid gap-6 md:grid-cols-[minmax(0,5fr)_minmax(0,6fr)] md:gap-10">
          <ProductGallery product={product} title={title} />
          <ProductPurchase product={product} title={title} now={now} />
        </div>
        <ProductFacts product={product} now={now} />
      </div>
      {related.length > 0 ? (
        <Section title={t.product.related}>
          <CardGrid cards={related} now={now} />
        </Section>
      ) : null}
      <ProductSchema product={product} />
    </>
  )
}
