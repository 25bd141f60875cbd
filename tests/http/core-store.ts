import { call, rows, type Answer } from "./shop-client"

/** Medusa's own store routes, with a publishable key: not how our shop asks, but anybody could. */
export async function coreStore() {
  const headers = { "x-publishable-api-key": await publishableKey() }
  const [store] = await rows<{ region_id: string }>(
    `select id as region_id from region where currency_code = 'cny' limit 1`
  )
  return {
    region_id: store?.region_id ?? "",
    get: (path: string): Promise<Answer> => call("GET", `/store${path}`, undefined, { headers }),
    post: (path: string, body: object = {}): Promise<Answer> => call("POST", `/store${path}`, body, { headers }),
  }
}

async function publishableKey(): Promise<string> {
  const token = "pk_of_the_tests"
  await rows(
    `insert into api_key (id, token, salt, redacted, title, type, created_by) values ('apk_tests', $1, '', 'pk_***', 'tests', 'publishable', '')
     on conflict do nothing`,
    [token]
  )
  await rows(
    `insert into publishable_api_key_sales_channel (publishable_key_id, sales_channel_id, id)
     select 'apk_tests', default_sales_channel_id, 'pksc_tests' from store limit 1 on conflict do nothing`
  )
  return token
}
