import { suggestionQuery } from "../../../contract"
import { readSuggestions } from "../../../workflows/read-shop"
import { answering, parseQuery } from "../answer"

export const GET = answering(async (req) => {
  const query = parseQuery(suggestionQuery, req.query)
  return query.ok ? { json: JSON.stringify(await readSuggestions(req.scope, query.value.q)) } : query.answer
})
