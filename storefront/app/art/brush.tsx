import type { ReactNode } from "react"
import { ink, paper, tones, type ToneName } from "./palette"

/** Width of the ink line on the 400 x 500 sheet. */
export const LINE = 5

const round = Math.round

/** Path text with whole numbers: path`M${x} ${y}`. */
export function path(parts: TemplateStringsArray, ...values: number[]): string {
  return parts.map((part, index) => part + (index < values.length ? round(values[index] ?? 0) : "")).join("")
}

export function circlePath(cx: number, cy: number, rx: number, ry = rx): string {
  return path`M${cx - rx} ${cy}a${rx} ${ry} 0 1 1 ${2 * rx} 0a${rx} ${ry} 0 1 1 ${-2 * rx} 0Z`
}

interface BodyProps {
  id: string
  d: string
  tone: ToneName
  children?: ReactNode
}

/**
 * A solid thing lit from the upper left: shade below right, a rim of light above left, one ink line around.
 * `children` are markings, cut off at its edge.
 */
export function Body({ id, d, tone, children }: BodyProps) {
  const { base, shade } = tones[tone]
  const href = `#${id}`
  return (
    <>
      <clipPath id={`${id}c`}>
        <path id={id} d={d} />
      </clipPath>
      <g clipPath={`url(#${id}c)`}>
        <g stroke="none">
          <use href={href} fill={shade} />
          <use href={href} fill={base} x="-13" y="-15" />
        </g>
        {children}
        <use href={href} fill="none" stroke={paper} strokeOpacity=".55" strokeWidth="9" x="5" y="6" />
      </g>
      <use href={href} fill="none" />
    </>
  )
}

interface LeafProps {
  x: number
  y: number
  length: number
  /** Degrees; 0 points right, -90 up. */
  angle: number
  width?: number
  tone?: ToneName
  veins?: boolean
}

/** One leaf from its stalk to its tip: two halves, two tones, a midrib. */
export function Leaf({ x, y, length, angle, width = 0.36, tone = "leaf", veins = true }: LeafProps) {
  const half = length * width
  const bulge = length * 0.35
  const upper = path`M0 0C${bulge * 0.5} ${-half} ${length - bulge} ${-half} ${length} 0`
  const lower = path`C${length - bulge} ${half} ${bulge * 0.5} ${half} 0 0`
  const lit = Math.cos(((angle - 45) * Math.PI) / 180) > 0
  const { base, shade } = tones[tone]
  return (
    <g transform={`translate(${round(x)} ${round(y)}) rotate(${round(angle)})`}>
      <path d={`${upper}${lower}Z`} fill={lit ? shade : base} />
      <path d={`${upper}Z`} fill={lit ? base : shade} stroke="none" />
      <path
        d={`${upper}M0 0H${round(length * 0.86)}${
          veins
            ? path`M${length * 0.35} 0l${length * 0.13} ${-half * 0.45}M${length * 0.58} 0l${length * 0.12} ${
                -half * 0.4
              }`
            : ""
        }`}
        fill="none"
        strokeWidth="4"
      />
    </g>
  )
}

/** Ink drawing without fill. */
export function Line({ d, width, color }: { d: string; width?: number; color?: string }) {
  return <path d={d} fill="none" stroke={color} strokeWidth={width} />
}

/** A stalk: an ink-edged stroke of colour. */
export function Stalk({ d, width, tone }: { d: string; width: number; tone: ToneName }) {
  return (
    <>
      <path d={d} fill="none" strokeWidth={width + LINE * 1.6} />
      <path d={d} fill="none" stroke={tones[tone].shade} strokeWidth={width} />
      <path d={d} fill="none" stroke={tones[tone].base} strokeWidth={width * 0.55} transform="translate(-1.5 -1.5)" />
    </>
  )
}

/** The shadow a thing throws to the lower right on the ground. */
export function Shadow({ x, y, rx }: { x: number; y: number; rx: number }) {
  return <ellipse cx={x + rx * 0.14} cy={y} rx={rx} ry={rx * 0.16} fill={ink} opacity=".22" stroke="none" />
}
