import { interleave, row } from "./rounds.mjs"
import { boxesToBuy, buyFromThree } from "./shop-checkout.mjs"
import { buyInSevenCalls, offerSystemPayment, stockContext } from "./stock/seven-calls.mjs"

const shoppers = 4
const ordersPerRound = 16
/** On a busy machine a round ends early: nobody begins another order. */
const longestRound = 12_000

/** Orders a second, four shoppers at a time, from an empty cart to a placed order. */
export async function run({ databases, servers }, { rounds }) {
  const url = await databases.shop()
  const context = await stockContext(url)
  await offerSystemPayment(url, context)
  const boxes = await boxesToBuy(url)
  const { stock, ours } = await servers.stockAndOurs(url)
  const three = (turn) => [0, 1, 2].map((step) => boxes[(turn * 3 + step) % boxes.length])

  let turn = 0
  const oursOnce = () => buyFromThree(ours, three(turn++))
  const stockOnce = () => buyInSevenCalls(stock, context, boxes[turn++ % boxes.length])
  await perSecond(shoppers, oursOnce)
  await perSecond(shoppers, stockOnce)
  const result = await interleave(
    rounds,
    () => perSecond(ordersPerRound, oursOnce),
    () => perSecond(ordersPerRound, stockOnce)
  )
  return [row("checkout.three_sellers", "orders", "orders/s", result)]
}

async function perSecond(most, buy) {
  const begun = performance.now()
  const elapsed = () => performance.now() - begun
  let orders = 0
  const shopper = async () => {
    while (orders < most && elapsed() < longestRound) {
      orders += 1
      await buy()
    }
  }
  await Promise.all(Array.from({ length: shoppers }, shopper))
  return orders / (elapsed() / 1000)
}
