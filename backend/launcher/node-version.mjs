// Runs on any Node that knows modules, so that an old one gets a sentence instead of a syntax error.
const needed = [20, 19]
const has = process.versions.node.split(".").map(Number)

export const nodeIsTooOld = (version) => version[0] < needed[0] || (version[0] === needed[0] && version[1] < needed[1])

if (nodeIsTooOld(has)) {
  console.error(
    `Haifeng Market needs Node ${needed.join(".")} or newer, this is ${process.versions.node}: ` +
      "install a newer one from https://nodejs.org and start again. 需要更新的 Node。"
  )
  process.exit(1)
}
