export const places = {
  title: "",
}
