import type { Order } from "@haifeng/cooperatives/contract"

/** Receiver, phone and address as they stand on a parcel. */
export function AddressLines({ address }: { address: Order["address"] }) {
  return (
    <span lang="zh-CN">
      <span className="font-semibold">{address.name}</span> <span className="figures">{address.phone}</span>
      <span className="block text-sm text-muted">
        {address.province === address.city ? "" : address.province}
        {address.city}
        {address.district} {address.detail}
      </span>
    </span>
  )
}
