import type { LoaderFunctionArgs } from "@remix-run/node"
import { areasOfProvince } from "../features/checkout/areas.server"

export const handle = { publicPage: { query: [] } }

/** For the script of the area picker: the cities of a province with their districts. */
export function loader({ params }: LoaderFunctionArgs) {
  const cities = areasOfProvince(params.code ?? "")
  return Response.json({ cities: cities ?? [] }, { status: cities ? 200 : 404 })
}
