export const product = {
  title: "",
}
