const since = (start) => `${((Date.now() - start) / 1000).toFixed(1)} s`

/**
 * Shows what is being done and for how long. Steps may overlap; on a terminal the running ones share the last line,
 * elsewhere a long one reports every quarter of a minute.
 */
export function createSteps(out = process.stdout) {
  const begun = Date.now()
  const active = new Map()
  const finished = []
  let timer

  const clear = () => out.isTTY && out.write("\r\x1b[2K")
  const redraw = () => {
    if (!out.isTTY || active.size === 0) return
    const line = [...active].map(([title, step]) => `${title}${step.note} ${since(step.start)}`).join(" · ")
    out.write(`\r\x1b[2K  … ${line.slice(0, (out.columns ?? 80) - 6)}`)
  }
  const tick = () => {
    if (out.isTTY) return redraw()
    for (const [title, step] of active) {
      if (Date.now() - step.told < 15_000) continue
      step.told = Date.now()
      out.write(`  … ${title}${step.note} ${since(step.start)}\n`)
    }
  }
  const print = (line) => {
    clear()
    out.write(`${line}\n`)
    redraw()
  }

  async function step(title, work) {
    const entry = { start: Date.now(), told: Date.now(), note: "" }
    active.set(title, entry)
    timer ??= setInterval(tick, out.isTTY ? 200 : 1_000)
    redraw()
    try {
      const skipped = await work((note) => (entry.note = ` (${note})`))
      active.delete(title)
      finished.push({ title, seconds: (Date.now() - entry.start) / 1000 })
      print(`  ✓ ${title}${typeof skipped === "string" ? ` — ${skipped}` : ""}  ${since(entry.start)}`)
    } catch (error) {
      active.delete(title)
      print(`  ✗ ${title}  ${since(entry.start)}`)
      throw error
    }
  }

  const close = () => {
    clearInterval(timer)
    timer = undefined
    clear()
  }
  return { step, print, close, finished, total: () => since(begun) }
}
