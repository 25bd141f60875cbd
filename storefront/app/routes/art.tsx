export function loader() {
  return new Response(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 500"/>`, {
    headers: { "Content-Type": "image/svg+xml" },
  })
}
