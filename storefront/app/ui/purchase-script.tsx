/** Makes the forms of buying quicker: see public/purchase.js. Every page works without it. */
export function PurchaseScript() {
  return <script src="/purchase.js" defer />
}
