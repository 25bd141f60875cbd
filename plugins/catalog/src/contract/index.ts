export * from "./card"
export * from "./detail"
export * from "./list"
export * from "./suggestion"
