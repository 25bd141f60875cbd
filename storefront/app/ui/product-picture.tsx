import { artPath } from "../art"
import { useT } from "../i18n/use-t"
import { classNames } from "./class-names"

interface ProductPictureProps {
  /** A photo always wins over our drawing. */
  image: string | null
  produce: string
  /** Handle of the product: two products of one produce are drawn in different light. */
  seed?: string
  /** Beside a visible name the picture is decoration and stays unread. */
  alt?: string
  /** First picture of the page: loaded at once. */
  eager?: boolean
  /** Shows 示意图 on drawings; off where it would not fit (48 px). */
  label?: boolean
  className?: string
}

/** 4:5 frame; keeps its place while the picture loads. */
export function ProductPicture({
  image,
  produce,
  seed,
  alt = "",
  eager,
  label = true,
  className,
}: ProductPictureProps) {
  const t = useT()
  return (
    <span className={classNames("relative block aspect-4/5 overflow-hidden bg-picture", className)}>
      <img
        src={image ?? artPath(produce, seed)}
        alt={alt}
        width={400}
        height={500}
        loading={eager ? "eager" : "lazy"}
        decoding="async"
        className="h-full w-full object-cover"
      />
      {image === null && label ? (
        <span className="absolute right-1.5 bottom-1.5 rounded-control bg-card/80 px-1.5 text-xs leading-5 text-muted">
          {t.shell.illustration}
        </span>
      ) : null}
    </span>
  )
}
