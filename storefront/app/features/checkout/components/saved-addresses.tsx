import type { SavedAddress } from "@haifeng/cooperatives/contract"
import type { ReactNode } from "react"
import { useT } from "../../../i18n/use-t"
import { Badge } from "../../../ui/badge"
import { AddressLines } from "../../account/components/address-lines"

/** A saved address or a new one; the fields of the new one show only while it is chosen. */
export function SavedAddresses({
  addresses,
  chosen,
  children,
}: {
  addresses: SavedAddress[]
  chosen: string
  children: ReactNode
}) {
  const t = useT()
  const known = addresses.some((address) => address.id === chosen)
  return (
    <div className="group grid gap-3">
      <fieldset className="grid gap-2">
        <legend className="sr-only">{t.checkout.savedAddresses}</legend>
        {addresses.map((address) => (
          <label
            key={address.id}
            className="flex gap-3 rounded-control border border-line p-3 has-checked:border-primary has-checked:bg-primary-soft"
          >
            <input
              type="radio"
              name="address_id"
              value={address.id}
              defaultChecked={address.id === chosen}
              className="mt-1 size-5 shrink-0 accent-primary"
            />
            <span>
              <AddressLines address={address} />
              {address.is_default ? <Badge tone="gold">{t.account.isDefault}</Badge> : null}
            </span>
          </label>
        ))}
        <label className="flex min-h-11 items-center gap-3 rounded-control border border-line p-3 has-checked:border-primary has-checked:bg-primary-soft">
          <input
            type="radio"
            name="address_id"
            value="new"
            defaultChecked={!known}
            className="size-5 shrink-0 accent-primary"
            data-new-address
          />
          {t.checkout.newAddress}
        </label>
      </fieldset>
      <div className="hidden group-has-[[data-new-address]:checked]:block">{children}</div>
    </div>
  )
}
