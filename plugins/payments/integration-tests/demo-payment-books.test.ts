import { fen } from "@haifeng/kernel"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import path from "node:path"
import { PAYMENTS } from "../src/modules/payments"
import type PaymentsService from "../src/modules/payments/service"

moduleIntegrationTestRunner<PaymentsService>({
  moduleName: PAYMENTS,
  resolve: path.join(__dirname, "../src/modules/payments"),
  testSuite: ({ service }) => {
    const open = (session: string, amount = 8800) => service.demoPayments.open(session, fen(amount), "cny")

    it("opens one payment per session, however often it is asked at once", async () => {
      const rows = await Promise.all(Array.from({ length: 10 }, () => open("payses_1")))
      expect(new Set(rows.map((row) => row.id)).size).toBe(1)
      expect(await service.listDemoPayments({ session_id: "payses_1" })).toHaveLength(1)
      expect(rows[0]).toMatchObject({ state: "open", amount_fen: 8800, refunded_fen: 0 })
    })

    it("lets one of pay and fail win when both come at once", async () => {
      for (let round = 0; round < 10; round++) {
        const { id } = await open(`payses_${round}`)
        const choices = Array.from({ length: 8 }, (_, index) => ({
          kind: index % 2 ? ("pay" as const) : ("fail" as const),
        }))
        const answers = await Promise.all(choices.map((choice) => service.demoPayments.change(id, choice)))
        const states = new Set(answers.flatMap((answer) => (answer.ok ? [answer.value.state] : [])))
        const row = await service.demoPayments.find("id", id)
        expect([...states]).toEqual([row?.state])
        expect(answers.filter((answer) => answer.ok)).toHaveLength(4)
      }
    })

    it("takes the money once when the shopper pays twice", async () => {
      const { id } = await open("payses_twice")
      expect(await service.demoPayments.change(id, { kind: "pay" })).toMatchObject({ ok: true })
      expect(await service.demoPayments.change(id, { kind: "pay" })).toMatchObject({
        ok: true,
        value: { state: "paid" },
      })
      expect(await service.demoPayments.change(id, { kind: "cancel" })).toMatchObject({
        rejection: { code: "demo_payment.money_taken" },
      })
    })

    it("never pays back more than was paid, however many refunds come at once", async () => {
      const { id } = await open("payses_refunds", 1000)
      await service.demoPayments.change(id, { kind: "pay" })
      const answers = await Promise.all(
        Array.from({ length: 12 }, (_, index) => service.demoPayments.refund(id, fen(300), `refund_${index}`))
      )
      expect(answers.filter((answer) => answer.ok)).toHaveLength(3)
      expect(await service.demoPayments.find("id", id)).toMatchObject({
        refunded_fen: 900,
        state: "partially_refunded",
      })
      expect(await service.listDemoRefunds({ payment_id: id })).toHaveLength(3)
    })

    it("pays a refund back once when its key comes again, also at the same moment", async () => {
      const { id } = await open("payses_key", 1000)
      await service.demoPayments.change(id, { kind: "pay" })
      const answers = await Promise.all(
        Array.from({ length: 6 }, () => service.demoPayments.refund(id, fen(1000), "refund_same"))
      )
      expect(answers.every((answer) => answer.ok)).toBe(true)
      expect(await service.demoPayments.find("id", id)).toMatchObject({ refunded_fen: 1000, state: "refunded" })
      expect(await service.listDemoRefunds({ payment_id: id })).toHaveLength(1)
    })

    it("answers that there is no such payment", async () => {
      expect(await service.demoPayments.change("demopay_none", { kind: "pay" })).toMatchObject({
        rejection: { code: "demo_payment.not_found" },
      })
    })
  },
})
