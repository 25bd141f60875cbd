import purchase from "../purchase.mjs?url"

/** Makes the forms of buying quicker; every page works without it. */
export function PurchaseScript() {
  return <script src={purchase} defer />
}
