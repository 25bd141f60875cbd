import { cooperatives } from "../../data/cooperatives"
import { villages } from "../../data/divisions"
import { products } from "../../data/products"
import type { CooperativeSeed, ProductSeed } from "../model"

/** A written product without its place name, to be grown again in every village of its town. */
export interface Crop {
  seed: ProductSeed
  shop: CooperativeSeed
  name: string
  nameEn: string
  /** Villages of the shop's town: code, and the name people use. */
  villages: { code: string; name: string }[]
}

const places =
  /^(赤坑|可塘|城东|联安|公平|大嶂|后山|虎噉|下寨|海丰|附城|平东|大湖|梅陇|陶河|黄羌|西坑|罗西|溪金|沙地|农家)+/
const placesEn =
  /^((Frozen |Dried |Fresh )?)((Chikeng|Ketang|Chengdong|Lian'an|Gongping|Dazhang|Houshan|Hudan|Xiazhai|Haifeng|Fucheng|Pingdong|Dahu|Meilong|Taohe|Huangqiang|Xikeng|Luoxi|Xijin)( |, ))+/

/** Boxes of several goods, and lines that speak of one place, do not repeat elsewhere. */
const onlyOnce = /礼盒|村|坡|茶园|莲花山|公平|城|园里/

const villageName = (name: string): string => name.replace(/(社区居民委员会|村民委员会)$/, "").replace(/^.*林场/, "")

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

export const crops: Crop[] = cooperatives.flatMap((shop) => {
  const town = shop.village.slice(0, 9)
  const around = villages
    .filter((village) => village.town_code === town && village.kind === "村")
    .map(({ code, name }) => ({ code, name: villageName(name) }))
  return products
    .filter((seed) => seed.by === shop.handle && !seed.title.includes("礼盒") && !onlyOnce.test(seed.line))
    .map((seed) => ({
      seed,
      shop,
      name: seed.title.replace(places, ""),
      nameEn: capital(seed.titleEn.replace(placesEn, "$1")),
      villages: around,
    }))
})
