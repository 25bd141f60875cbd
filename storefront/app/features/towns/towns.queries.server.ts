import { townListResponse, townResponse, type Town, type TownResponse } from "@haifeng/cooperatives/contract"
import { fromBackend } from "../../backend.server"
import { alongTheRoad } from "./road-order"

/** The towns that Haifeng governs, from hill to sea. */
export async function findTowns(): Promise<Town[]> {
  return alongTheRoad((await fromBackend("/shop/towns", townListResponse)).towns)
}

export function findTown(code: string): Promise<TownResponse> {
  return fromBackend(`/shop/towns/${encodeURIComponent(code)}`, townResponse)
}
