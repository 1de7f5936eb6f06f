import type { PlanningDeel } from '../planning.ts'
import type { Token } from './tokenize.ts'

/** cel: the whole text tells when. proza: a time may stand anywhere between other words, so weak signs do not count. */
export type Leeswijze = 'cel' | 'proza'

/** Time that was recognised in the tokens [van, tot). A higher `gewicht` tells more. */
export type Vondst = {
  readonly van: number
  readonly tot: number
  readonly delen: readonly PlanningDeel[]
  readonly gewicht: number
}

export const GEWICHT = { precies: 4, doorlopend: 3, jaar: 2, aanleiding: 2, los: 1 } as const

/** Tries to recognise something at token `i`; `tekst` is the text the tokens were cut from. */
export type Matcher = (tokens: readonly Token[], i: number, wijze: Leeswijze, tekst: string) => Vondst | null

/** The literal text of the tokens [van, tot). */
export const literalTekst = (tekst: string, tokens: readonly Token[], van: number, tot: number): string =>
  tekst.slice(tokens[van]?.van ?? 0, tokens[tot - 1]?.tot ?? 0)
