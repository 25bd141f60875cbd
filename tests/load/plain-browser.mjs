/** A browser without JavaScript: it follows links and redirects, keeps cookies, fills in forms and presses buttons. */
export function plainBrowser(origin) {
  const cookies = new Map()
  const headersOf = () => ({
    accept: "text/html",
    "accept-language": "zh-CN",
    "user-agent": "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
    cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join("; "),
  })

  async function open(path, request = {}) {
    let at = new URL(path, origin)
    for (let hops = 0; hops < 10; hops++) {
      const answer = await fetch(at, {
        ...request,
        redirect: "manual",
        headers: { ...headersOf(), ...request.headers },
      })
      for (const cookie of answer.headers.getSetCookie()) keep(cookies, cookie)
      const html = await answer.text()
      const next = answer.headers.get("location")
      if (!next) return pageOf(at, answer.status, html)
      at = new URL(next, at)
      request = {}
    }
    throw new Error(`${path} redirects without end`)
  }

  /** Sends the form with what it holds, changed by `values`; `button` is its name and value, when it has one. */
  function submit(page, form, values = {}, button = {}) {
    const body = new URLSearchParams({ ...form.values, ...values, ...button })
    const headers = { origin, "content-type": "application/x-www-form-urlencoded" }
    return open(new URL(form.action || page.url.pathname, page.url).href, { method: "POST", body, headers })
  }

  return { open, submit }
}

function keep(cookies, text) {
  const [pair, ...attributes] = text.split(";")
  const at = pair.indexOf("=")
  const isOver = attributes.some((attribute) => /^\s*max-age=0$/i.test(attribute))
  if (isOver) cookies.delete(pair.slice(0, at))
  else cookies.set(pair.slice(0, at), pair.slice(at + 1))
}

function pageOf(url, status, html) {
  if (status !== 200) throw new Error(`${url.pathname} answered ${status}: ${textOf(html).slice(0, 300)}`)
  const elements = (name) =>
    [...html.matchAll(new RegExp(`<${name}\\b([^>]*)>(.*?)</${name}>`, "gs"))].map(([, tag, inner]) => ({
      ...attributesOf(tag),
      inner,
    }))
  return {
    url,
    text: textOf(html),
    title: textOf(elements("h1")[0]?.inner ?? ""),
    links: elements("a").map(({ href }) => href ?? ""),
    forms: elements("form").map(({ action, inner }) => ({
      action,
      values: valuesOf(inner),
      choices: choicesOf(inner),
    })),
  }
}

function attributesOf(tag) {
  const found = [...tag.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)]
  return Object.fromEntries(found.map(([, name, value]) => [name.toLowerCase(), decoded(value ?? "")]))
}

/** What a browser would send if nothing were touched. */
function valuesOf(inner) {
  const values = {}
  for (const [, tag] of inner.matchAll(/<input\b([^>]*)>/g)) {
    const input = attributesOf(tag)
    const isOff = ["radio", "checkbox"].includes(input.type) && !("checked" in input)
    if (input.name && !isOff && !("disabled" in input)) values[input.name] = input.value ?? ""
  }
  for (const [, tag, text] of inner.matchAll(/<textarea\b([^>]*)>(.*?)<\/textarea>/gs)) {
    values[attributesOf(tag).name] = decoded(text)
  }
  for (const [name, options] of Object.entries(choicesOf(inner))) {
    values[name] = (options.find(({ selected }) => selected) ?? options[0])?.value ?? ""
  }
  return values
}

function choicesOf(inner) {
  const selects = [...inner.matchAll(/<select\b([^>]*)>(.*?)<\/select>/gs)]
  return Object.fromEntries(
    selects.map(([, tag, options]) => [
      attributesOf(tag).name,
      [...options.matchAll(/<option\b([^>]*)>(.*?)<\/option>/gs)].map(([, option, text]) => {
        const { value, selected } = attributesOf(option)
        return { value: value ?? textOf(text), text: textOf(text), selected: selected !== undefined }
      }),
    ])
  )
}

const textOf = (html) =>
  decoded(html.replace(/<(script|style|head)\b.*?<\/\1>/gs, " ").replace(/<[^>]+>/g, " "))
    .replace(/\s+/g, " ")
    .trim()

const entities = { amp: "&", lt: "<", gt: ">", quot: '"', "#x27": "'", "#39": "'" }
const decoded = (text) => text.replace(/&(amp|lt|gt|quot|#x27|#39);/g, (_, name) => entities[name])
