import { listQuery } from "../../../contract"
import { readFacets } from "../../../workflows/read-shop"
import { answering, parseQuery } from "../answer"

export const GET = answering(async (req) => {
  const query = parseQuery(listQuery, req.query)
  return query.ok ? { json: JSON.stringify(await readFacets(req.scope, query.value)) } : query.answer
})
