import type { Woord } from '../../../../platform/domain/taal/woorden.ts'
import type { Doeldeel } from './doeldelen.ts'
import type { Signaal } from './signalen.ts'

const OBJECT = 7
const VERGELEKEN = 3

const wordsOf = (woorden: readonly Woord[], van: number, tot: number): string[] =>
  woorden.filter((woord) => woord.van >= van && woord.tot <= tot).map((woord) => woord.klein)

/** The words that name what changes: after a noun form, before an infinitive, anywhere for a finite verb. */
export const objectWords = (woorden: readonly Woord[], deel: Doeldeel, signaal: Signaal): string[] => {
  if (signaal.vorm === 'naamvorm' || signaal.vorm === 'vergelijking') {
    return wordsOf(woorden, signaal.tot, deel.tot).slice(0, signaal.vorm === 'vergelijking' ? VERGELEKEN : OBJECT)
  }
  const ervoor = wordsOf(woorden, deel.van, signaal.van)
  if (signaal.vorm === 'gezegde') return [...ervoor, ...wordsOf(woorden, signaal.van, deel.tot)]
  return ervoor.length > 0 ? ervoor.slice(-OBJECT) : wordsOf(woorden, signaal.tot, deel.tot).slice(0, OBJECT)
}
