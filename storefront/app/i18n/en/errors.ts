import type { Dictionary } from "../index"

export const errors: Dictionary["errors"] = {
  notFound: "The address may be mistyped, or this product is no longer sold.",
  broken: "It is our fault, not yours. Your cart and your orders are safe. Please try again in a moment.",
  away: "This page cannot get its data just now. Your cart and your orders are safe; please reload in a minute.",
  backHome: "Go to the home page",
  browse: "See all produce",
  retry: "Try again",
}

export const rejections: Dictionary["rejections"] = {
  "cart.not_found": "This cart is gone. Please choose again.",
  "cart.already_completed": "This cart has already been ordered.",
  "cart.empty": "The cart is empty.",
  "cart.line_not_found": "This product is no longer in the cart.",
  "cart.variant_not_found": "This size is no longer sold.",
  "cart.variant_without_price": "This size has no price yet and cannot be bought.",
  "cart.not_enough_stock": "Not enough of this harvest is left. Please take fewer.",
  "cart.cooperative_not_open": "This cooperative has paused; its goods cannot be bought for now.",
  "cart.delivery_missing": "Please choose a delivery for every cooperative.",
  "cart.delivery_not_offered": "This delivery is not on offer now. Please choose another.",
  "cart.changed": "The total of the cart has changed. Please look at the new total before you pay.",
  "payment.not_authorized": "The payment did not go through and no money was taken. Try again or pay another way.",
  "payment.amount_differs":
    "The payment and the order differ, so nothing was ordered. Please confirm again at checkout.",
  "payment.method_not_offered": "This way to pay is not available now. Please choose another.",
  "payment.not_found": "This payment was not found.",
  "cooperative.not_found": "This cooperative was not found.",
  "town.not_found": "This town was not found.",
  "catalog.product_not_found": "This product is not on sale any more.",
  "order.not_found": "This order was not found.",
  "account.identity_taken": "This e-mail is already registered. Please log in.",
  "account.credentials_wrong": "The e-mail or the password is wrong.",
  "account.address_not_found": "This address was not found.",
  "request.invalid": "Some fields need another look; they are marked.",
  "request.not_allowed": "You may not do this.",
  "request.too_many": "Too many tries. Please wait a little.",
  "server.broken": "Something went wrong and nothing was changed. Please try again in a moment.",
}
