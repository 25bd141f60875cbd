import { listQuery } from "../../../contract"
import { readList } from "../../../workflows/read-shop"
import { answering, parseQuery } from "../answer"

export const GET = answering(async (req) => {
  const query = parseQuery(listQuery, req.query)
  return query.ok ? { json: await readList(req.scope, query.value) } : query.answer
})
