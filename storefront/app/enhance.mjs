// What this script adds is comfort; every page works without it. It is served as it stands here.

document.documentElement.classList.add("enhanced")
cartNumber()
purchase()
for (const form of document.querySelectorAll("form[data-suggest]")) suggest(form)

/** Pages are the same for everybody; how many boxes are in this cart is in a cookie of its own. */
function cartNumber() {
  const count = /(?:^|; )hf_cart=(\d+)/.exec(document.cookie)?.[1]
  const shown = document.querySelector("[data-cart-count]")
  if (!shown || !count || count === "0") return
  shown.textContent = count
  shown.hidden = false
}

/** The large price follows the chosen size; plus and minus beside the quantity. */
function purchase() {
  const form = document.querySelector("form[data-buy]")
  if (!form) return
  const show = () => {
    const chip = form.querySelector("input[name=variant_id]:checked")?.closest("label")
    if (!chip) return
    copy(chip.querySelector("[data-chip-price]"), "[data-price]")
    copy(chip.querySelector("[data-chip-per-jin]"), "[data-per-jin]")
  }
  form.addEventListener("change", show)
  show()
  for (const button of form.querySelectorAll("[data-step]")) {
    button.addEventListener("click", () => {
      const field = form.elements.quantity
      if (button.dataset.step === "1") field.stepUp()
      else field.stepDown()
    })
  }
}

/** Copies the text of one price into others, each of which keeps its own size. */
function copy(from, selector) {
  const source = from?.firstElementChild
  if (!source) return
  for (const place of document.querySelectorAll(selector)) {
    const shown = place.firstElementChild
    if (shown) shown.replaceChildren(...[...source.childNodes].map((node) => node.cloneNode(true)))
  }
}

/** Suggestions under the search box: a listbox that arrows, Enter and Escape work on. */
function suggest(form) {
  const field = form.elements.q
  const list = document.createElement("ul")
  let active = -1
  let timer = 0
  let asked
  list.id = "suggestions"
  list.className = "suggestions"
  list.hidden = true
  list.setAttribute("role", "listbox")
  list.setAttribute("aria-label", form.querySelector("label").textContent)
  form.append(list)
  for (const [name, value] of Object.entries({
    role: "combobox",
    "aria-expanded": "false",
    "aria-controls": list.id,
    "aria-autocomplete": "list",
  })) {
    field.setAttribute(name, value)
  }

  field.addEventListener("input", () => {
    clearTimeout(timer)
    timer = setTimeout(ask, 150)
  })
  field.addEventListener("blur", () => setTimeout(close, 150))
  field.addEventListener("keydown", (event) => {
    const options = [...list.children]
    if (event.isComposing || list.hidden || options.length === 0) return
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault()
      active = (active + (event.key === "ArrowDown" ? 1 : -1) + options.length) % options.length
      options.forEach((option, index) => option.setAttribute("aria-selected", String(index === active)))
      field.setAttribute("aria-activedescendant", options[active].id)
    } else if (event.key === "Enter" && active >= 0) {
      event.preventDefault()
      location.assign(options[active].dataset.to)
    } else if (event.key === "Escape") {
      close()
    }
  })

  async function ask() {
    asked?.abort()
    const words = field.value.trim()
    if (!words) return close()
    asked = new AbortController()
    const lang = document.documentElement.lang.slice(0, 2)
    try {
      const answer = await fetch(`${form.dataset.suggest}?${new URLSearchParams({ q: words, lang })}`, {
        signal: asked.signal,
      })
      if (answer.ok) open(await answer.json())
    } catch {
      close()
    }
  }

  function open(suggestions) {
    active = -1
    field.removeAttribute("aria-activedescendant")
    list.replaceChildren(...suggestions.map(option))
    list.hidden = suggestions.length === 0
    field.setAttribute("aria-expanded", String(!list.hidden))
  }

  function close() {
    open([])
  }
}

function option({ text, kind, to }, index) {
  const item = document.createElement("li")
  const label = document.createElement("span")
  item.id = `suggestion-${index}`
  item.dataset.to = to
  item.setAttribute("role", "option")
  item.setAttribute("aria-selected", "false")
  label.textContent = kind
  item.append(text, label)
  item.addEventListener("mousedown", () => location.assign(to))
  return item
}
