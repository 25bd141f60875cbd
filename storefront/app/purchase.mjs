// Makes buying quicker. Every form here also works without this script. It is served as it stands here.

/** @typedef {HTMLButtonElement | HTMLInputElement} Control */

const content = /** @type {HTMLElement} */ (document.getElementById("content"))

document.addEventListener("submit", onSubmit)
document.addEventListener("change", onChange)
addEventListener("pageshow", (event) => {
  if (event.persisted) for (const form of document.forms) if (form.dataset.sent) release(form)
})
prepare()

/** Buttons that only stand in for the script are put away. */
function prepare() {
  for (const node of standIns(document)) node.hidden = true
}

/** @param {ParentNode} within @returns {NodeListOf<HTMLElement>} */
function standIns(within) {
  return within.querySelectorAll("[data-without-script]")
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
/** Presses made while a change is under way, to be made again on the answered page. @type {string[]} */
const waiting = []

/**
 * Sends a cart form and puts the answered page's content in place of this one's; the cursor stays where it was.
 * @param {HTMLFormElement} form @param {HTMLElement | null} submitter
 */
async function changeCart(form, submitter) {
  const path = pathTo(submitter ?? document.activeElement)
  if (changing) return void (submitter && path && waiting.push(path))
  changing = true
  content.setAttribute("aria-busy", "true")
  try {
    const answer = await fetch(form.action, { method: "POST", body: fieldsOf(form, submitter) })
    const page = new DOMParser().parseFromString(await answer.text(), "text/html")
    const fresh = page.getElementById("content")
    if (!fresh) throw new Error("the answer is no page")
    content.replaceChildren(...fresh.childNodes)
    prepare()
    showCount()
    focusOn(path)
  } catch {
    form.submit()
  } finally {
    changing = false
    content.removeAttribute("aria-busy")
  }
  const next = waiting.shift()
  if (next) find(next)?.click()
}

/** @param {HTMLFormElement} form @param {HTMLElement | null} submitter */
function fieldsOf(form, submitter) {
  const fields = new URLSearchParams()
  for (const [name, value] of new FormData(form, submitter)) if (typeof value === "string") fields.append(name, value)
  return fields
}

function showCount() {
  const count = /(?:^|; )hf_cart=(\d+)/.exec(document.cookie)?.[1] ?? "0"
  /** @type {HTMLElement | null} */
  const shown = document.querySelector("[data-cart-count]")
  if (!shown) return
  shown.textContent = count
  shown.hidden = count === "0"
}

/** A selector that finds the same control again in the answered page. @param {Element | null} node */
function pathTo(node) {
  if (!(node instanceof HTMLButtonElement || node instanceof HTMLInputElement) || !node.name) return null
  const line = node.closest("li[id], section[id]")
  const value = node.name === "step" || node.type === "radio" ? `[value="${CSS.escape(node.value)}"]` : ""
  return line ? `#${CSS.escape(line.id)} [name="${node.name}"]${value}` : null
}

/** @param {string} path @returns {Control | null} */
function find(path) {
  return content.querySelector(path)
}

/** @param {string | null} path */
function focusOn(path) {
  const control = path ? find(path) : null
  const target = control && !control.disabled ? control : content
  target.focus({ preventScroll: true })
}

/** A second press of a button that moves money does nothing. @param {HTMLFormElement} form @param {HTMLElement | null} submitter */
function hold(form, submitter) {
  form.dataset.sent = "1"
  const asks = submitter instanceof HTMLButtonElement && submitter.name === "intent"
  for (const button of form.querySelectorAll("button")) {
    button.disabled = true
    if (!button.dataset.busy || asks) continue
    button.dataset.label = button.textContent ?? ""
    button.textContent = button.dataset.busy
  }
}

/** The page was left and came back from the browser's memory. @param {HTMLFormElement} form */
function release(form) {
  delete form.dataset.sent
  for (const button of form.querySelectorAll("button")) {
    button.disabled = false
    if (button.dataset.label) button.textContent = button.dataset.label
  }
}

/** @typedef {{ code: string, name: string }} Area */
/** @typedef {Area & { districts: Area[] }} City */

/** Fills the selects below the one that was changed. @param {HTMLSelectElement} select */
async function listAreas(select) {
  const picker = select.closest("[data-areas]")
  if (!(picker instanceof HTMLElement)) return
  const [province, city, district] = picker.querySelectorAll("select")
  if (!province || !city || !district || select === district) return
  const cities = province.value ? await citiesOf(picker.dataset.areas ?? "", province.value) : []
  if (cities === null) {
    for (const node of standIns(picker)) node.hidden = false
    return
  }
  if (select === province) fill(city, cities)
  fill(district, cities.find((known) => known.code === city.value)?.districts ?? [])
}

/** @type {Map<string, City[]>} */
const known = new Map()

/** Null when they cannot be had: the button takes over. @param {string} path @param {string} code */
async function citiesOf(path, code) {
  const had = known.get(code)
  if (had) return had
  try {
    const answer = await fetch(`${path}/${code}`)
    /** @type {{ cities: City[] }} */
    const { cities } = await answer.json()
    known.set(code, cities)
    return cities
  } catch {
    return null
  }
}

/** @param {HTMLSelectElement} select @param {Area[]} areas */
function fill(select, areas) {
  const options = areas.map(({ code, name }) => Object.assign(new Option(name, code), { lang: "zh-CN" }))
  select.replaceChildren(...[...select.options].slice(0, 1), ...options)
  select.value = (areas.length === 1 && areas[0]?.code) || ""
}
