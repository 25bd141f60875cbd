export * from "./demo-callback"
export * from "./demo-payment"
export * from "./payment-method"
export * from "./session-data"
