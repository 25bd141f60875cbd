/** A run of one script inside a text. Everything else only separates. */
export type Run = { readonly kind: "han" | "latin" | "number"; readonly text: string }

const runs = /(\p{Script=Han}+)|([a-z]+)|(\d+(?:\.\d+)?)/gu

/** One spelling for what looks the same: full width to half width, upper case to lower case, ü as the keyboard writes it. */
export function normalise(text: string): string {
  return text.normalize("NFKC").toLowerCase().replaceAll("ü", "v")
}

export function runsOf(text: string): Run[] {
  return Array.from(normalise(text).matchAll(runs), ([found, han, latin]) => ({
    kind: han ? "han" : latin ? "latin" : "number",
    text: found,
  }))
}

/** All runs of `size` neighbours, in order; empty when there are fewer. */
export function windows<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.max(0, items.length - size + 1) }, (_, start) => items.slice(start, start + size))
}

/** `lychees` and `lychee` are the same word to a shopper. */
export function stem(word: string): string {
  return word.length > 3 ? word.replace(/(?<=[^s])s$/, "") : word
}
