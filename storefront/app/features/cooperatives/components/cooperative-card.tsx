import type { CooperativePage } from "@haifeng/cooperatives/contract"
import { inLocale } from "../../../i18n/locale"
import { useLocale, useT } from "../../../i18n/use-t"
import { villageLabel } from "../../towns/village-label"
import { cooperativePath } from "../paths"

/** A shop as a small sheet of paper: who, where, and the first words of its story. */
export function CooperativeCard({
  cooperative,
  heading: Heading = "h3",
}: {
  cooperative: CooperativePage
  heading?: "h2" | "h3"
}) {
  const t = useT()
  const locale = useLocale()
  return (
    <a
      href={cooperativePath(locale, cooperative.handle)}
      className="group flex h-full flex-col rounded-card border border-line bg-card p-4 hover:border-primary"
    >
      <Heading className="font-semibold group-hover:text-primary">
        {inLocale(locale, cooperative.name, cooperative.name_en)}
      </Heading>
      <p className="mt-0.5 text-sm text-muted">
        {t.places.kinds[cooperative.kind]} · {inLocale(locale, cooperative.town_name, cooperative.town_name_en)}
        {locale === "zh" && cooperative.village_name ? ` · ${villageLabel(cooperative.village_name)}` : ""}
      </p>
      <p className="mt-2 line-clamp-3 text-sm">{inLocale(locale, cooperative.story, cooperative.story_en)}</p>
    </a>
  )
}
