import { defineConfig } from "@medusajs/framework/utils"
import { readEnv } from "./src/env"

const env = readEnv()

const redisModules = env.REDIS_URL
  ? [
      {
        resolve: "@medusajs/medusa/caching",
        options: {
          providers: [
            {
              resolve: "@medusajs/caching-redis",
              id: "caching-redis",
              is_default: true,
              options: { redisUrl: env.REDIS_URL },
            },
          ],
        },
      },
      { resolve: "@medusajs/medusa/event-bus-redis", options: { redisUrl: env.REDIS_URL } },
      { resolve: "@medusajs/medusa/workflow-engine-redis", options: { redis: { redisUrl: env.REDIS_URL } } },
      {
        resolve: "@medusajs/medusa/locking",
        options: {
          providers: [
            {
              resolve: "@medusajs/medusa/locking-redis",
              id: "locking-redis",
              is_default: true,
              options: { redisUrl: env.REDIS_URL },
            },
          ],
        },
      },
    ]
  : []

export default defineConfig({
  projectConfig: {
    databaseUrl: env.DATABASE_URL,
    databaseDriverOptions: { pool: { min: 2, max: env.HAIFENG_DB_POOL } },
    redisUrl: env.REDIS_URL,
    workerMode: env.MEDUSA_WORKER_MODE,
    // In production Medusa's session cookie is for https only: at http://localhost nobody could log in to the admin.
    cookieOptions: { secure: env.HAIFENG_PUBLIC_URL.startsWith("https://") },
    http: {
      storeCors: env.HAIFENG_PUBLIC_URL,
      adminCors: env.HAIFENG_PUBLIC_URL,
      authCors: env.HAIFENG_PUBLIC_URL,
      jwtSecret: env.JWT_SECRET,
      cookieSecret: env.COOKIE_SECRET,
    },
  },
  admin: { disable: env.HAIFENG_ADMIN === "off" },
  plugins: [
    { resolve: "@haifeng/cooperatives", options: {} },
    { resolve: "@haifeng/catalog", options: {} },
    { resolve: "@haifeng/payments", options: {} },
  ],
  modules: [
    {
      resolve: "@medusajs/medusa/payment",
      options: { providers: [{ resolve: "@haifeng/payments/providers/demo", id: "demo" }] },
    },
    ...redisModules,
  ],
})
