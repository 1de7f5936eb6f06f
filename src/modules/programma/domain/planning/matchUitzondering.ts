import { buildPhrases, findPhrase } from './phrases.ts'
import { GEWICHT, type Matcher } from './vondst.ts'

const UITZONDERINGEN = buildPhrases<true>([
  [true, 'behalve|uitgezonderd|met uitzondering van|m.u.v.|muv|niet in|niet tijdens|exclusief|excl.|buiten'],
])
const EINDEN: ReadonlySet<string> = new Set([')', '.', ';', '\n'])

/** "maandelijks, behalve in juli": what is left out is read over, so that it is not taken for planning. */
export const matchUitzondering: Matcher = (tokens, i, wijze) => {
  const begin = wijze === 'cel' ? findPhrase(UITZONDERINGEN, tokens, i) : null
  if (begin === null) return null
  let { tot } = begin
  while (tot < tokens.length && !EINDEN.has(tokens[tot]?.woord ?? '')) tot += 1
  return { van: i, tot, delen: [], gewicht: GEWICHT.los }
}
