/** The words by which a product can be found. The description is left out: a word in it says little about the goods. */
export interface SearchText {
  readonly title: string
  readonly title_en: string
  readonly subtitle: string
  /** What the same produce is called elsewhere. */
  readonly synonyms: string[]
  readonly synonyms_en: string[]
  readonly category: string
  readonly town: string
  readonly cooperative: string
  /** English names of category, town and cooperative. */
  readonly other_en: string
}
