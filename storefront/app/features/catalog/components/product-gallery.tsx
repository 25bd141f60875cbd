import type { Detail } from "@haifeng/catalog/contract"
import { useT } from "../../../i18n/use-t"
import { ProductPicture } from "../../../ui/product-picture"

/** The pictures side by side; swiped on a phone. One drawing when there is no photo. */
export function ProductGallery({ product, title }: { product: Detail; title: string }) {
  const t = useT()
  const photos = product.images.length > 0 ? product.images : [product.image]
  const one = photos.length === 1
  return (
    <section aria-label={t.product.pictures} className="md:sticky md:top-4 md:self-start">
      <ul className={one ? "" : "flex snap-x snap-mandatory gap-2 overflow-x-auto"} {...(one ? {} : { tabIndex: 0 })}>
        {photos.map((photo, index) => (
          <li key={photo ?? "drawing"} className="w-full shrink-0 snap-center overflow-hidden rounded-card">
            <ProductPicture
              image={photo}
              produce={product.produce}
              seed={product.handle}
              alt={photos.length > 1 ? `${title} ${index + 1}` : title}
              eager={index === 0}
              className="max-h-80 w-full md:max-h-none"
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
