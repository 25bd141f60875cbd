export const account = {
  title: "我的",
}
