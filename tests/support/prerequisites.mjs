import { execFileSync, spawnSync } from "node:child_process"
import fs from "node:fs"
import { createRequire } from "node:module"

import { runTool } from "../../backend/launcher/children.mjs"

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]

/** The browser to test with: the one named, one on the PATH, or Playwright's own; null when there is none. */
export function findChromium() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH
  for (const folder of (process.env.PATH ?? "").split(":")) {
    for (const name of names) if (fs.existsSync(`${folder}/${name}`)) return `${folder}/${name}`
  }
  return playwrightsOwn()
}

function playwrightsOwn() {
  try {
    const path = createRequire(import.meta.url)("@playwright/test").chromium.executablePath()
    return fs.existsSync(path) ? path : null
  } catch {
    return null
  }
}

const has = (command) => spawnSync(command, ["--version"], { stdio: "ignore" }).error === undefined

/** Without one every Han character is a box, and text assertions pass all the same. */
function hasChineseFont() {
  try {
    return execFileSync("fc-list", [":lang=zh", "family"], { encoding: "utf8" }).trim().length > 0
  } catch {
    return process.platform === "darwin"
  }
}

/** Debian and its children, as root: what is missing comes by apt. A failure is told by the stages that miss it. */
export async function installByApt(settings) {
  if (process.getuid?.() !== 0 || !has("apt-get")) return "not root on a Debian: nothing installed"
  const missing = [
    ...(findChromium() ? [] : ["chromium"]),
    ...(hasChineseFont() ? [] : ["fonts-noto-cjk", "fontconfig"]),
    ...(has("redis-server") ? [] : ["redis-server"]),
  ]
  if (missing.length === 0) return "all there"
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive", LC_ALL: "C" }
  const apt = (...args) => runTool(settings, "apt", "apt-get", args, { env })
  try {
    await apt("update", "-qq")
    await apt("install", "-y", "-qq", "--no-install-recommends", ...missing)
    return missing.join(", ")
  } catch {
    return `could not install ${missing.join(", ")}`
  }
}

/** Elsewhere Playwright downloads its own browser; needs node_modules. */
export async function downloadChromium(settings) {
  if (findChromium()) return
  const cli = createRequire(import.meta.url).resolve("@playwright/test/cli")
  await runTool(settings, "playwright-install", process.execPath, [cli, "install", "chromium"]).catch(() => {})
}

/** Why the browser tests cannot run here; null when they can. */
export function whyNoBrowser() {
  if (!findChromium()) return "no Chromium: install one or set CHROMIUM_PATH"
  if (!hasChineseFont()) return "no Chinese font: install fonts-noto-cjk"
  return null
}

export const whyNoRedis = () => (has("redis-server") ? null : "no redis-server on the PATH")
