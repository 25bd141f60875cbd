import { Module } from "@medusajs/framework/utils"
import CooperativesService from "./service"

export const COOPERATIVES = "cooperatives"

export default Module(COOPERATIVES, { service: CooperativesService })
