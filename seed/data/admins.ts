/** One admin per office; the roles decide later what each may see. */
export const admins = [
  { email: "admin@haifeng.demo", name: "平台管理", role: "平台管理 platform admin" },
  { email: "campaign@haifeng.demo", name: "活动运营", role: "活动运营 campaign staff" },
  { email: "brand@haifeng.demo", name: "品牌办", role: "品牌办 brand office" },
  { email: "assistance@haifeng.demo", name: "帮扶办", role: "帮扶办 assistance office" },
] as const

/** Opens every demo account; the launcher prints it. A shop for real people is started with HAIFENG_DEMO=0. */
export const demoPassword = "haifeng-demo-2026"
