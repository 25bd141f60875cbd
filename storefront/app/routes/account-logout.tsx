import { redirect, type ActionFunctionArgs } from "@remix-run/node"
import { accountPath, loginPath } from "../features/account/paths"
import { localeOf } from "../i18n/locale"
import { rememberShopper } from "../session.server"

export function loader({ request }: ActionFunctionArgs) {
  return redirect(accountPath(localeOf(request)))
}

/** The cart stays with the browser only as long as the log-in: on a shared computer the next person starts with an empty one. */
export async function action({ request }: ActionFunctionArgs) {
  const headers = await rememberShopper(request, {
    token: undefined,
    cartId: undefined,
    completedCartId: undefined,
    removed: undefined,
    quantity: 0,
  })
  return redirect(`${loginPath(localeOf(request))}?out=1`, { status: 303, headers })
}
