import { registerRequest, type TokenResponse } from "@haifeng/cooperatives/contract"
import { registerShopper } from "../../../../workflows/account/register-shopper"
import { parse, route } from "../../rejection"
import { refuseTooMany } from "../limit-log-ins"

export const POST = route(async (req, res) => {
  const request = parse(registerRequest, req.body)
  refuseTooMany(req, "register", request.email)
  const answer: TokenResponse = { token: await registerShopper(req.scope, request) }
  res.status(201).json(answer)
})
