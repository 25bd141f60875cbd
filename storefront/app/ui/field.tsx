import type { InputHTMLAttributes, ReactNode, SelectHTMLAttributes, TextareaHTMLAttributes } from "react"
import { useT } from "../i18n/use-t"
import { classNames } from "./class-names"

const control = "min-h-11 w-full rounded-control border bg-card px-3 text-base text-text"

interface Shape {
  label: string
  name: string
  hint?: string | undefined
  /** The sentence that says what is wrong, not the reason code. */
  error?: string | undefined
  optional?: boolean
}

/** Label, hint and error around a control; the control gets the ids it must carry. */
function Frame({ label, name, hint, error, optional, children }: Shape & { children: ReactNode }) {
  const t = useT()
  return (
    <div className="grid gap-1">
      <label htmlFor={name} className="font-semibold">
        {label}
        {optional ? <span className="ml-1 font-normal text-muted">({t.shell.optional})</span> : null}
      </label>
      {children}
      {hint ? (
        <p id={`${name}-hint`} className="text-sm text-muted">
          {hint}
        </p>
      ) : null}
      {error ? (
        <p id={`${name}-error`} className="text-sm text-danger">
          {error}
        </p>
      ) : null}
    </div>
  )
}

function wiring({ name, hint, error }: Pick<Shape, "name" | "hint" | "error">) {
  const described = [error ? `${name}-error` : "", hint ? `${name}-hint` : ""].filter(Boolean).join(" ")
  return {
    id: name,
    name,
    className: classNames(control, error ? "border-danger" : "border-control"),
    ...(error ? { "aria-invalid": true } : {}),
    ...(described ? { "aria-describedby": described } : {}),
  } as const
}

export function Field({ label, name, hint, error, optional, ...rest }: Shape & InputHTMLAttributes<HTMLInputElement>) {
  return (
    <Frame {...{ label, name, hint, error }} {...(optional ? { optional } : {})}>
      <input {...wiring({ name, hint, error })} required={!optional} {...rest} />
    </Frame>
  )
}

export function SelectField({
  label,
  name,
  hint,
  error,
  optional,
  children,
  ...rest
}: Shape & SelectHTMLAttributes<HTMLSelectElement>) {
  return (
    <Frame {...{ label, name, hint, error }} {...(optional ? { optional } : {})}>
      <select {...wiring({ name, hint, error })} required={!optional} {...rest}>
        {children}
      </select>
    </Frame>
  )
}

export function TextField({
  label,
  name,
  hint,
  error,
  optional,
  ...rest
}: Shape & TextareaHTMLAttributes<HTMLTextAreaElement>) {
  const { className, ...wired } = wiring({ name, hint, error })
  return (
    <Frame {...{ label, name, hint, error }} {...(optional ? { optional } : {})}>
      <textarea {...wired} className={classNames(className, "py-2")} rows={3} required={!optional} {...rest} />
    </Frame>
  )
}
