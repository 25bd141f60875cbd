import { areaList } from "@vant/area-data"

export interface Area {
  code: string
  name: string
}

/** What the three selects of the picker offer for what is chosen so far. */
export interface AreaChoices {
  provinces: Area[]
  cities: Area[]
  districts: Area[]
}

/** Taiwan, Hong Kong and Macao: no courier of ours goes there yet, and phone numbers differ. */
const notServed = new Set(["710000", "810000", "820000"])

const named = (list: Record<string, string>): Area[] => Object.entries(list).map(([code, name]) => ({ code, name }))
const provinces = named(areaList.province_list).filter(({ code }) => !notServed.has(code))
const cities = named(areaList.city_list)
const districts = named(areaList.county_list)

export function areaChoices(provinceCode: string, cityCode: string): AreaChoices {
  const offered = citiesOf(provinceCode)
  const city = cityIn(offered, cityCode)
  return { provinces, cities: offered, districts: city ? districtsOf(city.code) : [] }
}

/** A municipality has one city: it need not be chosen. */
export function cityIn(offered: Area[], cityCode: string): Area | undefined {
  return offered.length === 1 ? offered[0] : offered.find(({ code }) => code === cityCode)
}

/** Cities with their districts, for the picker's script; null when there is no such province. */
export function areasOfProvince(code: string): (Area & { districts: Area[] })[] | null {
  if (!provinces.some((province) => province.code === code)) return null
  return citiesOf(code).map((city) => ({ ...city, districts: districtsOf(city.code) }))
}

/** Names of a district and what it lies in; null when there is no such district. */
export function areaOfDistrict(code: string) {
  const district = districts.find((known) => known.code === code)
  const city = cities.find((known) => known.code === `${code.slice(0, 4)}00`)
  const province = provinces.find((known) => known.code === `${code.slice(0, 2)}0000`)
  return district && city && province ? { province, city, district } : null
}

function citiesOf(provinceCode: string): Area[] {
  if (!provinces.some(({ code }) => code === provinceCode)) return []
  return cities.filter(({ code }) => code.startsWith(provinceCode.slice(0, 2)))
}

function districtsOf(cityCode: string): Area[] {
  return districts.filter(({ code }) => code.startsWith(cityCode.slice(0, 4)))
}
