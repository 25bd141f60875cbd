import { stored } from "../../../modules/alpha/index"

export const GET = () => stored
