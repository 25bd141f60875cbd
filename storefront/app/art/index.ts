export { artPath } from "./produce"
