/** `{ product_ids: string[] }`: price, stock or owner of these products may have changed. */
export const PRODUCTS_TOUCHED = "catalog.products_touched"
/** `{ id: string }` of the shop. */
export const COOPERATIVE_STATUS_CHANGED = "cooperatives.cooperative_status_changed"
/** `{ id: string, order_id: string, state: string }` */
export const CONSIGNMENT_STATE_CHANGED = "cooperatives.consignment_state_changed"
