export const catalog = {
  title: "",
}
