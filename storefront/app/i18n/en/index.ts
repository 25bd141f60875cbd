import type { Dictionary } from "../index"
import { account } from "./account"
import { cart } from "./cart"
import { catalog } from "./catalog"
import { checkout } from "./checkout"
import { errors, rejections } from "./errors"
import { headings } from "./headings"
import { home } from "./home"
import { places } from "./places"
import { product } from "./product"
import { season } from "./season"
import { shell } from "./shell"

export const en: Dictionary = {
  account,
  cart,
  catalog,
  checkout,
  errors,
  headings,
  home,
  places,
  product,
  rejections,
  season,
  shell,
}
