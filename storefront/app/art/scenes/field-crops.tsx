import { Body, circlePath, Leaf, Line, Shadow, Stalk } from "../brush"
import { tones } from "../palette"
import type { Subject } from "../subject"

/** Places of the grains along a bowed ear: x, y and the way the stalk points there. */
const EAR = Array.from({ length: 12 }, (_, index) => {
  const turn = (-150 + index * 16) * (Math.PI / 180)
  const drop = Math.max(0, index - 7) * 5
  return [
    Math.round(248 + Math.cos(turn) * 78),
    Math.round(172 + Math.sin(turn) * 88 + drop),
    -62 + index * 15,
  ] as const
})

export const rice: Subject = {
  band: "field",
  draw: () => (
    <>
      <defs>
        <path id="g" d="M0 0C12-15 36-15 48 0C36 13 12 13 0 0Z" fill={tones.gold.base} strokeWidth="4" />
      </defs>
      <Stalk d="M190 330Q156 190 184 128" width={6} tone="leaf" />
      <Leaf x={188} y={320} length={250} angle={-118} width={0.12} veins={false} />
      {EAR.flatMap(([x, y, lean]) =>
        [lean - 30, lean + 40].map((turn) => (
          <use key={`${x} ${turn}`} href="#g" transform={`translate(${x} ${y}) rotate(${turn})`} />
        ))
      )}
      <Shadow x={190} y={440} rx={126} />
      <Body id="b" d="M70 312C92 246 140 266 158 240C186 216 222 240 244 250C282 262 300 280 310 312Z" tone="white">
        <Line
          d="M120 290l12-4M150 274l10 6M176 258l12-3M206 268l8 8M236 284l12-2M160 300l12 3M196 292l12-5M262 298l10 4M226 304l10 3M104 304l8-3"
          width={7}
          color={tones.white.shade}
        />
      </Body>
      <Body id="a" d="M52 310H328C326 380 284 426 236 432H144C96 426 54 380 52 310Z" tone="porcelain">
        <Line d="M40 334H340" width={9} color={tones.sea.base} />
        <Line d="M92 378q15-12 30 0t30 0 30 0 30 0 30 0 30 0 30 0" width={7} color={tones.sea.base} />
      </Body>
    </>
  ),
}

export const corn: Subject = {
  band: "field",
  draw: () => (
    <>
      <Shadow x={206} y={444} rx={92} />
      <Leaf x={222} y={420} length={330} angle={-64} width={0.2} tone="deepLeaf" veins={false} />
      <Leaf x={184} y={420} length={300} angle={-122} width={0.2} tone="leaf" veins={false} />
      <pattern id="k" width="30" height="30" patternUnits="userSpaceOnUse" patternTransform="translate(6 0)">
        <path d="M4 6q11-7 22 0v18q-11 7-22 0z" fill="none" stroke={tones.gold.shade} strokeWidth="5" />
      </pattern>
      <Body id="a" d={CORN} tone="gold">
        <path d={CORN} fill="url(#k)" stroke="none" />
      </Body>
      <Body id="b" d="M206 446C132 424 112 330 128 214C166 270 206 330 206 446Z" tone="youngLeaf">
        <Line d="M140 260Q180 340 194 420" width={4} color={tones.youngLeaf.shade} />
      </Body>
      <Body id="d" d="M202 446C276 424 292 340 276 236C234 284 204 340 202 446Z" tone="leaf">
        <Line d="M264 276Q226 350 212 420" width={4} color={tones.leaf.shade} />
      </Body>
      <Stalk d="M204 446v22" width={16} tone="leaf" />
      <Line d="M204 62q-14-26-38-28M206 62q4-26 22-34M210 64q18-18 42-12" width={4} color={tones.bark.base} />
    </>
  ),
}

const CORN = "M204 58C254 84 278 170 268 270C262 350 236 420 204 438C170 420 142 350 136 270C128 170 154 84 204 58Z"

export const sweetPotato: Subject = {
  band: "field",
  draw: () => (
    <>
      <Shadow x={204} y={420} rx={166} />
      <Stalk d="M262 184Q282 110 232 66" width={6} tone="plum" />
      <Leaf x={250} y={92} length={128} angle={-176} width={0.48} />
      <Leaf x={272} y={132} length={106} angle={-28} width={0.48} tone="youngLeaf" />
      <Body
        id="a"
        d="M34 318C22 282 60 256 104 236C160 210 216 168 274 168C330 168 358 204 346 238C332 282 270 300 206 318C150 334 92 362 60 352C44 346 38 332 34 318Z"
        tone="skin"
      >
        <Line
          d="M92 276q14 6 22 0M150 250q14 8 26 0M238 206q12 8 24 2M286 256q12 4 20-4M176 300q12 4 20-2M70 330q8 4 16 0"
          color={tones.skin.shade}
        />
      </Body>
      <Body
        id="b"
        d="M152 420C116 402 126 348 172 318C214 292 262 300 300 312L356 356C354 410 302 438 240 438C206 438 172 434 152 420Z"
        tone="skin"
      >
        <Line d="M168 372q12 6 22 0M206 402q12 6 24 0" color={tones.skin.shade} />
      </Body>
      <Body id="d" d={circlePath(306, 366, 62, 66)} tone="orange">
        <path
          d={circlePath(306, 366, 44, 48)}
          fill="none"
          stroke={tones.gold.base}
          strokeWidth="5"
          strokeDasharray="14 12"
        />
        <path
          d={circlePath(306, 366, 22, 24)}
          fill="none"
          stroke={tones.gold.base}
          strokeWidth="5"
          strokeDasharray="9 11"
        />
      </Body>
    </>
  ),
}

export const pumpkin: Subject = {
  band: "garden",
  draw: () => (
    <>
      <Shadow x={200} y={424} rx={170} />
      <Leaf x={224} y={140} length={130} angle={-20} width={0.5} />
      <Line d="M226 138Q300 130 320 180t36-8" color={tones.leaf.shade} width={6} />
      <Body
        id="a"
        d="M122 152C60 160 28 220 32 292C36 368 82 420 140 414H260C318 420 364 368 368 292C372 220 340 160 278 152Z"
        tone="orange"
      />
      <Body
        id="b"
        d="M150 150C96 160 80 230 82 290C84 360 112 420 160 422H240C288 420 316 360 318 290C320 230 304 160 250 150Z"
        tone="orange"
      />
      <Body
        id="d"
        d="M200 148C160 160 144 230 144 290C144 360 164 424 200 426C236 424 256 360 256 290C256 230 240 160 200 148Z"
        tone="orange"
      />
      <Body id="e" d="M180 160Q188 120 168 84L204 72Q222 116 222 160Q200 172 180 160Z" tone="leaf" />
    </>
  ),
}

export const chili: Subject = {
  band: "garden",
  draw: () => (
    <>
      <Shadow x={208} y={438} rx={126} />
      <Stalk d="M264 106Q262 70 232 50M150 126Q150 86 178 58" width={9} tone="leaf" />
      <Body
        id="b"
        d="M216 118C240 92 296 94 318 126C334 210 318 330 246 436C232 420 236 380 236 340C238 260 200 190 216 118Z"
        tone="leaf"
      />
      <Body
        id="a"
        d="M96 140C116 108 182 108 202 142C226 230 192 310 132 376C104 406 78 424 52 430C56 400 92 360 104 300C116 238 84 200 96 140Z"
        tone="lychee"
      />
      <Body
        id="d"
        d="M88 152C92 116 120 106 150 108C182 106 206 116 210 152C190 140 180 158 166 146C154 160 142 158 132 146C118 160 104 142 88 152Z"
        tone="deepLeaf"
      />
      <Body
        id="e"
        d="M208 130C212 98 238 86 266 88C296 86 320 100 324 132C306 122 296 138 282 126C270 140 258 138 248 126C234 138 224 122 208 130Z"
        tone="deepLeaf"
      />
    </>
  ),
}

const BUD = "M0 0C14-50 26-170 0-236C-26-170-14-50 0 0Z"

export const daylily: Subject = {
  band: "hill",
  draw: () => (
    <>
      <defs>
        <g id="n">
          <Body id="a" d={BUD} tone="gold" />
          <Line d="M0-176V-60" width={3} color={tones.gold.shade} />
        </g>
      </defs>
      <Shadow x={206} y={446} rx={88} />
      {[-38, 38, -25, 25, -12, 12, 0].map((angle) => (
        <use key={angle} href="#n" transform={`translate(${200 + Math.round(angle * 0.7)} 336) rotate(${angle})`} />
      ))}
      <Stalk
        d="M164 336L180 440M184 336L192 446M204 336L204 448M222 336L216 446M240 336L228 440"
        width={13}
        tone="youngLeaf"
      />
      <Stalk d="M164 368Q202 382 240 368" width={15} tone="lychee" />
      <g transform="translate(284 350) rotate(16)">
        {[-150, -30, 90, -90, 30, 150].map((angle, index) => (
          <Leaf
            key={angle}
            x={0}
            y={0}
            length={88}
            angle={angle}
            width={0.34}
            tone={index < 3 ? "orange" : "gold"}
            veins={false}
          />
        ))}
        <path d="M0 0l26-30M0 0l34-10M0 0l-2-36" fill="none" strokeWidth="4" />
        <path d="M26-30h.1M34-10h.1M-2-36h.1" fill="none" strokeWidth="11" />
      </g>
    </>
  ),
}
