import type { Address } from "@haifeng/cooperatives/contract"
import { z } from "@medusajs/framework/zod"

/** Medusa has no field for the district: its name and its code live in the metadata of the address. */
const districtFacts = z.object({ district: z.string().catch(""), district_code: z.string().catch("") })

export interface MedusaAddress {
  first_name: string | null
  phone: string | null
  province: string | null
  city: string | null
  address_1: string | null
  metadata?: unknown
}

/** How an address is kept in Medusa's tables of customers, carts and orders alike. */
export function toMedusaAddress({ name, phone, province, city, district, district_code, detail }: Address) {
  return {
    first_name: name,
    last_name: "",
    phone,
    country_code: "cn",
    province,
    city,
    address_1: detail,
    metadata: { district, district_code },
  }
}

export function fromMedusaAddress(row: MedusaAddress): Address {
  return {
    name: row.first_name ?? "",
    phone: row.phone ?? "",
    province: row.province ?? "",
    city: row.city ?? "",
    detail: row.address_1 ?? "",
    ...districtFacts.parse(row.metadata ?? {}),
  }
}
