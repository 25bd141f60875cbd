import type { Dictionary } from "../index"

export const pay: Dictionary["pay"] = {
  title: "Demo payment",
  badge: "Demo",
  lead: "This page stands in for a payment provider, to try what can happen. No money moves and no card number is asked.",
  amount: "Amount due",
  choose: "Which result would you like to try?",
  pay: "Pay",
  payHint: "Goes back to the shop as paid.",
  fail: "Let it fail",
  failHint: "Goes back as if the balance were too low; the cart stays.",
  leave: "Leave without paying",
  leaveHint: "Changes nothing and goes back to checkout.",
  settled: {
    paid: "This payment is done.",
    failed: "This payment has failed.",
    cancelled: "This payment was cancelled.",
    partially_refunded: "This payment was refunded in part.",
    refunded: "This payment was refunded.",
  },
  back: "Back to the shop",
}
