import { Body, circlePath, Leaf, Line, Shadow, Stalk } from "../brush"
import { paper, tones } from "../palette"
import type { Subject } from "../subject"

const holes = [0, 51, 103, 154, 206, 257, 309]

export const lotusRoot: Subject = {
  band: "sea",
  draw: () => (
    <>
      <Stalk d="M300 236Q310 160 284 110" width={8} tone="leaf" />
      <Body id="f" d="M150 92C190 52 350 46 376 98C356 136 318 122 286 128C250 124 190 138 150 92Z" tone="leaf">
        <Line d="M270 90L180 92M270 90L340 84M270 90L236 124M270 90L312 124" width={4} color={tones.leaf.shade} />
      </Body>
      <ellipse cx="214" cy="420" rx="176" ry="24" fill="none" stroke={paper} opacity=".8" />
      <Body id="a" d="M228 236C262 186 340 180 366 222C386 262 350 306 300 318C262 322 226 288 228 236Z" tone="cream" />
      <Body id="b" d="M46 286C64 220 170 186 232 214C284 244 290 316 236 348C160 386 36 366 46 286Z" tone="cream">
        <Line d="M96 250l20-6M180 226l18 2M210 330l18-6M246 246l10 10" width={4} color={tones.cream.shade} />
      </Body>
      <Line d="M236 216Q272 256 252 330" />
      <Body id="d" d={circlePath(132, 338, 92)} tone="flesh">
        {holes.map((angle) => (
          <ellipse
            key={angle}
            cx="132"
            cy="286"
            rx="15"
            ry="22"
            fill={tones.bark.shade}
            transform={`rotate(${angle} 132 338)`}
          />
        ))}
        <circle cx="132" cy="338" r="11" fill={tones.bark.shade} />
      </Body>
    </>
  ),
}

export const ginger: Subject = {
  band: "field",
  draw: () => (
    <>
      <Shadow x={204} y={416} rx={164} />
      <Body
        id="a"
        d="M60 330C24 306 34 252 78 250C96 250 110 256 120 262C116 226 92 206 98 166C104 130 156 124 168 162C176 188 170 214 186 236C204 222 206 196 222 170C246 138 298 152 294 194C292 220 274 232 268 252C300 244 356 244 364 288C368 332 326 346 292 344C282 388 248 410 208 404C176 402 164 378 150 362C124 376 86 350 60 330Z"
        tone="cream"
      >
        <Line
          d="M60 280q8 20 2 40M90 262q10 22 2 52M108 180q24-8 50 2M112 206q28-10 54 0M228 186q20 2 40 20M218 210q24 4 42 22M316 256q10 30 0 70M342 264q8 24 0 54M180 340q30 26 84 14M160 300q14-30 50-30"
          width={4}
          color={tones.cream.shade}
        />
      </Body>
      <Body id="b" d={circlePath(82, 294, 34, 38)} tone="gold">
        <path
          d={circlePath(82, 294, 20, 23)}
          fill="none"
          stroke={tones.gold.shade}
          strokeWidth="4"
          strokeDasharray="3 9"
        />
      </Body>
      <Leaf x={270} y={160} length={120} angle={-66} width={0.2} tone="youngLeaf" veins={false} />
      <Leaf x={262} y={164} length={96} angle={-104} width={0.22} tone="leaf" veins={false} />
    </>
  ),
}

export const laver: Subject = {
  band: "sea",
  draw: () => (
    <>
      <Body
        id="b"
        d="M196 404C120 380 60 330 66 254C72 224 98 236 100 214C92 178 126 150 148 178C160 152 142 118 176 98C208 84 214 118 204 140C232 150 222 190 214 214C240 270 224 350 196 404Z"
        tone="laver"
      >
        <Line d="M192 388Q140 320 132 236M198 370Q190 260 180 146M160 352Q104 316 92 268" width={4} color={paper} />
      </Body>
      <Body
        id="a"
        d="M204 406C196 330 212 270 236 222C226 190 244 160 272 172C284 142 326 150 322 186C350 196 350 232 328 242C352 270 326 296 310 298C304 350 254 398 204 406Z"
        tone="plum"
      >
        <Line d="M214 392Q236 300 286 204M224 388Q278 340 314 268M222 344Q228 290 246 236" width={4} color={paper} />
      </Body>
      <Body id="d" d="M136 430C132 396 164 378 196 382C232 374 276 394 278 430Z" tone="porcelain" />
      <Line d="M24 430q22-14 44 0t44 0 44 0 44 0 44 0 44 0 44 0 44 0" color={paper} width={9} />
      <Line d="M0 456q22-14 44 0t44 0 44 0 44 0 44 0 44 0 44 0 44 0 44 0" color={tones.sea.base} width={6} />
    </>
  ),
}

export const honey: Subject = {
  band: "orchard",
  draw: () => (
    <>
      <Shadow x={200} y={436} rx={130} />
      <Body
        id="a"
        d="M98 176H290C320 196 330 230 330 270V376C330 418 312 434 280 434H112C78 434 60 418 60 376V270C60 230 70 196 98 176Z"
        tone="amber"
      >
        <path d="M50 176H340V232Q300 250 262 232T190 236 120 230 50 236Z" fill={paper} fillOpacity=".6" stroke="none" />
      </Body>
      <path d="M108 288H282V388H108Z" fill={paper} />
      <path d="M195 306l28 16v32l-28 16-28-16v-32z" fill={tones.gold.base} />
      <Line d="M128 338h22M240 338h22" />
      <Body id="b" d="M88 116Q88 104 100 104H290Q302 104 302 116V170Q302 182 290 182H100Q88 182 88 170Z" tone="brown" />
      <Stalk d="M330 44L262 168" width={11} tone="bark" />
      <g transform="rotate(29 330 60)">
        <Body id="d" d="M302 186Q330 168 358 186V250Q330 274 302 250Z" tone="brown">
          <Line d="M296 202H364M296 220H364M296 238H364" width={5} />
        </Body>
      </g>
    </>
  ),
}

export const generic: Subject = {
  band: "field",
  draw: () => (
    <>
      <Shadow x={200} y={436} rx={150} />
      <Line d="M76 288C64 90 336 90 324 288" width={21} />
      <Line d="M76 288C64 90 336 90 324 288" width={12} color={tones.brown.base} />
      <Leaf x={158} y={300} length={170} angle={-128} width={0.4} />
      <Leaf x={170} y={300} length={186} angle={-100} width={0.36} tone="youngLeaf" />
      <Body id="a" d={circlePath(246, 246, 66)} tone="lychee" />
      <Body id="b" d={circlePath(162, 268, 50)} tone="gold" />
      <pattern id="w" width="44" height="36" patternUnits="userSpaceOnUse">
        <path d="M2 9h20M24 27h18M22 2v14M44 20v14" fill="none" stroke={tones.brown.shade} strokeWidth="6" />
      </pattern>
      <Body id="d" d={BASKET} tone="brown">
        <path d={BASKET} fill="url(#w)" stroke="none" />
      </Body>
      <Body id="e" d="M40 276Q40 262 56 262H344Q360 262 360 276V288Q360 302 344 302H56Q40 302 40 288Z" tone="cream">
        <Line
          d="M76 262l14 40M118 262l14 40M160 262l14 40M202 262l14 40M244 262l14 40M286 262l14 40M328 262l14 40"
          width={4}
          color={tones.brown.base}
        />
      </Body>
    </>
  ),
}

const BASKET = "M58 292H342C340 350 326 402 304 428Q298 436 286 436H114Q102 436 96 428C74 402 60 350 58 292Z"
