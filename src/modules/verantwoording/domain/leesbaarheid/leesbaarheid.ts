import { splitZinnen } from '../../../../platform/domain/taal/splitZinnen.ts'
import { findGezegdes } from '../../../../platform/domain/taal/gezegdes.ts'
import { findWoorden, foldAccenten } from '../../../../platform/domain/taal/woorden.ts'
import { countLettergrepen } from './countLettergrepen.ts'
import { findVakwoorden } from './vakwoorden.ts'

/** What makes a sentence hard to read. */
export type Hint =
  | { readonly soort: 'lang'; readonly woorden: number }
  | { readonly soort: 'lijdend' }
  | { readonly soort: 'lang_woord'; readonly woord: string }
  | { readonly soort: 'vakwoord'; readonly woord: string; readonly beter: string }

export type Zinhint = { readonly zin: string; readonly hints: readonly Hint[] }

export type Leesbaarheid = {
  readonly zinnen: number
  readonly woorden: number
  /** Words a sentence, on average. */
  readonly zinslengte: number
  /** 0 (very hard) to 100 (very easy); null for less than 30 words, of which it says nothing. */
  readonly score: number | null
  readonly isB1: boolean
  /** Only sentences that have one. */
  readonly hints: readonly Zinhint[]
}

/** Longest sentence and word of the house style (B1), and the score from which a text is "vrij gemakkelijk". */
const GRENZEN = { zin: 15, gemiddeld: 12, woord: 14, score: 60, minstens: 30 } as const

/**
 * How hard a text is. The score is that of Flesch for Dutch: 206,84 − 0,77 × syllables per 100 words − 0,93 × words a sentence
 * (W.H. Douma, De leesbaarheid van landbouwbladen, Wageningen 1960). It knows nothing of sense: the hints say what to look at.
 */
export function judgeLeesbaarheid(tekst: string): Leesbaarheid {
  const zinnen = splitZinnen(tekst).filter((zin) => findWoorden(zin.tekst).length > 0)
  const woorden = zinnen.flatMap((zin) => findWoorden(zin.tekst).map((woord) => woord.klein))
  const lettergrepen = woorden.reduce((som, woord) => som + countLettergrepen(woord), 0)
  const zinslengte = zinnen.length === 0 ? 0 : woorden.length / zinnen.length
  const score = woorden.length < GRENZEN.minstens ? null : toScore((lettergrepen / woorden.length) * 100, zinslengte)
  const hints = zinnen
    .map((zin) => ({ zin: zin.tekst, hints: findHints(zin.tekst) }))
    .filter((een) => een.hints.length > 0)
  return {
    ...{ zinnen: zinnen.length, woorden: woorden.length, zinslengte, score, hints },
    isB1: (score === null || score >= GRENZEN.score) && zinslengte <= GRENZEN.gemiddeld,
  }
}

const toScore = (lettergrepenPer100: number, zinslengte: number): number =>
  Math.min(100, Math.max(0, Math.round(206.84 - 0.77 * lettergrepenPer100 - 0.93 * zinslengte)))

function findHints(zin: string): readonly Hint[] {
  const woorden = findWoorden(zin)
  const lijdend = findGezegdes(zin, woorden).some(({ tijd }) => tijd === 'lijdend')
  return [
    ...(woorden.length > GRENZEN.zin ? [{ soort: 'lang' as const, woorden: woorden.length }] : []),
    ...(lijdend ? [{ soort: 'lijdend' as const }] : []),
    ...findVakwoorden(foldAccenten(zin.toLowerCase())).map((een) => ({ soort: 'vakwoord' as const, ...een })),
    ...woorden
      .filter(({ tekst }) => tekst.length > GRENZEN.woord && !tekst.includes('-'))
      .map(({ tekst: woord }) => ({ soort: 'lang_woord' as const, woord })),
  ]
}
