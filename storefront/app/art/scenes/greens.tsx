import { Body, circlePath, Leaf, Line, Shadow, Stalk } from "../brush"
import { paper, tones } from "../palette"
import type { Subject } from "../subject"

type Place = readonly [x: number, y: number]

/** Four-petalled flowers of the cabbage family. */
function Florets({ at, petal }: { at: readonly Place[]; petal: string }) {
  return (
    <>
      <defs>
        <g id="f" strokeWidth="4" fill={petal}>
          <path
            d={[
              [-11, -11],
              [11, -11],
              [-11, 11],
              [11, 11],
            ]
              .map(([x = 0, y = 0]) => circlePath(x, y, 11))
              .join("")}
          />
          <circle r="6" fill={tones.amber.base} stroke="none" />
        </g>
      </defs>
      {at.map(([x, y]) => (
        <use key={`${x} ${y}`} href="#f" x={x} y={y} />
      ))}
    </>
  )
}

/** The straw band around a bunch. */
function Tie({ d }: { d: string }) {
  return <Stalk d={d} width={13} tone="gold" />
}

export const choySum: Subject = {
  band: "garden",
  draw: () => (
    <>
      <Shadow x={200} y={442} rx={96} />
      <Leaf x={150} y={296} length={190} angle={-128} width={0.4} />
      <Leaf x={250} y={296} length={186} angle={-50} width={0.4} />
      <Stalk d="M176 436Q168 290 130 178M226 436Q230 280 262 160M200 440Q202 260 194 140" width={20} tone="stem" />
      <Leaf x={182} y={330} length={196} angle={-108} width={0.38} tone="youngLeaf" />
      <Leaf x={216} y={334} length={194} angle={-70} width={0.38} tone="leaf" />
      <Stalk d="M160 438Q164 380 178 318M240 438Q236 380 222 318M200 442V300" width={22} tone="stem" />
      <Tie d="M150 386Q200 402 250 386" />
      <Florets
        at={[
          [172, 112],
          [206, 92],
          [224, 126],
          [194, 132],
          [118, 158],
          [142, 178],
          [274, 142],
          [248, 166],
        ]}
        petal={tones.gold.base}
      />
    </>
  ),
}

export const kale: Subject = {
  band: "garden",
  draw: () => (
    <>
      <Shadow x={206} y={442} rx={84} />
      <Stalk d="M204 300Q206 190 210 120M206 210Q230 170 252 150M206 200Q186 160 170 140" width={12} tone="stem" />
      <Leaf x={196} y={330} length={188} angle={-148} width={0.52} tone="blueLeaf" />
      <Leaf x={216} y={322} length={184} angle={-32} width={0.52} tone="blueLeaf" />
      <Leaf x={198} y={286} length={172} angle={-118} width={0.5} tone="blueLeaf" />
      <Leaf x={214} y={276} length={160} angle={-60} width={0.5} tone="deepLeaf" />
      <Body id="a" d="M186 436C178 380 184 310 192 262H222C228 310 232 380 228 436Q206 448 186 436Z" tone="stem">
        <Line d="M206 290V404" width={4} color={tones.stem.shade} />
      </Body>
      <Florets
        at={[
          [208, 96],
          [240, 116],
          [258, 146],
          [182, 112],
          [164, 138],
        ]}
        petal={paper}
      />
    </>
  ),
}

export const cabbage: Subject = {
  band: "garden",
  draw: () => (
    <>
      <Shadow x={200} y={432} rx={112} />
      <Body
        id="a"
        d="M200 74C236 56 268 78 268 106C306 108 326 148 312 180C342 210 330 258 306 280C304 350 276 426 200 430C124 426 96 350 94 280C70 258 58 210 88 180C74 148 94 108 132 106C132 78 164 56 200 74Z"
        tone="youngLeaf"
      />
      <Body
        id="b"
        d="M200 128C222 112 252 126 252 156C278 164 286 200 270 224C290 262 278 388 200 424C122 388 110 262 130 224C114 200 122 164 148 156C148 126 178 112 200 128Z"
        tone="stem"
      />
      <Body id="d" d="M200 426C168 404 154 330 168 270C176 240 224 240 232 270C246 330 232 404 200 426Z" tone="white">
        <Line d="M200 282V396M184 300Q180 350 190 384M216 300Q220 350 210 384" width={4} color={tones.white.shade} />
      </Body>
      <Line
        d="M200 242V150M188 244Q170 210 158 196M212 244Q230 210 242 196M124 262Q104 230 92 204M276 262Q298 230 308 204M200 128V92M134 300Q128 340 140 374M266 300Q272 340 260 374"
        width={4}
        color={paper}
      />
    </>
  ),
}

export const leafy: Subject = {
  band: "garden",
  draw: () => (
    <>
      <Body id="a" d="M36 356H364L348 432Q346 442 336 442H64Q54 442 52 432Z" tone="sea">
        <Line d="M70 396q15-9 30 0t30 0 30 0M214 410q15-9 30 0t30 0 30 0" color={paper} />
      </Body>
      <Body id="b" d="M26 340Q26 330 36 330H364Q374 330 374 340V352Q374 362 364 362H36Q26 362 26 352Z" tone="white" />
      <Leaf x={192} y={322} length={190} angle={-160} width={0.46} tone="leaf" />
      <Leaf x={208} y={322} length={190} angle={-20} width={0.46} tone="deepLeaf" />
      <Leaf x={190} y={326} length={216} angle={-132} width={0.44} tone="leaf" />
      <Leaf x={210} y={326} length={216} angle={-48} width={0.44} tone="leaf" />
      <Leaf x={198} y={330} length={226} angle={-106} width={0.4} tone="youngLeaf" />
      <Leaf x={206} y={330} length={222} angle={-74} width={0.4} tone="youngLeaf" />
      <Leaf x={176} y={340} length={124} angle={-122} width={0.5} tone="youngLeaf" />
      <Leaf x={222} y={340} length={124} angle={-58} width={0.5} tone="youngLeaf" />
      <Leaf x={200} y={346} length={128} angle={-90} width={0.46} tone="stem" />
      <Line d="M164 346H236" width={12} />
    </>
  ),
}

export const stevia: Subject = {
  band: "garden",
  draw: () => (
    <>
      <Stalk d="M200 452Q196 280 206 120" width={11} tone="leaf" />
      {[400, 330, 262, 200].map((y, index) => (
        <g key={y}>
          <Leaf x={198} y={y} length={156 - index * 18} angle={-158 - index * 5} width={0.26} />
          <Leaf x={202} y={y} length={156 - index * 18} angle={-24 + index * 5} width={0.26} />
        </g>
      ))}
      <Leaf x={202} y={160} length={82} angle={-128} width={0.3} tone="youngLeaf" />
      <Leaf x={206} y={160} length={82} angle={-52} width={0.3} tone="youngLeaf" />
      <Florets
        at={[
          [206, 84],
          [178, 106],
          [232, 104],
          [206, 118],
        ]}
        petal={paper}
      />
    </>
  ),
}

export const tea: Subject = {
  band: "hill",
  draw: () => (
    <>
      <Stalk d="M196 456Q192 360 200 262" width={13} tone="leaf" />
      <Leaf x={196} y={396} length={186} angle={-24} width={0.34} tone="deepLeaf" />
      <Leaf x={196} y={366} length={190} angle={-154} width={0.34} tone="deepLeaf" />
      <Leaf x={200} y={284} length={196} angle={-48} width={0.33} tone="leaf" />
      <Leaf x={198} y={274} length={190} angle={-136} width={0.33} tone="leaf" />
      <Leaf x={200} y={276} length={200} angle={-92} width={0.2} tone="youngLeaf" veins={false} />
    </>
  ),
}
