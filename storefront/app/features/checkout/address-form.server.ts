import { address, type Address } from "@haifeng/cooperatives/contract"
import { problemsOf, type Problems } from "../../form-problems.server"
import { areaChoices, areaOfDistrict, cityIn, type AreaChoices } from "./areas.server"

type ReadAddress = { address: Address; problems: null } | { address: null; problems: Problems }

/** The address that was typed, or what is wrong with each field. */
export function readAddress(typed: Record<string, string>): ReadAddress {
  const area = areaOfDistrict(typed.district ?? "")
  const parsed = address.safeParse({
    name: typed.name ?? "",
    phone: typed.phone ?? "",
    detail: typed.detail ?? "",
    province: area?.province.name ?? "",
    city: area?.city.name ?? "",
    district: area?.district.name ?? "",
    district_code: area?.district.code ?? "",
  })
  if (parsed.success) return { address: parsed.data, problems: null }
  const { province, city, district, district_code, ...others } = problemsOf(parsed.error, typed)
  return { address: null, problems: { ...others, ...(district_code ? areaProblem(typed) : {}) } }
}

/** The picker blames the first level that is not chosen. */
function areaProblem(typed: Record<string, string>): Problems {
  const { cities } = areaChoices(typed.province ?? "", "")
  if (cities.length === 0) return { province: "required" }
  return cityIn(cities, typed.city ?? "") ? { district: "required" } : { city: "required" }
}

/** What the form shows: values as typed and the choices that fit them. */
export function choicesFor(typed: Record<string, string>): AreaChoices {
  return areaChoices(typed.province ?? "", typed.city ?? "")
}

/** A saved address as the values of its form. */
export function typedAddress(saved: Address): Record<string, string> {
  const area = areaOfDistrict(saved.district_code)
  return {
    name: saved.name,
    phone: saved.phone,
    detail: saved.detail,
    province: area?.province.code ?? "",
    city: area?.city.code ?? "",
    district: area?.district.code ?? "",
  }
}
