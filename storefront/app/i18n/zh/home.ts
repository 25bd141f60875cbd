export const home = {
  title: "",
}
