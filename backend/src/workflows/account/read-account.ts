import type { Account, SavedAddress } from "@haifeng/cooperatives/contract"
import type { CustomerAddressDTO, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { RejectionError } from "../../api/shop/rejection"
import { fromMedusaAddress } from "./address"

/** The account with its addresses, the default first. A token whose customer is gone is not allowed in. */
export async function readAccount(container: MedusaContainer, customerId: string): Promise<Account> {
  const [customer] = await container
    .resolve(Modules.CUSTOMER)
    .listCustomers({ id: customerId }, { relations: ["addresses"], take: 1 })
  if (!customer) throw new RejectionError("request.not_allowed")
  return {
    id: customer.id,
    email: customer.email,
    name: [customer.first_name, customer.last_name].filter(Boolean).join(" "),
    addresses: customer.addresses.toSorted(defaultFirst).map(savedAddressOf),
  }
}

function defaultFirst(a: CustomerAddressDTO, b: CustomerAddressDTO): number {
  return Number(b.is_default_shipping) - Number(a.is_default_shipping) || a.id.localeCompare(b.id)
}

function savedAddressOf(row: CustomerAddressDTO): SavedAddress {
  const { id, is_default_shipping, first_name, phone, province, city, address_1, metadata } = row
  const address = fromMedusaAddress({
    first_name: first_name ?? null,
    phone: phone ?? null,
    province: province ?? null,
    city: city ?? null,
    address_1: address_1 ?? null,
    metadata,
  })
  return { id, is_default: is_default_shipping, ...address }
}
