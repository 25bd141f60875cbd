const MOST = 500

/**
 * Keeps the answer to a question for a short while, and lets those who ask the same at once wait for one answer.
 * Only for what is the same for everybody. A failure is not kept.
 */
export function remember<Question, Value>(
  milliseconds: number,
  ask: (question: Question) => Promise<Value>,
  now: () => number = Date.now
): (question: Question) => Promise<Value> {
  const answers = new Map<string, { at: number; value: Promise<Value> }>()
  return (question) => {
    const key = JSON.stringify(question)
    const known = answers.get(key)
    if (known && now() - known.at < milliseconds) return known.value
    const answer = { at: now(), value: ask(question) }
    answers.delete(key)
    answers.set(key, answer)
    const oldest = answers.size > MOST ? answers.keys().next().value : undefined
    if (oldest !== undefined) answers.delete(oldest)
    answer.value.catch(() => {
      if (answers.get(key) === answer) answers.delete(key)
    })
    return answer.value
  }
}
