import { useT } from "../i18n/use-t"
import { Notice } from "./notice"

/** How many fields need a change, with a link to each; `order` is that of the page. */
export function ProblemList({
  problems,
  order,
}: {
  problems: Record<string, string>
  order: readonly (readonly [name: string, label: string])[]
}) {
  const t = useT()
  const wrong = order.filter(([name]) => name in problems)
  if (wrong.length === 0) return null
  return (
    <Notice tone="danger" title={t.fields.wrong(wrong.length)}>
      <ul className="flex flex-wrap gap-x-4">
        {wrong.map(([name, label]) => (
          <li key={name}>
            <a href={`#${name}`} className="inline-flex min-h-11 items-center underline underline-offset-4">
              {label}
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
