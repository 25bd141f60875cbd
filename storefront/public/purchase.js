// Makes buying quicker. Every form here also works without this script.

document.addEventListener("submit", onSubmit)
document.addEventListener("change", onChange)
addEventListener("pageshow", (event) => event.persisted && document.querySelectorAll("[data-sent]").forEach(release))
prepare()

/** Buttons that only stand in for the script are put away. */
function prepare() {
  for (const node of document.querySelectorAll("[data-without-script]")) node.hidden = true
}

/** @param {SubmitEvent} event */
function onSubmit(event) {
  const form = event.target
  if (!(form instanceof HTMLFormElement)) return
  if (form.matches("[data-cart-form]")) {
    event.preventDefault()
    void changeCart(form, event.submitter)
  } else if (form.matches("[data-once]")) {
    if (form.dataset.sent) event.preventDefault()
    else setTimeout(() => hold(form, event.submitter))
  }
}

/** @param {Event} event */
function onChange(event) {
  const field = event.target
  if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement) || !field.form) return
  if (field instanceof HTMLSelectElement && field.closest("[data-areas]")) return void listAreas(field)
  if (!field.matches("[data-autosubmit]")) return
  const refresh = field.form.querySelector("[data-refresh]")
  field.form.requestSubmit(refresh instanceof HTMLElement ? refresh : null)
}

let changing = false
/** Presses made while a change is under way, to be made again on the answered page. */
const waiting = []

/** Sends a cart form and puts the answered page's content in place of this one's; the cursor stays where it was. */
async function changeCart(form, submitter) {
  const content = document.getElementById("content")
  const path = pathTo(submitter ?? document.activeElement)
  if (changing) return void (submitter && path && waiting.push(path))
  changing = true
  content.setAttribute("aria-busy", "true")
  try {
    const body = new URLSearchParams(new FormData(form, submitter))
    const answer = await fetch(form.action, { method: "POST", body })
    const page = new DOMParser().parseFromString(await answer.text(), "text/html")
    const fresh = page.getElementById("content")
    if (!fresh) throw new Error("no content")
    content.replaceChildren(...fresh.childNodes)
    prepare()
    showCount()
    const back = path && content.querySelector(path)
    if (back && !back.disabled) back.focus({ preventScroll: true })
    else content.focus({ preventScroll: true })
  } catch {
    form.submit()
  } finally {
    changing = false
    content.removeAttribute("aria-busy")
  }
  const next = waiting.shift()
  if (next) content.querySelector(next)?.click()
}

function showCount() {
  const count = /(?:^|; )hf_cart=(\d+)/.exec(document.cookie)?.[1] ?? "0"
  const shown = document.querySelector("[data-cart-count]")
  if (!shown) return
  shown.textContent = count
  shown.hidden = count === "0"
}

/** A selector that finds the same control again in the answered page. */
function pathTo(node) {
  const line = node?.closest("li[id]")
  if (!line || !node.name) return null
  const value = node.name === "step" ? `[value="${node.value}"]` : ""
  return `#${CSS.escape(line.id)} [name="${node.name}"]${value}`
}

/** A second press of a button that moves money does nothing. */
function hold(form, submitter) {
  form.dataset.sent = "1"
  for (const button of form.querySelectorAll("button")) {
    button.disabled = true
    if (!button.dataset.busy || button.name === "intent" || submitter?.name === "intent") continue
    button.dataset.label = button.textContent
    button.textContent = button.dataset.busy
  }
}

/** The page was left and came back from the browser's memory. */
function release(form) {
  delete form.dataset.sent
  for (const button of form.querySelectorAll("button")) {
    button.disabled = false
    if (button.dataset.label) button.textContent = button.dataset.label
  }
}

/** Fills the selects below the one that was changed. */
async function listAreas(select) {
  const picker = select.closest("[data-areas]")
  const [province, city, district] = ["province", "city", "district"].map((name) =>
    picker.querySelector(`[name=${name}]`)
  )
  if (select === district) return
  const cities = province.value ? await citiesOf(picker.dataset.areas, province.value) : []
  if (cities === null) return void (picker.querySelector("[data-without-script]").hidden = false)
  if (select === province) fill(city, cities)
  fill(district, cities.find((known) => known.code === city.value)?.districts ?? [])
}

const known = new Map()

async function citiesOf(path, code) {
  if (known.has(code)) return known.get(code)
  try {
    const answer = await fetch(`${path}/${code}`)
    const { cities } = await answer.json()
    known.set(code, cities)
    return cities
  } catch {
    return null
  }
}

function fill(select, areas) {
  const options = areas.map(({ code, name }) => Object.assign(new Option(name, code), { lang: "zh-CN" }))
  select.replaceChildren(select.options[0], ...options)
  select.value = areas.length === 1 ? areas[0].code : ""
}
