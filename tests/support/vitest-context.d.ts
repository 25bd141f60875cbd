import "vitest"

declare module "vitest" {
  interface ProvidedContext {
    /** The shop all files of a run share; a test that breaks things opens its own with `openShop`. */
    shop: { apiUrl: string; shopUrl: string; databaseUrl: string }
  }
}
