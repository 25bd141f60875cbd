/** Name of the radio group of one cooperative's delivery in the checkout form. */
export function deliveryField(cooperativeId: string): string {
  return `delivery.${cooperativeId}`
}
