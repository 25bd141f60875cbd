import { thing } from "../../../contract/index"
import { sell } from "../../../workflows/index"

export const GET = () => [thing, sell]
