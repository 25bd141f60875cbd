import { redirect, type ActionFunctionArgs } from "@remix-run/node"
import { addForm, addToCart, rememberCart } from "../features/cart/cart.commands.server"
import { cartPath } from "../features/cart/paths"
import { localeOf } from "../i18n/locale"
import { localPath } from "../local-path"

export function loader({ request }: ActionFunctionArgs) {
  return redirect(cartPath(localeOf(request)))
}

export async function action({ request }: ActionFunctionArgs) {
  const cart = cartPath(localeOf(request))
  const form = await request.formData()
  const line = addForm.safeParse(Object.fromEntries(form))
  if (!line.success) return redirect(`${cart}?refused=cart.variant_not_found`, 303)
  const answer = await addToCart(request, line.data)
  const headers = await rememberCart(request, answer)
  if (!answer.ok) return redirect(`${cart}?refused=${answer.rejection.code}`, { status: 303, headers })
  return redirect(localPath(form.get("next"), cart), { status: 303, headers })
}
