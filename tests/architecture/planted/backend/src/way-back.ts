import { one } from "./no-cycle-one"

export const two = (): number => one()
