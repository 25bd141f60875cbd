export { cartOfSession } from "./cart-of-session"
export { chooseDemoOutcomeWorkflow, readDemoPayment } from "./demo-payment"
export { offeredPaymentMethods } from "./offered-payment-methods"
export { paymentDecision } from "./payment-decision"
