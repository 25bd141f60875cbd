import type { RejectionCode } from "@haifeng/cooperatives/contract"

export const errors = {
  notFound: "地址可能写错了，或者这件商品已经下架。",
  broken: "是我们的问题，不是您的。购物车和已下的订单都没有丢。请稍后再试。",
  away: "页面暂时取不到数据。购物车和已下的订单都没有丢，请过一分钟再刷新。",
  backHome: "回首页",
  browse: "看看全部好物",
  retry: "再试一次",
}

export const rejections: Record<RejectionCode, string> = {
  "cart.not_found": "这个购物车已经不在了，请重新挑选。",
  "cart.already_completed": "这个购物车已经下过单了。",
  "cart.empty": "购物车是空的。",
  "cart.line_not_found": "这件商品已不在购物车里。",
  "cart.variant_not_found": "这个规格已经不卖了。",
  "cart.variant_without_price": "这个规格还没有价格，暂时买不了。",
  "cart.not_enough_stock": "这一批的余量不够了，请减少数量。",
  "cart.cooperative_not_open": "这家合作社暂停营业，它的商品暂时买不了。",
  "cart.delivery_missing": "请为每家合作社选一种配送方式。",
  "cart.delivery_not_offered": "这种配送方式现在不能选，请换一种。",
  "cart.changed": "购物车的金额变了，请看过新的合计再付款。",
  "payment.not_authorized": "付款没有成功，没有扣款。可以再试一次或换一种付款方式。",
  "payment.amount_differs": "付款金额与订单不一致，没有下单。请回到结算页重新确认。",
  "payment.method_not_offered": "这种付款方式现在不能用，请换一种。",
  "payment.not_found": "没有找到这笔付款。",
  "cooperative.not_found": "没有找到这家合作社。",
  "town.not_found": "没有找到这个镇。",
  "catalog.product_not_found": "这件商品已下架。",
  "order.not_found": "没有找到这个订单。",
  "account.identity_taken": "这个邮箱已经注册过了，请直接登录。",
  "account.credentials_wrong": "邮箱或密码不对。",
  "account.address_not_found": "没有找到这个地址。",
  "request.invalid": "有几项没填对，请看标红的地方。",
  "request.not_allowed": "您没有权限做这件事。",
  "request.too_many": "操作太快了，请过一会儿再试。",
  "server.broken": "出了点问题，没有做任何改动。请稍后再试。",
}
