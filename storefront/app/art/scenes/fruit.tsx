import { Body, circlePath, Leaf, Line, Shadow, Stalk } from "../brush"
import { ink, paper, tones } from "../palette"
import type { Subject } from "../subject"

/** The knobbly rind of a lychee, as a repeating mark. */
function Rind() {
  return (
    <pattern id="r" width="26" height="30" patternUnits="userSpaceOnUse" patternTransform="rotate(-14)">
      <path
        d="M3 12q7-13 18 0M-10 27q7-13 18 0M16 27q7-13 18 0"
        fill="none"
        stroke={tones.lychee.shade}
        strokeWidth="4"
      />
    </pattern>
  )
}

export const lychee: Subject = {
  band: "orchard",
  draw: () => (
    <>
      <Rind />
      <Stalk d="M236 22Q204 84 196 150M203 118Q250 130 268 172M199 132Q150 150 136 188" width={7} tone="bark" />
      <Leaf x={206} y={96} length={142} angle={-12} tone="deepLeaf" />
      <Leaf x={206} y={104} length={138} angle={-166} tone="deepLeaf" />
      <Body id="a" d={circlePath(124, 250, 76, 79)} tone="lychee">
        <path d={circlePath(124, 250, 76, 79)} fill="url(#r)" stroke="none" />
      </Body>
      <Body id="b" d={circlePath(280, 238, 76, 79)} tone="lychee">
        <path d={circlePath(280, 238, 76, 79)} fill="url(#r)" stroke="none" />
      </Body>
      <Body id="d" d={circlePath(206, 344, 86)} tone="flesh" />
      <Body id="e" d={PEEL} tone="lychee">
        <path d={PEEL} fill="url(#r)" stroke="none" />
      </Body>
      <Line d="M150 388q10 18 26 24" color={paper} />
    </>
  ),
}

/** The half of the rind still on the opened fruit, torn along its lower edge. */
const PEEL =
  "M120 352A86 86 0 0 1 292 346C276 330 266 366 248 346C236 372 218 344 204 362C188 340 172 376 156 348C144 362 132 350 120 352Z"

export const longan: Subject = {
  band: "orchard",
  draw: () => (
    <>
      <Stalk
        d="M214 22Q200 100 198 186M204 108Q262 132 284 172M203 132Q146 148 124 184M199 176V260"
        width={7}
        tone="bark"
      />
      <Leaf x={210} y={74} length={140} angle={-16} tone="deepLeaf" width={0.28} />
      <Leaf x={208} y={86} length={134} angle={-160} tone="deepLeaf" width={0.28} />
      <g id="g">
        <Body id="b" d={circlePath(118, 232, 58)} tone="brown">
          <Line
            d="M96 208h.1M118 196h.1M142 214h.1M100 238h.1M128 236h.1M152 244h.1M114 262h.1M140 268h.1"
            width={6}
            color={tones.brown.shade}
          />
        </Body>
      </g>
      <use href="#g" x="170" y="-4" />
      <use href="#g" x="84" y="36" />
      <use href="#g" x="22" y="120" />
      <Body id="d" d={circlePath(262, 356, 66)} tone="flesh">
        <circle cx="264" cy="336" r="32" fill={ink} />
        <Line d="M248 324q6-12 18-12" width={6} color={paper} />
      </Body>
      <Body
        id="e"
        d="M196 352A67 67 0 0 0 329 352C318 372 306 362 296 378C282 366 272 392 256 378C240 392 232 368 218 374C210 362 204 364 196 352Z"
        tone="brown"
      />
    </>
  ),
}

export const dragonFruit: Subject = {
  band: "orchard",
  draw: () => (
    <>
      <Shadow x={200} y={432} rx={150} />
      <Scales />
      <Body
        id="a"
        d="M160 98C240 96 280 170 276 262C272 352 226 414 160 414C94 414 50 352 52 262C54 170 86 100 160 98Z"
        tone="pink"
      >
        <Line
          d="M78 208q42 8 54 62M214 174q-34 24-40 74M108 330q44-6 66 32M244 290q-42 0-58 42M150 118q-12 40 14 76"
          width={6}
          color={tones.pink.shade}
        />
      </Body>
      <path
        d="M160 98q-36-34-30-72q28 20 36 50q16-32 44-44q2 46-30 68M58 214q-34-10-44-42q44-6 66 20M66 330q-38 4-54-20q34-22 60-6"
        fill={tones.youngLeaf.base}
      />
      <Body id="b" d={circlePath(286, 336, 88, 94)} tone="white" />
      <Body id="d" d={circlePath(286, 336, 76, 82)} tone="redFlesh">
        <Line
          d="M252 292h.1M276 282h.1M304 288h.1M326 308h.1M240 318h.1M266 310h.1M292 312h.1M314 334h.1M250 346h.1M276 338h.1M300 358h.1M332 346h.1M262 372h.1M284 380h.1M312 384h.1M236 340h.1"
          width={9}
        />
      </Body>
    </>
  ),
}

function Scales() {
  return <path d="M270 204q40-14 52-50q-48 0-66 24M232 122q22-24 18-56q-34 10-46 42" fill={tones.youngLeaf.shade} />
}

export const passionFruit: Subject = {
  band: "orchard",
  draw: () => (
    <>
      <Shadow x={196} y={424} rx={158} />
      <Stalk d="M150 160Q150 90 214 58" width={7} tone="leaf" />
      <Leaf x={200} y={66} length={140} angle={14} />
      <Leaf x={166} y={92} length={112} angle={-158} />
      <Body id="a" d={circlePath(148, 262, 108)} tone="plum">
        <Line
          d="M98 214h.1M136 190h.1M176 208h.1M208 252h.1M116 268h.1M160 250h.1M186 300h.1M136 320h.1"
          width={6}
          color={tones.skin.base}
        />
      </Body>
      <Body id="b" d={circlePath(256, 326, 98)} tone="plum" />
      <Body id="d" d={circlePath(256, 326, 82)} tone="flesh" />
      <Body id="e" d={circlePath(256, 326, 64)} tone="gold">
        <Line
          d="M228 296l4 8M258 284v10M286 298l-5 8M218 330l9 2M246 318l4 8M272 322l-4 9M294 334l-9 1M236 356l6-7M262 352v-9M284 362l-6-7M258 376v-8"
          width={11}
        />
      </Body>
    </>
  ),
}

export const watermelon: Subject = {
  band: "garden",
  draw: () => (
    <>
      <Shadow x={206} y={428} rx={166} />
      <Stalk d="M178 112Q170 76 200 62Q222 56 226 76" width={6} tone="leaf" />
      <Body id="a" d={circlePath(180, 264, 152)} tone="leaf">
        <Line
          d="M178 108C96 150 66 220 82 330C92 380 120 408 140 420M178 108C158 160 146 240 160 330C166 370 172 400 178 420M180 108C236 160 250 240 238 340C232 380 224 400 216 416M182 108C290 150 318 230 306 330"
          width={17}
          color="#2d6047"
        />
      </Body>
      <Body id="b" d="M118 336H384A133 108 0 0 1 118 336Z" tone="leaf" />
      <path d="M132 338H370A119 92 0 0 1 132 338Z" fill={paper} stroke="none" />
      <path d="M146 338H356A105 78 0 0 1 146 338Z" fill={tones.lychee.base} stroke="none" />
      <path d="M232 338H356A105 78 0 0 1 251 416Q320 396 330 352Z" fill={tones.lychee.shade} stroke="none" />
      <Line d="M118 336H384" />
      <Line
        d="M176 354l3 8M204 378l3 8M222 350v9M250 384v9M262 352v9M296 378l-4 8M306 352l-3 8M336 352l-4 8"
        width={9}
      />
    </>
  ),
}

export const guava: Subject = {
  band: "orchard",
  draw: () => (
    <>
      <Shadow x={196} y={426} rx={158} />
      <Stalk d="M150 148Q146 100 168 66" width={8} tone="bark" />
      <Leaf x={160} y={84} length={150} angle={-8} />
      <Leaf x={154} y={104} length={116} angle={-160} />
      <Body
        id="a"
        d="M148 142C196 132 214 176 232 216C258 274 236 378 148 380C60 378 38 280 66 216C84 174 104 136 148 142Z"
        tone="youngLeaf"
      >
        <Line
          d="M110 210h.1M150 190h.1M190 236h.1M120 280h.1M166 270h.1M146 330h.1"
          width={6}
          color={tones.youngLeaf.shade}
        />
      </Body>
      <Body id="b" d={circlePath(264, 330, 94, 92)} tone="youngLeaf" />
      <Body id="d" d={circlePath(264, 330, 78, 76)} tone="flesh" />
      <Body id="e" d={circlePath(264, 330, 50, 48)} tone="pink">
        <Line
          d="M242 306h.1M264 298h.1M286 310h.1M234 330h.1M256 324h.1M278 332h.1M296 336h.1M244 352h.1M266 350h.1M284 358h.1"
          width={8}
          color={paper}
        />
      </Body>
    </>
  ),
}
