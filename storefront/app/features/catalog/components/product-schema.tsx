import type { Detail } from "@haifeng/catalog/contract"
import { fen, toDecimalYuan } from "@haifeng/kernel"
import { inLocale } from "../../../i18n/locale"
import { useLocale } from "../../../i18n/use-t"

/** The product as schema.org data for search engines. Nothing is offered while no price is known. */
export function ProductSchema({ product }: { product: Detail }) {
  const locale = useLocale()
  const { price_from_fen: low, price_to_fen: high } = product
  const offers = low === null || high === null ? undefined : offersOf(low, high, product)
  const schema = {
    "@context": "https://schema.org",
    "@type": "Product",
    name: inLocale(locale, product.title, product.title_en),
    description: inLocale(locale, product.description, product.description_en),
    category: product.category,
    sku: product.handle,
    offers,
  }
  const text = JSON.stringify(schema).replaceAll("<", "\\u003c")
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: text }} />
}

function offersOf(low: number, high: number, product: Detail) {
  return {
    "@type": "AggregateOffer",
    priceCurrency: "CNY",
    lowPrice: toDecimalYuan(fen(low)),
    highPrice: toDecimalYuan(fen(high)),
    offerCount: product.variants.length,
    availability: `https://schema.org/${product.stock === "out" ? "OutOfStock" : "InStock"}`,
    seller: { "@type": "Organization", name: product.cooperative.name },
  }
}
