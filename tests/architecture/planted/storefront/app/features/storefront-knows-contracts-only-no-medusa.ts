import { MedusaError } from "@medusajs/framework/utils"

export const fault = MedusaError
