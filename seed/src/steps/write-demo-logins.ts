import { writeFileSync } from "node:fs"
import { admins, demoPassword } from "../../data/admins"
import { customers } from "../../data/customers"

/** What the launcher prints: one row per role. */
export function writeDemoLogins(file: string, urls: { shop: string; api: string }): void {
  const rows = [
    ...customers.slice(0, 2).map(({ email }) => ({
      role: "顾客 shopper",
      url: `${urls.shop}/account/login`,
      user: email,
      password: demoPassword,
    })),
    ...admins.map(({ email, role }) => ({ role, url: `${urls.api}/app`, user: email, password: demoPassword })),
  ]
  writeFileSync(file, `${JSON.stringify(rows, null, 2)}\n`, { mode: 0o600 })
}
