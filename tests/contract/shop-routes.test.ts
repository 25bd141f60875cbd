import { call, rejectionIn, type Answer } from "../http/shop-client"
import { cases, type Request } from "./cases"
import { shopRoutes } from "./route-files"
import { buildWorld, canaries, type World } from "./world"

/** What nobody asks for in good faith: Medusa's own ways to widen an answer, and some that others know. */
const hostileQueries = [
  "fields=*",
  "fields=%2Bcontact_phone,%2Bcontact_name,%2Bcommission_bp,%2Ametadata",
  "fields=*cooperative,*cooperative.contact_phone,*customer,*payment_collection.payment_sessions",
  "expand=cooperative,customer,payment_collection&relations=cooperative&select=contact_phone",
  "fields[]=contact_phone&fields[contact_name]=1",
  "with_deleted=true&order=contact_phone&filters[status]=suspended&locale=x",
]

/** Never part of any answer: office-only facts, and words of Medusa that no contract uses. */
const secrets = [...Object.values(canaries), "commission", "password_hash", "payment_sessions", "shipping_profile_id"]

let world: World
beforeAll(async () => {
  world = await buildWorld()
})

const send = (route: string, { path, body, token, headers }: Request, query = ""): Promise<Answer> => {
  const [method = ""] = route.split(" ")
  const joined = query ? `${path}${path.includes("?") ? "&" : "?"}${query}` : path
  return call(method, joined, body, { token, headers })
}

function expectNoSecret({ body }: Answer): void {
  const text = JSON.stringify(body)
  for (const secret of secrets) expect(text).not.toContain(secret)
}

test("each route file has a case, and each case a route file", () => {
  expect(Object.keys(cases).sort()).toEqual(shopRoutes())
})

test("the lists that the cases read are not empty", async () => {
  const lists = {
    "GET /shop/products": "cards",
    "GET /shop/suggestions": "suggestions",
    "GET /shop/towns": "towns",
    "GET /shop/towns/:code": "cooperatives",
    "GET /shop/cooperatives": "cooperatives",
    "GET /shop/account/orders": "orders",
  }
  for (const [route, key] of Object.entries(lists)) {
    const { body } = await send(route, cases[route]?.ask(world) ?? { path: "" })
    expect((body as Record<string, unknown[]>)[key]?.length, route).toBeGreaterThan(0)
  }
})

for (const [route, { answer, ask, refused }] of Object.entries(cases)) {
  test(`${route} answers what its contract says, and nothing more, whatever the query asks`, async () => {
    for (const no of refused(world)) {
      for (const query of ["", hostileQueries[0]]) {
        const reply = await send(route, no, query)
        rejectionIn(reply)
        expectNoSecret(reply)
      }
    }

    const isRead = route.startsWith("GET")
    const isOnce = route.startsWith("DELETE")
    const plain = await send(route, ask(world))
    for (const query of ["", ...(isOnce ? [] : hostileQueries)]) {
      const reply = query ? await send(route, ask(world), query) : plain
      expect(reply.status, JSON.stringify(reply.body)).toBeLessThan(300)
      expect(reply.body, "fields that the contract does not name").toEqual(answer.parse(reply.body))
      expectNoSecret(reply)
      if (isRead) expect(reply, query).toEqual(plain)
    }
  })
}
