import http from "node:http"
import autocannon from "autocannon"

/** The parsed answer; anything but 2xx is an error, so that a bench never times failures. */
export async function postJson(url, body, headers = {}) {
  return read(
    await fetch(url, {
      method: "POST",
      body: JSON.stringify(body),
      headers: { "content-type": "application/json", ...headers },
    })
  )
}

export async function getJson(url, headers = {}) {
  return read(await fetch(url, { headers }))
}

async function read(answer) {
  const text = await answer.text()
  if (!answer.ok) throw new Error(`${answer.url} answered ${answer.status}: ${text.slice(0, 500)}`)
  return JSON.parse(text)
}

/** Requests a second with ten connections, going round the given paths. */
export async function requestsPerSecond(origin, paths, { seconds = 4, connections = 10, headers = {} } = {}) {
  const result = await autocannon({
    url: origin,
    connections,
    duration: seconds,
    headers,
    requests: paths.map((path) => ({ path })),
  })
  const failures = result.errors + result.timeouts + result.non2xx
  if (failures > 0) throw new Error(`${origin}${paths[0]}: ${failures} failed of ${result.requests.total}`)
  return result.requests.total / result.duration
}

/** 95th percentile in milliseconds; autocannon counts whole ones. */
export async function p95(origin, paths, { seconds = 3, connections = 4, headers = {} } = {}) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections })
  const until = performance.now() + seconds * 1000
  const times = []
  let turn = 0
  const client = async () => {
    while (performance.now() < until) {
      const begun = performance.now()
      await readAway(origin + paths[turn++ % paths.length], agent, headers)
      times.push(performance.now() - begun)
    }
  }
  await Promise.all(Array.from({ length: connections }, client))
  agent.destroy()
  times.sort((a, b) => a - b)
  return times[Math.ceil(times.length * 0.95) - 1]
}

function readAway(url, agent, headers) {
  return new Promise((done, refuse) => {
    const request = http.get(url, { agent, headers }, (answer) => {
      if (answer.statusCode !== 200) refuse(new Error(`${url} answered ${answer.statusCode}`))
      answer.resume().on("end", done).on("error", refuse)
    })
    request.on("error", refuse)
  })
}
