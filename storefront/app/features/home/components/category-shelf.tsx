import { categoryHandles, type CategoryHandle } from "@haifeng/catalog/contract"
import { artPath } from "../../../art"
import { useLocale, useT } from "../../../i18n/use-t"
import { categoryPath } from "../../catalog/paths"

/** Which drawing stands for a kind. */
const drawings = {
  fruit: "lychee",
  rice: "rice",
  tea: "tea",
  vegetable: "choy-sum",
  tuber: "sweet-potato",
  dried: "daylily",
  processed: "honey",
} as const satisfies Record<CategoryHandle, string>

export function CategoryShelf({ counts }: { counts: { value: string; count: number }[] }) {
  const t = useT()
  const locale = useLocale()
  const byHandle = new Map(counts.map(({ value, count }) => [value, count]))
  return (
    <ul className="grid grid-cols-4 gap-3 sm:grid-cols-7 md:gap-5">
      {categoryHandles
        .filter((handle) => byHandle.has(handle))
        .map((handle) => (
          <li key={handle}>
            <a href={categoryPath(locale, handle)} className="group block text-center">
              <img
                src={artPath(drawings[handle], handle)}
                alt=""
                width={160}
                height={200}
                loading="lazy"
                className="aspect-square w-full rounded-full bg-picture object-cover"
              />
              <span className="mt-2 block text-sm leading-snug font-semibold group-hover:text-primary">
                {t.catalog.categories[handle]}
              </span>
              <span className="figures block text-xs text-muted">{t.home.products(byHandle.get(handle) ?? 0)}</span>
            </a>
          </li>
        ))}
    </ul>
  )
}
