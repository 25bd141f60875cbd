import type { SaveAddressRequest } from "@haifeng/cooperatives/contract"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  createCustomerAddressesWorkflow,
  deleteCustomerAddressesWorkflow,
  updateCustomerAddressesWorkflow,
} from "@medusajs/medusa/core-flows"
import { RejectionError } from "../../api/shop/rejection"
import { toMedusaAddress } from "./address"

/** Makes an address, or with an id changes it. Whoever has addresses has exactly one default. */
export async function saveAddress(
  container: MedusaContainer,
  customerId: string,
  request: SaveAddressRequest,
  addressId: string | null = null
): Promise<void> {
  await withAddresses(container, customerId, async (known) => {
    const others = known.filter((address) => address.id !== addressId)
    if (addressId && others.length === known.length) throw new RejectionError("account.address_not_found")
    const { is_default, ...address } = request
    const isDefault = is_default || !others.some((other) => other.is_default_shipping)
    const fields = { ...toMedusaAddress(address), is_default_shipping: isDefault }
    if (addressId) {
      const input = { selector: { id: addressId }, update: fields }
      await updateCustomerAddressesWorkflow(container).run({ input })
    } else {
      await createCustomerAddressesWorkflow(container).run({
        input: { addresses: [{ ...fields, customer_id: customerId }] },
      })
    }
  })
}

/** Takes an address out; the newest of the rest becomes the default if the default went. */
export async function deleteAddress(container: MedusaContainer, customerId: string, addressId: string): Promise<void> {
  await withAddresses(container, customerId, async (known) => {
    const address = known.find((item) => item.id === addressId)
    if (!address) throw new RejectionError("account.address_not_found")
    await deleteCustomerAddressesWorkflow(container).run({ input: { ids: [addressId] } })
    const heir = known.findLast((item) => item.id !== addressId)
    if (!address.is_default_shipping || !heir) return
    const input = { selector: { id: heir.id }, update: { is_default_shipping: true } }
    await updateCustomerAddressesWorkflow(container).run({ input })
  })
}

/** The shopper's addresses, oldest first, under a lock: two changes at once would leave two defaults or none. */
async function withAddresses(
  container: MedusaContainer,
  customerId: string,
  job: (known: { id: string; is_default_shipping: boolean }[]) => Promise<void>
): Promise<void> {
  await container.resolve(Modules.LOCKING).execute([`addresses:${customerId}`], async () => {
    const filter = { customer_id: customerId }
    const order = { select: ["id" as const, "is_default_shipping" as const], order: { created_at: "ASC", id: "ASC" } }
    await job(await container.resolve(Modules.CUSTOMER).listCustomerAddresses(filter, order))
  })
}
