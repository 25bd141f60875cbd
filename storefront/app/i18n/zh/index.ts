import { account } from "./account"
import { cart } from "./cart"
import { catalog } from "./catalog"
import { checkout } from "./checkout"
import { errors, rejections } from "./errors"
import { fields } from "./fields"
import { headings } from "./headings"
import { home } from "./home"
import { orders } from "./orders"
import { pay } from "./pay"
import { places } from "./places"
import { product } from "./product"
import { season } from "./season"
import { shell } from "./shell"

export const zh = {
  account,
  cart,
  catalog,
  checkout,
  errors,
  fields,
  headings,
  home,
  orders,
  pay,
  places,
  product,
  rejections,
  season,
  shell,
}
