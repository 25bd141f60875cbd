import { path } from "./brush"
import type { Seeded } from "./seeded"

/** Which part of the road from hill to sea a thing grows on. */
export type Band = "hill" | "field" | "garden" | "sea" | "orchard"

const skies = ["#f7ecd4", "#e6eee0", "#e3edec", "#f6e6d8"] as const
const HORIZON = 300

/** Sky, sun, far hills and the ground the produce stands on. */
export function Land({ band, variant, random }: { band: Band; variant: number; random: Seeded }) {
  const sunX = random.between(58, 120)
  const sunY = random.between(92, 132)
  return (
    <>
      <path d="M0 0h400v500H0z" fill={skies[variant % skies.length]} />
      <circle cx={Math.round(sunX)} cy={Math.round(sunY)} r="40" fill="#f3d58a" />
      <path d={ridge(random, HORIZON - 52, 34)} fill="#c9d8c6" />
      <path d={ridge(random, HORIZON - 10, 24)} fill="#a9c3ac" />
      {grounds[band]()}
    </>
  )
}

const grounds: Record<Band, () => JSX.Element> = {
  hill,
  field: () => <Furrows ground="#edcf86" furrow="#d3a951" edge="#8fb07c" />,
  garden: () => <Furrows ground="#bfd096" furrow="#94b06f" edge="#7fa574" />,
  sea,
  orchard,
}

function ridge(random: Seeded, y: number, height: number): string {
  const peak = () => y - random.between(height * 0.3, height * 1.5)
  const dip = () => y + random.between(0, height * 0.6)
  return path`M0 ${dip()}C60 ${peak()} 110 ${peak()} 170 ${dip()}S300 ${peak()} 400 ${dip()}V500H0Z`
}

/** Tea terraces: rows of round bushes along the contour lines. */
function hill() {
  const rows = [318, 348, 384, 428, 480]
  return (
    <>
      <path d="M0 330Q120 268 250 300T400 306V500H0z" fill="#8fb58d" />
      {rows.map((y, index) => (
        <path
          key={y}
          d={`M-10 ${y + 14}Q150 ${y - 26} 410 ${y + 6}`}
          fill="none"
          stroke={index % 2 ? "#5b9370" : "#6ba07a"}
          strokeWidth={16 + index * 5}
          strokeDasharray={`0 ${15 + index * 4.5}`}
        />
      ))}
    </>
  )
}

/** Ripe field or vegetable plot: furrows running to one point on the horizon. */
function Furrows({ ground, furrow, edge }: { ground: string; furrow: string; edge: string }) {
  const ends = [-560, -330, -170, -50, 60, 180, 310, 470, 730]
  return (
    <>
      <path d="M0 312Q200 296 400 310V500H0z" fill={ground} />
      <path d={ends.map((x) => `M190 304L${x + 110} 500`).join("")} fill="none" stroke={furrow} />
      <path d="M0 312Q200 296 400 310" fill="none" stroke={edge} strokeWidth="9" />
    </>
  )
}

/** Calm water in the bay, with the light on it. */
function sea() {
  const wave = (y: number, x: number) => `M${x} ${y}q15-9 30 0t30 0 30 0`
  return (
    <>
      <path d="M0 306h400v194H0z" fill="#a5c9cb" />
      <path d="M0 372Q200 358 400 376V500H0z" fill="#7fb0b7" />
      <path
        d={[
          wave(336, 40),
          wave(326, 250),
          wave(352, 180),
          wave(398, 12),
          wave(412, 285),
          wave(448, 130),
          wave(476, 20),
          wave(470, 300),
        ].join("")}
        fill="none"
        stroke="#f1f6f1"
        strokeWidth="5"
        opacity=".8"
      />
    </>
  )
}

/** Fruit trees in a row on the slope. */
function orchard() {
  return (
    <>
      <path d="M-6 312H410" fill="none" stroke="#557f5b" strokeWidth="52" strokeDasharray="0 58" />
      <path d="M-14 302H410" fill="none" stroke="#749f70" strokeWidth="34" strokeDasharray="0 58" />
      <path d="M0 338Q170 312 400 340V500H0z" fill="#b9cc93" />
      <path d="M0 420Q210 378 400 412V500H0z" fill="#a3bc7e" />
    </>
  )
}
