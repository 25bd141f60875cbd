/** What the shop calls a way to pay, and the Medusa provider behind it. A new provider is one more line. */
const methods = [{ id: "demo", provider_id: "pp_demo_demo", is_demo: true }] as const satisfies readonly PaymentMethod[]

export interface PaymentMethod {
  readonly id: string
  readonly provider_id: string
  readonly is_demo: boolean
}

/** The methods whose provider is among those given, in the order the shop shows them. */
export function methodsOf(providerIds: readonly string[]): PaymentMethod[] {
  return methods.filter((method) => providerIds.includes(method.provider_id))
}
