export const checkout = {
  title: "结算",
}
