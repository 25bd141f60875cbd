import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { DemoPaymentProvider } from "./provider"

export { callbackSecretFrom, signCallback } from "./callback-signature"

export default ModuleProvider(Modules.PAYMENT, { services: [DemoPaymentProvider] })
