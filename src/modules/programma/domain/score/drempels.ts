import type { Score } from './scoreVoorstel.ts'

type Maat = Exclude<keyof Score, 'verschillen'>

/** What the recogniser must reach on each of the four documents of the sample; see the issue. */
export const DREMPELS: Readonly<Record<string, Readonly<Partial<Record<Maat, number>>>>> = {
  '000': { resultaten: 0.85 },
  '001': {
    acties: 0.98,
    wanneer: 0.97,
    wie: 0.97,
    inzetten: 1,
    prioriteiten: 1,
    doelen: 0.95,
    titel: 1,
    gemeente: 1,
    jaar: 1,
  },
  '002': { acties: 0.85 },
  '004': { resultaten: 0.85 },
}

/** The measures that stay below their threshold, as sentences. */
export function findTekorten(nummer: string, score: Score): string[] {
  return Object.entries(DREMPELS[nummer] ?? {}).flatMap(([maat, drempel]) => {
    const gehaald = score[maat as Maat]
    return gehaald >= drempel ? [] : [`${nummer}: ${maat} is ${gehaald.toFixed(3)}, nodig is ${drempel}`]
  })
}
