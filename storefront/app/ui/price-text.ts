import { fen, formatYuan } from "@haifeng/kernel"

/** A price as plain text, for labels and attributes; whole yuan without ".00". Pages show `<Price>`. */
export function priceText(amount: number): string {
  return `¥${formatYuan(fen(amount)).replace(/\.00$/, "")}`
}
