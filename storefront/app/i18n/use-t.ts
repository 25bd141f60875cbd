import { useLocation } from "@remix-run/react"
import { dictionary, type Dictionary } from "./index"
import { localeOfPath, type Locale } from "./locale"

export function useLocale(): Locale {
  return localeOfPath(useLocation().pathname)
}

export function useT(): Dictionary {
  return dictionary(useLocale())
}
