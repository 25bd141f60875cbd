import { GET } from "../api/shop/things/route"

export const call = GET
