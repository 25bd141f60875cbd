import type { Dictionary } from "../i18n"

/** The sentence for what is wrong with a field. */
export function fieldWords(t: Dictionary, name: string, reason: string | undefined): string | undefined {
  if (reason === undefined) return undefined
  if (reason === "required" && name in areaWords) return t.fields[areaWords[name as keyof typeof areaWords]]
  if (reason === "too_short" && (name === "password" || name === "detail")) return t.fields.tooShort[name]
  return reason in t.fields.reasons
    ? t.fields.reasons[reason as keyof typeof t.fields.reasons]
    : t.fields.reasons.invalid
}

/** A select is chosen from, not filled in. */
const areaWords = { province: "chooseProvince", city: "chooseCity", district: "chooseDistrict" } as const
