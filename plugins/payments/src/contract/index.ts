export * from "./demo-payment"
export * from "./payment-method"
