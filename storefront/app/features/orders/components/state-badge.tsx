import type { ConsignmentState } from "@haifeng/cooperatives/contract"
import { useT } from "../../../i18n/use-t"
import { Badge, type BadgeTone } from "../../../ui/badge"

const tones = {
  placed: "gold",
  accepted: "gold",
  packed: "sea",
  shipped: "sea",
  delivered: "primary",
  cancelled: "neutral",
} as const satisfies Record<ConsignmentState, BadgeTone>

export function StateBadge({ state }: { state: ConsignmentState }) {
  const t = useT()
  return <Badge tone={tones[state]}>{t.orders.state[state]}</Badge>
}
