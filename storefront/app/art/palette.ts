/** The printing inks of our drawings. An SVG served as a file cannot read the page's tokens, so they are named here once. */
export const ink = "#26302b"
export const paper = "#fffaf0"

export interface Tones {
  base: string
  shade: string
}

export const tones = {
  lychee: { base: "#cf4254", shade: "#a3293e" },
  pink: { base: "#dd5f83", shade: "#b93f68" },
  flesh: { base: "#fbf1e4", shade: "#ead8c4" },
  redFlesh: { base: "#d9306f", shade: "#a51f52" },
  white: { base: "#fdfaf2", shade: "#e2ddcb" },
  leaf: { base: "#5f9a68", shade: "#3d7650" },
  deepLeaf: { base: "#3f7f60", shade: "#2a5f48" },
  youngLeaf: { base: "#a4bf62", shade: "#7c9d49" },
  blueLeaf: { base: "#5d9384", shade: "#3d7267" },
  stem: { base: "#b9cf8b", shade: "#93b069" },
  gold: { base: "#f0c04f", shade: "#d79a2f" },
  orange: { base: "#e98b3a", shade: "#c96a25" },
  amber: { base: "#e4a02f", shade: "#bd7719" },
  brown: { base: "#c39a63", shade: "#9d7443" },
  bark: { base: "#8a6a4a", shade: "#6a4e36" },
  skin: { base: "#b8506a", shade: "#8f3852" },
  plum: { base: "#7a4468", shade: "#572d4c" },
  laver: { base: "#5a4a63", shade: "#3c3046" },
  cream: { base: "#f3e1b4", shade: "#dcc387" },
  porcelain: { base: "#e9eef0", shade: "#bfd0d6" },
  sea: { base: "#5f97a6", shade: "#3f7688" },
} satisfies Record<string, Tones>

export type ToneName = keyof typeof tones
