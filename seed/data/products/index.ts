import { daylily } from "./daylily"
import { chili, corn, melons, pumpkin } from "./field"
import { cabbage, choySum, kale, leafy } from "./greens"
import { hillGoods, lotusRoot } from "./lotus-and-hill"
import { longan, lychee } from "./lychee"
import { noodles, rice } from "./rice"
import { sweetPotato } from "./sweet-potato"
import { tea } from "./tea"
import { dragonFruit, guava, passionFruit } from "./tropical-fruit"

export const products = [
  ...lychee,
  ...longan,
  ...rice,
  ...noodles,
  ...tea,
  ...daylily,
  ...sweetPotato,
  ...choySum,
  ...kale,
  ...cabbage,
  ...leafy,
  ...dragonFruit,
  ...passionFruit,
  ...guava,
  ...corn,
  ...melons,
  ...pumpkin,
  ...chili,
  ...lotusRoot,
  ...hillGoods,
]
