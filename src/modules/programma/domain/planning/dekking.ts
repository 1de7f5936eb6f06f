import type { Scan } from './scanPlanning.ts'
import type { Token } from './tokenize.ts'
import type { Vondst } from './vondst.ts'

/** Words that add nothing to a planning: they are neither read nor missed. */
const VULWOORDEN: ReadonlySet<string> = new Set(
  (
    'de het een en of in op per van voor met tot om aan te is zijn wordt worden ook verder vooral met name daarnaast eventueel evt ca circa ' +
    'planning gepland wanneer termijn periode jaar verwacht naar verwachting waarschijnlijk globaal indicatief vervolgens daarna dan zo n minimaal ' +
    'maximaal ten minste uiterlijk start gereed uitvoering t b p br gedurende tijdens bij o terugkerend terugkerende'
  ).split(' '),
)

const isInhoud = (token: Token): boolean => /^[\p{L}\d]/u.test(token.woord) && !VULWOORDEN.has(token.woord)

/** How many words that matter were read as time and how many were not. */
type Dekking = { readonly gelezen: number; readonly over: number }

/** Counts the words of a scan; `weegt` says how far a finding counts (0 to 1). */
export const measureDekking = ({ tokens, vondsten }: Scan, weegt: (vondst: Vondst) => number = () => 1): Dekking => {
  let gelezen = 0
  let over = 0
  let volgende = 0
  tokens.forEach((token, i) => {
    while ((vondsten[volgende]?.tot ?? Infinity) <= i) volgende += 1
    const vondst = vondsten[volgende]
    const binnen = vondst !== undefined && vondst.van <= i
    const telt = binnen ? /^[\p{L}\d]/u.test(token.woord) : isInhoud(token)
    const gewicht = binnen && telt ? weegt(vondst) : 0
    gelezen += gewicht
    if (telt) over += 1 - gewicht
  })
  return { gelezen, over }
}

/** Whether the tokens [van, tot) hold a word that matters. */
export const hasInhoud = (tokens: readonly Token[], van: number, tot: number): boolean =>
  tokens.slice(van, tot).some((token) => isInhoud(token) && token.woord.length > 2)
