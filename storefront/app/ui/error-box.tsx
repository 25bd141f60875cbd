import type { RejectionCode } from "@haifeng/cooperatives/contract"
import { useT } from "../i18n/use-t"
import { Notice } from "./notice"

/** The backend's "no" in the shopper's words. */
export function ErrorBox({ code, detail }: { code: RejectionCode; detail?: string | undefined }) {
  const t = useT()
  return (
    <Notice tone="danger" title={t.rejections[code]}>
      {detail ? <p>{detail}</p> : null}
    </Notice>
  )
}
