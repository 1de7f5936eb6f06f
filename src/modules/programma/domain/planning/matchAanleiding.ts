import {
  EINDE_IN_PROZA,
  HOOFDZINWERKWOORDEN,
  ONDERWERPWOORDEN,
  OPENINGEN_IN_CEL,
  OPENINGEN_IN_PROZA,
  type Opening,
} from './aanleidingen.ts'
import { matchFrequentie } from './matchFrequentie.ts'
import { matchPeriode } from './matchPeriode.ts'
import { matchUitdrukking } from './matchUitdrukking.ts'
import { findPhrase } from './phrases.ts'
import type { Token } from './tokenize.ts'
import { GEWICHT, literalTekst, type Matcher, type Vondst } from './vondst.ts'

const ZINSEINDEN: ReadonlySet<string> = new Set(['.', ';', '\n', '!', '?'])
const ZINSDEELGRENZEN: ReadonlySet<string> = new Set([',', '/', 'en', '&', '+', ':', '(', '-', 'of', 'maar', '•', '·'])
const MAX_PROZA = { overal: 12, zinsdeel: 40 } as const

const asVondst = (tekst: string, tokens: readonly Token[], van: number, tot: number, gewicht: number): Vondst => ({
  van,
  tot,
  delen: [{ soort: 'aanleiding', tekst: literalTekst(tekst, tokens, van, tot) }],
  gewicht,
})

const startsZinsdeel = (tokens: readonly Token[], i: number): boolean => {
  const vorige = tokens[i - 1]?.woord ?? '.'
  return ZINSEINDEN.has(vorige) || ZINSDEELGRENZEN.has(vorige)
}

/** Whether after a comma or "en" something else begins than a further word of the same occasion. */
const startsAnders = (tokens: readonly Token[], i: number, tekst: string): boolean => {
  const plaats = tokens[i]?.woord === 'verder' || tokens[i]?.woord === 'ook' ? i + 1 : i
  const opening = findPhrase(OPENINGEN_IN_CEL, tokens, plaats)
  if (opening?.waarde === 'overal') return true
  return [matchUitdrukking, matchFrequentie, matchPeriode].some((matcher) => {
    const vondst = matcher(tokens, plaats, 'cel', tekst)
    return vondst !== null && vondst.delen.some(({ soort }) => soort !== 'aanleiding')
  })
}

const endInCel = (tokens: readonly Token[], i: number, tekst: string): number => {
  let diepte = 0
  for (let plaats = i; plaats < tokens.length; plaats += 1) {
    const woord = tokens[plaats]?.woord ?? ''
    if (woord === '(') diepte += 1
    if (woord === ')') diepte -= 1
    if (diepte < 0 || ZINSEINDEN.has(woord)) return plaats
    if (plaats > i && ZINSDEELGRENZEN.has(woord) && startsAnders(tokens, plaats + 1, tekst)) return plaats
  }
  return tokens.length
}

const matchInCel = (tokens: readonly Token[], i: number, tekst: string): Vondst | null => {
  const opening = findPhrase(OPENINGEN_IN_CEL, tokens, i)
  if (opening === null || (opening.waarde === 'zinsdeel' && !startsZinsdeel(tokens, i))) return null
  const tot = endInCel(tokens, opening.tot, tekst)
  const gewicht = opening.waarde === 'overal' ? GEWICHT.aanleiding : GEWICHT.los
  return tot === opening.tot && tokens[i]?.woord !== 'bij' ? null : asVondst(tekst, tokens, i, tot, gewicht)
}

const isHoofdzin = (tokens: readonly Token[], i: number): boolean =>
  HOOFDZINWERKWOORDEN.has(tokens[i]?.woord ?? '') && ONDERWERPWOORDEN.has(tokens[i + 1]?.woord ?? '')

const endInProza = (tokens: readonly Token[], i: number, opening: Opening): number | null => {
  for (let plaats = i; plaats < tokens.length && plaats - i < MAX_PROZA[opening]; plaats += 1) {
    const woord = tokens[plaats]?.woord ?? ''
    if (ZINSEINDEN.has(woord) || [',', ':', '(', ')'].includes(woord)) return plaats
    if (opening === 'overal' ? EINDE_IN_PROZA.has(woord) : isHoofdzin(tokens, plaats)) return plaats
  }
  return opening === 'overal' && tokens.length - i < MAX_PROZA.overal ? tokens.length : null
}

const matchInProza = (tokens: readonly Token[], i: number, tekst: string): Vondst | null => {
  const opening = findPhrase(OPENINGEN_IN_PROZA, tokens, i)
  if (opening === null || (opening.waarde === 'zinsdeel' && i > 0)) return null
  const tot = endInProza(tokens, opening.tot, opening.waarde)
  return tot === null || tot === opening.tot ? null : asVondst(tekst, tokens, i, tot, GEWICHT.aanleiding)
}

/** An occasion that goes on after its first word: "n.a.v. meldingen van inwoners", "bij elke melding". */
export const matchAanleiding: Matcher = (tokens, i, wijze, tekst) =>
  wijze === 'cel' ? matchInCel(tokens, i, tekst) : matchInProza(tokens, i, tekst)
