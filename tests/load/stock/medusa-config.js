import { defineConfig } from "@medusajs/framework/utils"

/** Medusa as `create-medusa-app` leaves it: no plugin, no module of ours. Only the admin's web pages are off. */
export default defineConfig({
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    http: {
      storeCors: "http://localhost",
      adminCors: "http://localhost",
      authCors: "http://localhost",
      jwtSecret: process.env.JWT_SECRET,
      cookieSecret: process.env.COOKIE_SECRET,
    },
  },
  admin: { disable: true },
})
