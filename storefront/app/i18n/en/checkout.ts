import type { Dictionary } from "../index"

export const checkout: Dictionary["checkout"] = {
  title: "Checkout",
  lead: "One payment; each cooperative sends its own parcel.",
  backToCart: "Back to the cart",
  contact: "Contact",
  loginHint: "Have an account?",
  login: "Log in to use a saved address",
  address: "Delivery address",
  savedAddresses: "Saved addresses",
  newAddress: "Use a new address",
  saveAddress: "Keep this address in my address book",
  refresh: "Update total",
  payment: "Payment",
  paymentNames: {
    demo: "Demo payment",
    card: "Bank card",
    alipay: "Alipay",
    wechat_pay: "WeChat Pay",
  },
  demoHint: "For trying things out; no money moves.",
  noPayment: "No payment method is available right now. Please come back later; your cart stays as it is.",
  summary: "Order",
  pieces: (count: number) => `${count} ${count === 1 ? "item" : "items"}`,
  freshTitle: "About fresh goods",
  fresh:
    "Fresh, perishable goods such as fruit and vegetables are exempt from the seven-day return without reason. If anything arrives spoiled or not as described, send photos to the cooperative soon after delivery for a refund or a replacement.",
  terms: "By placing the order you confirm that you have read this.",
  submit: "Place order and pay",
  submitting: "Placing the order…",
  previous: (reason: string) => `The last payment was not completed: ${reason}`,
  left: "You left the payment page before paying. Your cart is as it was; you can go on to pay.",
  return: {
    pendingTitle: "Confirming your order",
    pending:
      "The payment is being checked. This page moves on by itself once the order is there, usually within seconds. Please do not pay twice.",
    check: "Check now",
    longer:
      "This takes longer than usual. You may close the page: neither the payment nor the cart is lost, and this address will show the result later.",
    stuckTitle: "The order was not made",
    stuck: "Your cart is as it was. If you have paid already, the money goes back the way it came.",
    toCart: "See the cart",
  },
}
