import type { MedusaContainer } from "@medusajs/framework/types"
import type {
  AddLinesRequest,
  CheckoutRequest,
  RegisterRequest,
  SaveAddressRequest,
} from "@haifeng/cooperatives/contract"

/** What a shopper does, as the backend does it for the routes of the shop; the backend hands it in. */
export interface Shopping {
  registerShopper(container: MedusaContainer, request: RegisterRequest): Promise<string>
  saveAddress(container: MedusaContainer, customerId: string, request: SaveAddressRequest): Promise<void>
  startCart(container: MedusaContainer, request: AddLinesRequest): Promise<string>
  startCheckout(
    container: MedusaContainer,
    cartId: string,
    request: CheckoutRequest,
    customerId: string | null
  ): Promise<{ payment: { id: string } }>
  completeCheckout(container: MedusaContainer, cartId: string): Promise<string>
}
