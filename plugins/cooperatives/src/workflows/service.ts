import type { MedusaContainer } from "@medusajs/framework/types"
import { COOPERATIVES } from "../modules/cooperatives"
import type CooperativesService from "../modules/cooperatives/service"

export function cooperativesService(container: MedusaContainer): CooperativesService {
  return container.resolve<CooperativesService>(COOPERATIVES)
}
