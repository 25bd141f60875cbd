import type { Dictionary } from "../index"

export const cart: Dictionary["cart"] = {
  title: "Cart",
  empty: "Your cart is empty",
  lead: (pieces: number, shops: number) =>
    `${pieces} ${pieces === 1 ? "item" : "items"}, sent by ${shops} ${shops === 1 ? "cooperative" : "cooperatives"}`,
  browse: "See what is in season",
  quantity: (title: string) => `Quantity: ${title}`,
  fewer: (title: string) => `One less ${title}`,
  more: (title: string) => `One more ${title}`,
  update: "Update quantity",
  remove: "Remove",
  removeLine: (title: string) => `Remove ${title}`,
  removed: (title: string) => `“${title}” was removed.`,
  undo: "Undo",
  delivery: "Delivery",
  deliveryKind: { ambient: "Standard courier", chilled: "Chilled courier" },
  deliveryDays: (from: number, to: number) =>
    from === to ? `${from} days from dispatch` : `${from}–${to} days from dispatch`,
  deliveryFree: "Free",
  deliveryNone: "This cooperative offers no delivery at the moment.",
  deliverySave: "Update delivery",
  groupTotal: "Subtotal",
  itemTotal: "Goods",
  deliveryTotal: "Delivery",
  discount: "Discount",
  total: "Total",
  checkout: "Check out",
  notBuyable: "Some goods cannot be bought right now. Settle the marked ones to check out.",
  problem: {
    soldOut: "Sold out. Please remove it or take another size.",
    onlyLeft: (count: number) => `Only ${count} left of this harvest. Please take fewer.`,
    sharedStock: "The sizes of this harvest add up to more than is left. Please take fewer.",
    cooperative_not_open: "This cooperative is closed for now. Please remove the goods.",
    not_for_sale: "This size is no longer sold. Please remove it.",
  },
  takeAll: (count: number) => `Take ${count}`,
}
