import { east } from "./east"
import { north } from "./north"
import { west } from "./west"

export const cooperatives = [...east, ...north, ...west]
