import type { NewProduct } from "@haifeng/cooperatives/contract"
import type { CooperativeSeed, ProductSeed } from "./model"
import { harvestOf, isNewHarvest } from "./harvest"

/** "2.5 kg · 5 斤": read alike in both languages of the shop. */
export const sizeTitle = (jin: number): string => `${jin / 2} kg · ${jin} 斤`

/** What the cooperatives' own workflow takes. `number` is the place in the list, for the lot code. */
export function productInput(seed: ProductSeed, shop: CooperativeSeed, number: number, now: number): NewProduct {
  return {
    handle: seed.handle,
    title: seed.title,
    subtitle: seed.line,
    description: seed.text,
    category: seed.category,
    stock_jin: seed.stock,
    sizes: seed.sizes.map(([jin, yuan]) => ({
      title: sizeTitle(jin),
      jin,
      price_fen: Math.round(yuan * 100),
      sku: `${seed.handle}-${jin}`,
    })),
    facts: {
      title_en: seed.titleEn,
      subtitle_en: seed.lineEn,
      description_en: seed.textEn,
      produce: seed.produce,
      season: seed.season && { from: seed.season[0], to: seed.season[1] },
      harvest: harvestOf(seed, number, now),
      village_code: seed.village ?? shop.village,
      is_fresh: seed.fresh,
      is_demo: true,
      popularity: seed.popularity,
      new_harvest: isNewHarvest(seed, now),
    },
  }
}
