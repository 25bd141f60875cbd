import { cooperativeListResponse, cooperativeResponse, type CooperativePage } from "@haifeng/cooperatives/contract"
import { fromBackend } from "../../backend.server"

export async function findCooperatives(): Promise<CooperativePage[]> {
  return (await fromBackend("/shop/cooperatives", cooperativeListResponse)).cooperatives
}

export async function findCooperative(handle: string): Promise<CooperativePage> {
  return (await fromBackend(`/shop/cooperatives/${encodeURIComponent(handle)}`, cooperativeResponse)).cooperative
}
