import type { AccountResponse } from "@haifeng/cooperatives/contract"
import { readAccount } from "../../../workflows/account/read-account"
import { route } from "../rejection"
import { shopperOf } from "./shopper"

export const GET = route(async (req, res) => {
  const answer: AccountResponse = { account: await readAccount(req.scope, shopperOf(req)) }
  res.json(answer)
})
