import type { Address } from "@haifeng/cooperatives/contract"

export interface CustomerSeed {
  email: string
  name: string
  address: Address
}

/** Solar terms and grain names: nobody is called that, and everybody can see that it is a demo. */
const names = [
  ...["立春", "雨水", "惊蛰", "春分", "清明", "谷雨", "立夏", "小满", "芒种", "夏至"],
  ...["小暑", "大暑", "立秋", "处暑", "白露", "秋分", "寒露", "霜降", "立冬", "小雪"],
  ...["大雪", "冬至", "小寒", "大寒", "早稻", "晚稻", "新禾", "青苗", "麦穗", "豆荚"],
  ...["春茶", "秋茶", "莲叶", "藕花", "荔红", "薯藤", "菜心", "芥蓝", "瓜棚", "蜂房"],
]

/** Names and codes by GB/T 2260. */
const districts = [
  { province: "广东省", city: "广州市", district: "天河区", district_code: "440106" },
  { province: "广东省", city: "深圳市", district: "南山区", district_code: "440305" },
  { province: "广东省", city: "深圳市", district: "福田区", district_code: "440304" },
  { province: "广东省", city: "佛山市", district: "顺德区", district_code: "440606" },
  { province: "广东省", city: "汕尾市", district: "城区", district_code: "441502" },
  { province: "广东省", city: "汕头市", district: "金平区", district_code: "440511" },
  { province: "北京市", city: "北京市", district: "海淀区", district_code: "110108" },
  { province: "上海市", city: "上海市", district: "浦东新区", district_code: "310115" },
  { province: "浙江省", city: "杭州市", district: "西湖区", district_code: "330106" },
  { province: "湖北省", city: "武汉市", district: "武昌区", district_code: "420106" },
] as const

export const customers: CustomerSeed[] = names.map((name, index) => {
  const number = String(index + 1).padStart(2, "0")
  const district = districts[index % districts.length] ?? districts[0]
  return {
    email: `shopper${number}@haifeng.demo`,
    name: `演示顾客 ${name}`,
    address: {
      name: `演示顾客 ${name}`,
      phone: `190000000${number}`,
      ...district,
      detail: `演示路 ${index + 1} 号 ${(index % 6) + 1} 栋 ${(index % 9) + 1}01 室`,
    },
  }
})
