import type { Detail } from "@haifeng/catalog/contract"
import { inSeason, type SeasonSlot } from "@haifeng/kernel"
import { addToCartPath } from "../../cart/paths"
import { cooperativePath } from "../../cooperatives/paths"
import { inLocale } from "../../../i18n/locale"
import { useLocale, useT } from "../../../i18n/use-t"
import { Badge } from "../../../ui/badge"
import { Button } from "../../../ui/button"
import { classNames } from "../../../ui/class-names"
import { Notice } from "../../../ui/notice"
import { Price, PricePerJin } from "../../../ui/price"
import { QuantityField } from "./quantity-field"
import { SizeChips } from "./size-chips"

/** Name, price, size and the form that puts it into the cart. On a phone its button stays at the bottom. */
export function ProductPurchase({ product, title, now }: { product: Detail; title: string; now: SeasonSlot }) {
  const t = useT()
  const locale = useLocale()
  const buyable = product.variants.filter((variant) => variant.price_fen !== null && variant.available !== 0)
  const first = buyable[0]
  const ripe = product.season !== null && inSeason(now, product.season.from, product.season.to)
  /** Sold ahead of its season: when it is harvested decides when it is sent. */
  const waiting = product.season !== null && !ripe && product.is_fresh
  return (
    <div>
      <p className="flex flex-wrap gap-1.5">
        {ripe ? <Badge tone="gold">{t.catalog.inSeason}</Badge> : null}
        {product.badges.map((badge) => (
          <Badge key={badge} tone={badge === "new_harvest" ? "gold" : "primary"}>
            {t.catalog.badges[badge]}
          </Badge>
        ))}
      </p>
      <h1 className="mt-2 text-2xl font-semibold md:text-3xl">{title}</h1>
      <p className="mt-1 text-muted">{inLocale(locale, product.subtitle, product.subtitle_en)}</p>
      <p className="mt-4 flex flex-wrap items-baseline gap-x-3">
        <span data-price>
          <Price amount={product.price_from_fen} size="large" from={product.price_from_fen !== product.price_to_fen} />
        </span>
        <span data-per-jin>
          <PricePerJin amount={product.price_per_jin_fen} />
        </span>
      </p>
      {product.is_demo ? <p className="mt-1 text-xs text-muted">{t.product.demo}</p> : null}

      {product.harvest ? (
        <p className={classNames("mt-4 text-sm", waiting && "rounded-control bg-gold-soft px-4 py-3 text-gold")}>
          <span className={waiting ? "font-semibold" : "text-muted"}>{t.product.harvest}</span>{" "}
          <span lang="zh-CN">{product.harvest.note}</span>
        </p>
      ) : null}

      {first ? (
        <form method="post" action={addToCartPath(locale)} id="buy" className="mt-5 grid gap-5" data-buy>
          <SizeChips variants={product.variants} chosen={first.id} />
          <QuantityField />
          <div className="hidden max-w-80 md:block">
            <Button wide>{t.product.add}</Button>
          </div>
        </form>
      ) : (
        <div className="mt-5">
          <Notice tone="warning" title={product.price_from_fen === null ? t.product.noPrice : t.product.cannotBuy}>
            <p>{t.product.cannotBuyHint}</p>
          </Notice>
        </div>
      )}

      <dl className="mt-6 grid grid-cols-[auto_1fr] gap-x-4 gap-y-2 border-t border-line pt-5 text-sm">
        <dt className="text-muted">{t.product.seller}</dt>
        <dd>
          <a
            href={cooperativePath(locale, product.cooperative.handle)}
            className="text-primary underline underline-offset-4"
          >
            {inLocale(locale, product.cooperative.name, product.cooperative.name_en)}
          </a>
          <span className="text-muted"> · {inLocale(locale, product.town.name, product.town.name_en)}</span>
        </dd>
        <dt className="text-muted">{t.product.delivery}</dt>
        <dd>{t.product.deliveryText}</dd>
        <dt className="text-muted">{t.product.returns}</dt>
        <dd>{product.is_fresh ? t.product.returnsFresh : t.product.returnsNormal}</dd>
      </dl>

      {first ? (
        <div className="buy-bar" data-buy-bar>
          <span data-price>
            <Price amount={first.price_fen} size="medium" />
          </span>
          <Button form="buy" className="flex-1">
            {t.product.add}
          </Button>
        </div>
      ) : null}
    </div>
  )
}
