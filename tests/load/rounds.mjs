/**
 * Measures both arms in turn, the other one first in every second round, so that a machine that gets slower or faster
 * meanwhile does it to both. Each arm answers one number per round; the medians count.
 */
export async function interleave(rounds, ours, baseline) {
  const arms = [
    { measure: ours, values: [] },
    { measure: baseline, values: [] },
  ]
  for (let round = 0; round < rounds; round++) {
    for (const arm of round % 2 === 0 ? arms : [...arms].reverse()) arm.values.push(await arm.measure())
  }
  const [a, b] = arms.map((arm) => median(arm.values))
  return { ours: a, baseline: b, rounds }
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/** A row as the bench prints it; `ratio` is ours over baseline. */
export function row(name, metric, unit, { ours, baseline, rounds }) {
  return {
    name,
    metric,
    ours: rounded(ours),
    baseline: rounded(baseline),
    ratio: rounded(ours / baseline),
    unit,
    rounds,
  }
}

const rounded = (number) => Number(number.toPrecision(4))
