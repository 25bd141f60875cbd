import { RejectionError, rejectionOf } from "../../api/shop/rejection"

/**
 * Why a cart as it is cannot become an order, as a rejection of ours; null for what may go well the next time. Core and the database
 * say some of it only in the words of their message.
 */
export function whyNotCompleted(error: unknown): RejectionError | null {
  const message = messageOf(error)
  const words = inWords.find(({ pattern }) => pattern.test(message))
  if (words) return new RejectionError(words.code)
  const { code, fields, details } = rejectionOf(error)
  return code.startsWith("cart.") || code === "payment.amount_differs"
    ? new RejectionError(code, fields, details)
    : null
}

const inWords = [
  { pattern: /cart\.not_enough_stock|^Not enough stock available/, code: "cart.not_enough_stock" },
  { pattern: /^Cannot complete a cart with no items/, code: "cart.empty" },
  { pattern: /^No shipping method selected|^The cart items require shipping profiles/, code: "cart.delivery_missing" },
] as const

function messageOf(error: unknown): string {
  return typeof error === "object" && error !== null && "message" in error ? String(error.message) : ""
}
