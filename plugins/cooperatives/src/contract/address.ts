import { z } from "zod"

/** Mainland mobile number, 11 digits; spaces, dashes and +86 are taken off first. */
export const phone = z
  .string()
  .transform((text) => text.replace(/[\s-]/g, "").replace(/^\+?86(?=1\d{10}$)/, ""))
  .pipe(z.string().regex(/^1[3-9]\d{9}$/, "phone"))

/** A Chinese delivery address: names of province, city and district, with the 6-digit district code (GB/T 2260). */
export const address = z.object({
  name: z.string().trim().min(1, "required").max(40, "too_long"),
  phone,
  province: z.string().trim().min(1, "required").max(40, "too_long"),
  city: z.string().trim().min(1, "required").max(40, "too_long"),
  district: z.string().trim().min(1, "required").max(40, "too_long"),
  district_code: z.string().regex(/^\d{6}$/, "required"),
  detail: z.string().trim().min(4, "too_short").max(120, "too_long"),
})
export type Address = z.infer<typeof address>

export const savedAddress = address.extend({ id: z.string(), is_default: z.boolean() })
export type SavedAddress = z.infer<typeof savedAddress>
