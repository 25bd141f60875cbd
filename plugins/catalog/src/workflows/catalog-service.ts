import type { MedusaContainer } from "@medusajs/framework/types"
import { CATALOG } from "../modules/catalog"
import type CatalogModuleService from "../modules/catalog/service"

export function catalogService(container: MedusaContainer): CatalogModuleService {
  return container.resolve<CatalogModuleService>(CATALOG)
}
