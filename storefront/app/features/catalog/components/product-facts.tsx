import type { Detail } from "@haifeng/catalog/contract"
import type { SeasonSlot } from "@haifeng/kernel"
import { cooperativePath } from "../../cooperatives/paths"
import { SeasonStrip } from "../../season/components/season-strip"
import { seasonLabel } from "../../season/labels"
import { townPath } from "../../towns/paths"
import { villageLabel } from "../../towns/village-label"
import { inLocale } from "../../../i18n/locale"
import { useLocale, useT } from "../../../i18n/use-t"

/** What it is, when it was harvested, where it grew and who grew it. */
export function ProductFacts({ product, now }: { product: Detail; now: SeasonSlot }) {
  const t = useT()
  const locale = useLocale()
  const story = inLocale(locale, product.cooperative_story, product.cooperative_story_en)
  const paragraphs = inLocale(locale, product.description, product.description_en).split("\n").filter(Boolean)
  return (
    <div className="mt-12 grid gap-10 border-t border-line pt-8 md:grid-cols-2">
      <section>
        <h2 className="text-xl font-semibold">{t.product.about}</h2>
        <div className="mt-3 grid max-w-text gap-3">
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
        {product.badges.includes("assist") ? (
          <div className="mt-5 max-w-text rounded-control bg-primary-soft px-4 py-3 text-sm">
            <h3 className="font-semibold">{t.product.assistTitle}</h3>
            <p className="mt-1">{t.product.assistText}</p>
          </div>
        ) : null}
      </section>
      <section>
        <h2 className="text-xl font-semibold">{t.product.facts}</h2>
        <dl className="mt-3 grid gap-4">
          <div>
            <dt className="text-sm text-muted">{t.product.season}</dt>
            <dd>{seasonLabel(t, product.season)}</dd>
            <dd className="mt-2 max-w-text">
              <SeasonStrip season={product.season} now={now} className="h-4 w-full" />
              <span aria-hidden="true" className="figures mt-1 grid grid-cols-12 text-xs text-muted">
                {t.season.monthsShort.map((month, index) => (
                  <span key={index}>{month}</span>
                ))}
              </span>
            </dd>
          </div>
          {product.harvest ? (
            <div>
              <dt className="text-sm text-muted">{t.product.harvest}</dt>
              <dd lang="zh-CN">{product.harvest.note}</dd>
              <dd className="figures text-sm text-muted">{t.product.lot(product.harvest.lot)}</dd>
            </div>
          ) : null}
          <div>
            <dt className="text-sm text-muted">{t.product.origin}</dt>
            <dd>
              <a href={townPath(locale, product.town.code)} className="text-primary underline underline-offset-4">
                {inLocale(locale, product.town.name, product.town.name_en)}
              </a>
              {product.village ? <span> · {villageLabel(product.village.name)}</span> : null}
            </dd>
          </div>
          <div>
            <dt className="text-sm text-muted">{t.product.seller}</dt>
            <dd className="mt-2 rounded-card border border-line bg-card p-4">
              <p className="font-semibold">{inLocale(locale, product.cooperative.name, product.cooperative.name_en)}</p>
              {story ? <p className="mt-1 line-clamp-4 text-sm text-muted">{story}</p> : null}
              <a
                href={cooperativePath(locale, product.cooperative.handle)}
                className="mt-2 inline-flex min-h-11 items-center text-primary underline underline-offset-4"
              >
                {t.product.visit}
              </a>
            </dd>
          </div>
        </dl>
      </section>
    </div>
  )
}
