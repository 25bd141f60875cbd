import { useT } from "../../../i18n/use-t"
import { Field, SelectField } from "../../../ui/field"
import { fieldWords } from "../../../ui/field-words"
import { areasPath } from "../paths"

export interface AddressFieldsProps {
  typed: Record<string, string>
  problems: Record<string, string>
  choices: Record<"provinces" | "cities" | "districts", { code: string; name: string }[]>
  /** The field to put the cursor into. */
  focus?: string | null
}

/** Receiver, phone, area and street. The area is chosen level by level; without a script a button lists the next level. */
export function AddressFields({ typed, problems, choices, focus }: AddressFieldsProps) {
  const t = useT()
  const common = (name: string) => ({ name, error: fieldWords(t, name, problems[name]), autoFocus: focus === name })
  const levels = [
    ["province", t.fields.province, t.fields.chooseProvince, choices.provinces],
    ["city", t.fields.city, t.fields.chooseCity, choices.cities],
    ["district", t.fields.district, t.fields.chooseDistrict, choices.districts],
  ] as const
  return (
    <div className="grid gap-4">
      <div className="grid items-start gap-4 sm:grid-cols-2">
        <Field
          label={t.fields.receiver}
          {...common("name")}
          defaultValue={typed.name}
          autoComplete="shipping name"
          maxLength={40}
        />
        <Field
          label={t.fields.phone}
          hint={t.fields.phoneHint}
          {...common("phone")}
          defaultValue={typed.phone}
          type="tel"
          inputMode="tel"
          autoComplete="shipping tel-national"
          maxLength={20}
        />
      </div>
      <div className="grid gap-2" data-areas={areasPath}>
        <div className="grid items-start gap-4 sm:grid-cols-3">
          {levels.map(([name, label, empty, areas]) => (
            <SelectField
              key={name}
              label={label}
              {...common(name)}
              defaultValue={areas.length === 1 ? areas[0]?.code : (typed[name] ?? "")}
              autoComplete={`shipping ${autoComplete[name]}`}
            >
              <option value="">{empty}</option>
              {areas.map((area) => (
                <option key={area.code} value={area.code} lang="zh-CN">
                  {area.name}
                </option>
              ))}
            </SelectField>
          ))}
        </div>
        <div className="flex flex-wrap items-center gap-x-4 text-sm text-muted" data-without-script>
          <button name="intent" value="areas" className="min-h-11 text-primary underline underline-offset-4">
            {t.fields.areaUpdate}
          </button>
          <span>{t.fields.areaHint}</span>
        </div>
        <p className="text-sm text-muted">{t.fields.areaNote}</p>
      </div>
      <Field
        label={t.fields.detail}
        hint={t.fields.detailHint}
        {...common("detail")}
        defaultValue={typed.detail}
        autoComplete="shipping street-address"
        maxLength={120}
      />
    </div>
  )
}

const autoComplete = { province: "address-level1", city: "address-level2", district: "address-level3" } as const

/** The level to choose next, for the cursor after "update next level". */
export function nextLevel({ typed, choices }: Pick<AddressFieldsProps, "typed" | "choices">): string {
  if (choices.cities.length === 0) return "province"
  return choices.districts.length === 0 || !typed.province ? "city" : "district"
}
