import type { MedusaContainer } from "@medusajs/framework/types"
import { importDivisionsWorkflow, type DivisionInput } from "@haifeng/cooperatives/workflows"
import { towns, villages } from "../../data/divisions"

export async function importDivisions(container: MedusaContainer): Promise<void> {
  const governor = new Map(towns.map((town) => [town.code, town.governed_by]))
  const divisions: DivisionInput[] = [
    ...towns.map((town) => ({ ...town, level: "town" as const, kind: null, parent_code: null })),
    ...villages.map(({ code, name, kind, town_code }) => ({
      code,
      name,
      name_en: "",
      level: "village" as const,
      kind,
      parent_code: town_code,
      governed_by: governor.get(town_code) ?? "",
    })),
  ]
  await importDivisionsWorkflow(container).run({ input: { divisions } })
}
