import type { Produce } from "./produce"
import * as crops from "./scenes/field-crops"
import * as fruit from "./scenes/fruit"
import * as greens from "./scenes/greens"
import * as pantry from "./scenes/pantry"
import type { Subject } from "./subject"

/** Our drawings by produce code. */
export const subjects = {
  lychee: fruit.lychee,
  longan: fruit.longan,
  "dragon-fruit": fruit.dragonFruit,
  "passion-fruit": fruit.passionFruit,
  watermelon: fruit.watermelon,
  guava: fruit.guava,
  rice: crops.rice,
  corn: crops.corn,
  "sweet-potato": crops.sweetPotato,
  pumpkin: crops.pumpkin,
  chili: crops.chili,
  daylily: crops.daylily,
  tea: greens.tea,
  "choy-sum": greens.choySum,
  kale: greens.kale,
  cabbage: greens.cabbage,
  leafy: greens.leafy,
  stevia: greens.stevia,
  "lotus-root": pantry.lotusRoot,
  ginger: pantry.ginger,
  laver: pantry.laver,
  honey: pantry.honey,
  generic: pantry.generic,
} satisfies Record<Produce, Subject>
