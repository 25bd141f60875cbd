import { deliveryChoice } from "@haifeng/cooperatives/contract"
import { redirect, type ActionFunctionArgs } from "@remix-run/node"
import { chooseDeliveries, rememberCart } from "../features/cart/cart.commands.server"
import { cartPath } from "../features/cart/paths"
import { localeOf } from "../i18n/locale"

export function loader({ request }: ActionFunctionArgs) {
  return redirect(cartPath(localeOf(request)))
}

export async function action({ request }: ActionFunctionArgs) {
  const cart = cartPath(localeOf(request))
  const choice = deliveryChoice.safeParse(Object.fromEntries(await request.formData()))
  if (!choice.success) return redirect(`${cart}?refused=cart.delivery_missing`, 303)
  const answer = await chooseDeliveries(request, [choice.data])
  const headers = await rememberCart(request, answer)
  if (!answer.ok) return redirect(`${cart}?refused=${answer.rejection.code}`, { status: 303, headers })
  return redirect(`${cart}#shop-${choice.data.cooperative_id}`, { status: 303, headers })
}
