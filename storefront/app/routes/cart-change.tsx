import { redirect, type ActionFunctionArgs } from "@remix-run/node"
import { z } from "zod"
import { changeLine, rememberCart } from "../features/cart/cart.commands.server"
import { loadCart } from "../features/cart/cart.queries.server"
import { cartPath } from "../features/cart/paths"
import { inLocale, localeOf } from "../i18n/locale"
import { rememberShopper } from "../session.server"

const changeForm = z.object({
  line_id: z.string().min(1).max(64),
  quantity: z.coerce.number().int().min(0).max(999),
  step: z.coerce.number().int().min(-1).max(1).default(0),
})

export function loader({ request }: ActionFunctionArgs) {
  return redirect(cartPath(localeOf(request)))
}

export async function action({ request }: ActionFunctionArgs) {
  const locale = localeOf(request)
  const form = changeForm.safeParse(Object.fromEntries(await request.formData()))
  if (!form.success) return redirect(cartPath(locale), 303)
  const { line_id, step } = form.data
  const quantity = Math.min(999, Math.max(0, form.data.quantity + step))
  const before = quantity === 0 ? await loadCart(request) : null
  const answer = await changeLine(request, line_id, quantity)
  if (!answer.ok) {
    const headers = await rememberCart(request, answer)
    return redirect(`${cartPath(locale)}?refused=${answer.rejection.code}`, { status: 303, headers })
  }
  const gone = before?.groups.flatMap((group) => group.lines).find((line) => line.id === line_id)
  const headers = await rememberShopper(request, {
    quantity: answer.value.cart.quantity,
    removed: gone && {
      variantId: gone.variant_id,
      quantity: gone.quantity,
      title: inLocale(locale, gone.title, gone.title_en),
    },
  })
  return redirect(cartPath(locale) + (quantity > 0 ? `#line-${line_id}` : ""), { status: 303, headers })
}
