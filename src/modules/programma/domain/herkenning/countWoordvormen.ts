import { findWoorden } from '../../../../platform/domain/taal/woorden.ts'

/** How often a word occurs, and how it was written the first time; by its lowercase form without accents. */
export type Woordtelling = { aantal: number; readonly vorm: string }
export type Woordtellingen = ReadonlyMap<string, Woordtelling>

export function countWoordvormen(tekst: string): Woordtellingen {
  const tellingen = new Map<string, Woordtelling>()
  for (const { klein, tekst: vorm } of findWoorden(tekst)) {
    const telling = tellingen.get(klein)
    if (telling) telling.aantal += 1
    else tellingen.set(klein, { aantal: 1, vorm })
  }
  return tellingen
}
