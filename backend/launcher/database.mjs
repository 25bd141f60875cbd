import { startPostgres } from "./postgres.mjs"
import { Problem } from "./problem.mjs"

/** Opens one connection for `work`; imported late, because the driver comes with `npm ci`. */
export async function withConnection(url, work) {
  const { default: pg } = await import("pg")
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  client.on("error", () => {})
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end().catch(() => {})
  }
}

const quoted = (name) => `"${name.replaceAll('"', '""')}"`

/** The server to use: the one of DATABASE_URL, otherwise the embedded one. */
export async function openDatabase(settings) {
  if (settings.databaseUrl) {
    await reachOrCreate(settings.databaseUrl)
    return { url: settings.databaseUrl, embedded: false, exited: new Promise(() => {}), stop: async () => {} }
  }
  const server = await startPostgres(settings)
  const url = server.url(settings.databaseName)
  await createIfAbsent(server.url("postgres"), settings.databaseName)
  return { url, embedded: true, exited: server.exited, stop: server.stop, server }
}

export async function createIfAbsent(adminUrl, name, template) {
  await withConnection(adminUrl, async (client) => {
    const { rowCount } = await client.query("select 1 from pg_database where datname = $1", [name])
    if (rowCount > 0) return
    await client.query(`create database ${quoted(name)} ${template ? `template ${quoted(template)}` : ""}`)
  })
}

export async function dropDatabase(adminUrl, name) {
  await withConnection(adminUrl, (client) => client.query(`drop database if exists ${quoted(name)} with (force)`))
}

async function reachOrCreate(url) {
  const parsed = parseUrl(url)
  try {
    await withConnection(url, (client) => client.query("select 1"))
  } catch (error) {
    if (error.code !== "3D000") throw unreachable(parsed, error)
    const admin = new URL(url)
    admin.pathname = "/postgres"
    try {
      await createIfAbsent(admin.href, decodeURIComponent(parsed.pathname.slice(1)))
    } catch (refusal) {
      throw unreachable(parsed, refusal)
    }
  }
}

function parseUrl(url) {
  const parsed = URL.canParse(url) ? new URL(url) : null
  const isPostgres = parsed && ["postgres:", "postgresql:"].includes(parsed.protocol)
  if (isPostgres && parsed.pathname.length > 1) return parsed
  throw new Problem("DATABASE_URL must look like postgres://user:password@host:5432/database. DATABASE_URL 格式不对。")
}

/** Never shows the password. */
function unreachable({ host, pathname }, error) {
  const why = error.errors?.[0]?.message || error.message || error.code
  return new Problem(
    `DATABASE_URL does not work (server ${host}, database ${pathname.slice(1)}): ${why}. ` +
      "Mend it, or unset it to use the embedded PostgreSQL. 数据库连接不上。"
  )
}
