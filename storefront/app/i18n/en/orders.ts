import type { Dictionary } from "../index"

export const orders: Dictionary["orders"] = {
  thanksTitle: "Order placed",
  thanks: (count: number) =>
    count === 1
      ? "The cooperative has your order and sends it once it is packed."
      : `One payment; ${count} cooperatives pack and send their parts on their own.`,
  thanksGone: "There is no order to show",
  mailed: "Keep the order number; the cooperatives will ask for it.",
  continue: "Keep browsing",
  all: "My orders",
  detail: "Order details",
  number: (id: number) => `Order ${id}`,
  placedAt: "Placed",
  deliverTo: "Delivery to",
  paymentState: {
    pending: "Awaiting payment",
    paid: "Paid",
    partially_refunded: "Partly refunded",
    refunded: "Refunded",
    cancelled: "Cancelled",
  },
  state: {
    placed: "Placed",
    accepted: "Accepted",
    packed: "Packed",
    shipped: "On the way",
    delivered: "Delivered",
    cancelled: "Cancelled",
  },
  stateHint: {
    placed: "The cooperative is confirming it.",
    accepted: "The cooperative has accepted it and is packing.",
    packed: "Packed, waiting for the courier.",
    shipped: "Sent and on its way.",
    delivered: "Delivered.",
    cancelled: "This part was cancelled.",
  },
  progress: "Progress",
  tracking: "Tracking",
  parcel: (index: number, count: number) => `Parcel ${index} of ${count}`,
  deliveryTotal: "Delivery",
  total: "Total",
  paidTotal: "Paid",
  none: "No orders yet",
  newer: "Newer orders",
  older: "Older orders",
  pages: "Pages of orders",
}
