import { loginRequest, type TokenResponse } from "@haifeng/cooperatives/contract"
import { logIn } from "../../../../workflows/account/log-in"
import { parse, route } from "../../rejection"
import { refuseTooMany } from "../limit-log-ins"

export const POST = route(async (req, res) => {
  const request = parse(loginRequest, req.body)
  refuseTooMany(req, "log-in", request.email)
  const answer: TokenResponse = { token: await logIn(req.scope, request) }
  res.json(answer)
})
