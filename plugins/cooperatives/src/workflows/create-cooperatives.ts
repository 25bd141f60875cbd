import { createShippingOptionsWorkflow } from "@medusajs/medusa/core-flows"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { fen, toDecimalYuan } from "@haifeng/kernel"
import type { CooperativeKind, CooperativeStatus } from "../contract/cooperative"
import { cooperativesService } from "./service"
import { ensureShopLogisticsStep, type ShopLogistics } from "./steps/ensure-shop-logistics"

export interface NewDelivery {
  kind: "ambient" | "chilled"
  price_fen: number
  days_min: number
  days_max: number
}

export interface NewCooperative {
  handle: string
  name: string
  name_en: string
  kind: CooperativeKind
  status: CooperativeStatus
  town_code: string
  village_code: string | null
  story: string
  story_en: string
  founded_year: number | null
  contact_name: string
  contact_phone: string
  commission_bp: number
  is_demo: boolean
  deliveries: NewDelivery[]
}

export interface CreateCooperativesInput {
  cooperatives: NewCooperative[]
  sales_channel_id: string
}

const missingDeliveriesStep = createStep(
  "find-missing-deliveries",
  async (input: { cooperatives: NewCooperative[]; logistics: ShopLogistics[] }, { container }) => {
    const fulfillment = container.resolve(Modules.FULFILLMENT)
    const profiles = input.logistics.map((shop) => shop.shipping_profile_id)
    const known = await fulfillment.listShippingOptions({ shipping_profile_id: profiles })
    const taken = new Set(known.map((option) => `${option.shipping_profile_id}:${option.name}`))
    const options = input.logistics.flatMap((shop) => {
      const cooperative = input.cooperatives.find((item) => item.handle === shop.handle)
      return (cooperative?.deliveries ?? [])
        .map((delivery) => shippingOption(shop, delivery))
        .filter((option) => !taken.has(`${option.shipping_profile_id}:${option.name}`))
    })
    return new StepResponse(options)
  }
)

const createCooperativesStep = createStep(
  "create-cooperatives",
  async (input: { cooperatives: NewCooperative[]; logistics: ShopLogistics[] }, { container }) => {
    const service = cooperativesService(container)
    const known = await service.listCooperatives({ handle: input.cooperatives.map((item) => item.handle) })
    const missing = input.cooperatives.filter((item) => !known.some((row) => row.handle === item.handle))
    const rows = missing.map(({ deliveries: _, ...cooperative }) => {
      const shop = input.logistics.find((item) => item.handle === cooperative.handle)
      if (!shop)
        throw new MedusaError(
          MedusaError.Types.UNEXPECTED_STATE,
          `no stock location was made for ${cooperative.handle}`
        )
      return {
        ...cooperative,
        shipping_profile_id: shop.shipping_profile_id,
        stock_location_id: shop.stock_location_id,
      }
    })
    const created = rows.length > 0 ? await service.createCooperatives(rows) : []
    return new StepResponse(
      [...known, ...created].map((row) => ({ id: row.id, handle: row.handle })),
      created.map((row) => row.id)
    )
  },
  async (ids, { container }) => {
    if (ids?.length) await cooperativesService(container).deleteCooperatives(ids)
  }
)

/** Opens shops with their own shipping profile, stock location and deliveries. By handle: what exists is kept. */
export const createCooperativesWorkflow = createWorkflow("create-cooperatives", (input: CreateCooperativesInput) => {
  const logistics = ensureShopLogisticsStep({ shops: input.cooperatives, sales_channel_id: input.sales_channel_id })
  const options = missingDeliveriesStep({ cooperatives: input.cooperatives, logistics })
  createShippingOptionsWorkflow.runAsStep({ input: transform(options, (list) => list) })
  return new WorkflowResponse(createCooperativesStep({ cooperatives: input.cooperatives, logistics }))
})

function shippingOption(shop: ShopLogistics, delivery: NewDelivery) {
  const label = delivery.kind === "chilled" ? "冷链配送" : "普通快递"
  return {
    name: label,
    price_type: "flat" as const,
    provider_id: "manual_manual",
    service_zone_id: shop.service_zone_id,
    shipping_profile_id: shop.shipping_profile_id,
    type: { label, description: label, code: delivery.kind },
    data: { kind: delivery.kind, days_min: delivery.days_min, days_max: delivery.days_max },
    prices: [{ currency_code: "cny", amount: toDecimalYuan(fen(delivery.price_fen)) }],
  }
}
