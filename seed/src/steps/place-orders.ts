import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { AddLinesRequest } from "@haifeng/cooperatives/contract"
import { chooseDemoOutcomeWorkflow } from "@haifeng/payments/workflows"
import { customers } from "../../data/customers"
import { atOnce } from "../at-once"
import { orderNotes, plannedOrders, type PlannedOrder } from "../planned-orders"
import type { Progress } from "../progress"
import type { Shopping } from "../shopping"
import { dropHalfOrders } from "./drop-half-orders"
import { moveConsignments } from "./move-consignments"

/** Orders of the past, bought as shoppers buy and then moved along by their shops. */
export async function placeOrders(
  container: MedusaContainer,
  shopping: Shopping,
  customerIds: ReadonlyMap<string, string>,
  progress: Progress
): Promise<void> {
  const plan = plannedOrders()
  await dropHalfOrders(container)
  const carts = await cartsByNote(container)
  const variants = await variantsBySku(container, plan)
  let placed = 0
  await atOnce(2, plan, async (order) => {
    const cartId = carts.get(order.note) ?? (await shopping.startCart(container, { lines: linesOf(order, variants) }))
    const orderId = await buy(container, shopping, cartId, order, customerIds.get(order.customerEmail) ?? null)
    await moveConsignments(container, orderId, order.states)
    placed += 1
    progress.tell(`${placed} of ${plan.length} orders`)
  })
  await backdate(container, plan)
}

async function buy(
  container: MedusaContainer,
  shopping: Shopping,
  cartId: string,
  order: PlannedOrder,
  customerId: string | null
): Promise<string> {
  const customer = customers.find(({ email }) => email === order.customerEmail)
  const [cart] = await container.resolve(Modules.CART).listCarts({ id: cartId }, { select: ["id", "completed_at"] })
  if (customer && !cart?.completed_at) {
    const { payment } = await shopping.startCheckout(
      container,
      cartId,
      { email: customer.email, address: customer.address, deliveries: [], payment_method: "demo", note: order.note },
      customerId
    )
    await chooseDemoOutcomeWorkflow(container).run({ input: { payment_id: payment.id, outcome: "pay" } })
  }
  return await shopping.completeCheckout(container, cartId)
}

async function cartsByNote(container: MedusaContainer): Promise<Map<string, string>> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const rows: { id: string; note: string }[] = await knex("cart")
    .select("id", knex.raw("metadata ->> 'note' as note"))
    .whereRaw("metadata ->> 'note' like ?", [`${orderNotes}%`])
    .whereNull("deleted_at")
  return new Map(rows.map(({ id, note }) => [note, id]))
}

async function variantsBySku(container: MedusaContainer, plan: PlannedOrder[]): Promise<Map<string, string>> {
  const skus = [...new Set(plan.flatMap((order) => order.lines.map(skuOf)))]
  const rows = await container
    .resolve(Modules.PRODUCT)
    .listProductVariants({ sku: skus }, { select: ["id", "sku"], take: skus.length })
  return new Map(rows.map((row) => [row.sku ?? "", row.id]))
}

const skuOf = ({ handle, jin }: PlannedOrder["lines"][number]): string => `${handle}-${jin}`

function linesOf(order: PlannedOrder, variants: ReadonlyMap<string, string>): AddLinesRequest["lines"] {
  return order.lines.map((line) => ({ variant_id: variants.get(skuOf(line)) ?? "", quantity: line.quantity }))
}

/** Orders are dated now when they are made; the past is told from the moment the cart was filled, so telling it twice changes nothing. */
async function backdate(container: MedusaContainer, plan: PlannedOrder[]): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await knex.raw(
    `with past as (
       select link.order_id, cart.created_at - make_interval(days => plan.days) as placed_at
       from json_to_recordset(?::json) as plan (note text, days integer)
       join cart on cart.metadata ->> 'note' = plan.note
       join order_cart link on link.cart_id = cart.id and link.deleted_at is null
     ), dated as (
       update consignment set created_at = past.placed_at from past where consignment.order_id = past.order_id
     )
     update "order" set created_at = past.placed_at from past where "order".id = past.order_id`,
    [JSON.stringify(plan.map(({ note, daysAgo }) => ({ note, days: daysAgo })))]
  )
}
