import { address, consignmentStates } from "@haifeng/cooperatives/contract"
import { expect, test } from "vitest"
import { customers } from "../data/customers"
import { products } from "../data/products"
import { plannedOrders } from "../src/planned-orders"
import { movesBetween } from "../src/moves"

const plan = plannedOrders()

test("sixty orders in every state, of one, two and three shops, the same each time", () => {
  expect(plan).toHaveLength(60)
  expect(plannedOrders()).toEqual(plan)
  expect(new Set(plan.flatMap((order) => Object.values(order.states)))).toEqual(new Set(consignmentStates))
  expect(new Set(plan.map((order) => Object.keys(order.states).length))).toEqual(new Set([1, 2, 3]))
  expect(new Set(plan.map((order) => order.note)).size).toBe(60)
})

test("each order is of a known customer, for boxes that exist, from exactly the shops it names", () => {
  for (const order of plan) {
    expect(
      customers.some(({ email }) => email === order.customerEmail),
      order.note
    ).toBe(true)
    const shops = order.lines.map((line) => {
      const product = products.find(({ handle }) => handle === line.handle)
      expect(
        product?.sizes.some(([jin]) => jin === line.jin),
        line.handle
      ).toBe(true)
      return product?.by
    })
    expect(new Set(shops)).toEqual(new Set(Object.keys(order.states)))
  }
})

test("no order of the past holds fruit that is fresh for a few weeks only", () => {
  const bought = new Set(plan.flatMap((order) => order.lines.map(({ handle }) => handle)))
  expect(
    ["chikeng-guiwei", "chikeng-sanyuehong", "chikeng-shixia-longan"].filter((handle) => bought.has(handle))
  ).toEqual([])
  expect(bought.size).toBeGreaterThan(50)
})

test("the stock of every harvest serves the plan", () => {
  for (const { handle, stock } of products) {
    const taken = plan.flatMap((order) => order.lines).filter((line) => line.handle === handle)
    expect(taken.reduce((sum, line) => sum + line.jin * line.quantity, 0)).toBeLessThan(stock)
  }
})

test("forty customers with addresses that the checkout accepts, and names and numbers of nobody", () => {
  expect(customers).toHaveLength(40)
  expect(new Set(customers.map(({ email }) => email)).size).toBe(40)
  for (const customer of customers) {
    expect(address.safeParse(customer.address).error?.issues ?? []).toEqual([])
    expect(customer.name).toMatch(/^演示顾客 /)
    expect(customer.address.phone).toMatch(/^190000000\d{2}$/)
  }
})

test("a consignment is moved step by step, from wherever a killed run left it", () => {
  expect(movesBetween("placed", "shipped")).toEqual(["accepted", "packed", "shipped"])
  expect(movesBetween("packed", "delivered")).toEqual(["shipped", "delivered"])
  expect(movesBetween("placed", "cancelled")).toEqual(["cancelled"])
  expect(movesBetween("delivered", "delivered")).toEqual([])
})
