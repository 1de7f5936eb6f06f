import { matchAanleiding } from './matchAanleiding.ts'
import { matchFrequentie } from './matchFrequentie.ts'
import { matchPeriode } from './matchPeriode.ts'
import { matchUitdrukking } from './matchUitdrukking.ts'
import { matchUitzondering } from './matchUitzondering.ts'
import { tokenize, type Token } from './tokenize.ts'
import type { Leeswijze, Matcher, Vondst } from './vondst.ts'

export type Scan = { readonly tokens: readonly Token[]; readonly vondsten: readonly Vondst[] }

const MATCHERS: readonly Matcher[] = [matchUitzondering, matchUitdrukking, matchFrequentie, matchPeriode]

const isVastgeplakt = (tokens: readonly Token[], i: number): boolean =>
  i > 0 && tokens[i]?.spatie === false && /^[\p{L}\d-]/u.test(tokens[i - 1]?.woord ?? '')

const longest = (tokens: readonly Token[], i: number, wijze: Leeswijze, tekst: string): Vondst | null => {
  let beste: Vondst | null = null
  for (const matcher of MATCHERS) {
    const vondst = matcher(tokens, i, wijze, tekst)
    if (vondst !== null && vondst.tot > (beste?.tot ?? i)) beste = vondst
  }
  return beste
}

/** All times in a text, in order and without overlap; the longest reading at a place wins. */
export const scanPlanning = (tekst: string, wijze: Leeswijze): Scan => {
  const tokens = tokenize(tekst)
  const vondsten: Vondst[] = []
  let i = 0
  while (i < tokens.length) {
    const overslaan = wijze === 'proza' && isVastgeplakt(tokens, i)
    const vondst = overslaan ? null : (longest(tokens, i, wijze, tekst) ?? matchAanleiding(tokens, i, wijze, tekst))
    if (vondst !== null) vondsten.push(vondst)
    i = vondst?.tot ?? i + 1
  }
  return { tokens, vondsten }
}
