import { saveAddressRequest, type AccountResponse } from "@haifeng/cooperatives/contract"
import { readAccount } from "../../../../workflows/account/read-account"
import { saveAddress } from "../../../../workflows/account/save-address"
import { parse, route } from "../../rejection"
import { shopperOf } from "../shopper"

export const POST = route(async (req, res) => {
  const shopper = shopperOf(req)
  await saveAddress(req.scope, shopper, parse(saveAddressRequest, req.body))
  const answer: AccountResponse = { account: await readAccount(req.scope, shopper) }
  res.status(201).json(answer)
})
