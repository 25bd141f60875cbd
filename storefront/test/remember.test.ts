import { expect, test } from "vitest"
import { remember } from "../app/remember.server"

test("a question asked twice within the time is asked once, also by two at once", async () => {
  let time = 0
  let asked = 0
  const answer = remember(
    2_000,
    async (question: { q: string }) => `${question.q}${++asked}`,
    () => time
  )
  expect(await Promise.all([answer({ q: "a" }), answer({ q: "a" }), answer({ q: "b" })])).toEqual(["a1", "a1", "b2"])
  time = 2_000
  expect(await answer({ q: "a" })).toBe("a3")
})

test("a failure is told to all who waited, and the next one asks again", async () => {
  let away = true
  const answer = remember(2_000, async () => {
    if (away) throw new Error("away")
    return "here"
  })
  const waiting = await Promise.allSettled([answer(null), answer(null)])
  expect(waiting.map(({ status }) => status)).toEqual(["rejected", "rejected"])
  away = false
  expect(await answer(null)).toBe("here")
})
