import { createCustomerAccountWorkflow, createCustomerAddressesWorkflow } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { customers, type CustomerSeed } from "../../data/customers"
import { atOnce } from "../at-once"
import { identityOf } from "../identity-of"

/** The shoppers with a log-in and a delivery address; answers their ids by e-mail address. */
export async function registerCustomers(container: MedusaContainer): Promise<Map<string, string>> {
  const known = await container.resolve(Modules.CUSTOMER).listCustomers(
    { email: customers.map(({ email }) => email), has_account: true },
    { select: ["id", "email"], relations: ["addresses"], take: customers.length }
  )
  const ids = new Map(known.map((customer) => [customer.email, customer.id]))
  const housed = new Set(known.filter((customer) => customer.addresses.length > 0).map((customer) => customer.email))
  await atOnce(2, customers, async (customer) => {
    const id = ids.get(customer.email) ?? (await register(container, customer))
    ids.set(customer.email, id)
    if (!housed.has(customer.email)) await saveAddress(container, id, customer)
  })
  return ids
}

async function register(container: MedusaContainer, { email, name }: CustomerSeed): Promise<string> {
  const authIdentityId = await identityOf(container, email)
  const { result } = await createCustomerAccountWorkflow(container).run({
    input: { authIdentityId, customerData: { email, first_name: name, last_name: "" } },
  })
  return result.id
}

async function saveAddress(container: MedusaContainer, customerId: string, { address }: CustomerSeed): Promise<void> {
  await createCustomerAddressesWorkflow(container).run({
    input: {
      addresses: [
        {
          customer_id: customerId,
          first_name: address.name,
          last_name: "",
          phone: address.phone,
          country_code: "cn",
          province: address.province,
          city: address.city,
          address_1: address.detail,
          is_default_shipping: true,
          metadata: { district: address.district, district_code: address.district_code },
        },
      ],
    },
  })
}
