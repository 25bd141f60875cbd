import { two } from "./way-back"

export const one = (): number => two()
