import type { Rij } from '../../../domain/boom/weergaven/rijen.ts'

/** Ids of the acties that were chosen. */
export type Gekozen = ReadonlySet<string>

export type Vinkstand = 'aan' | 'uit' | 'deels'

export const GEEN_GEKOZEN: Gekozen = new Set()

/** What choosing a line chooses: itself when it is an actie, else all acties below it among these lines. */
export function actiesOnder(rijen: readonly Rij[], rij: Rij): string[] {
  if (rij.soort === 'actie') return [rij.van.id]
  return listActies(rijen.filter(({ boven }) => boven.includes(rij.sleutel)))
}

export const listActies = (rijen: readonly Rij[]): string[] =>
  rijen.flatMap(({ soort, van }) => (soort === 'actie' ? [van.id] : []))

/** All of them, or none when they were all chosen already. */
export function toggleActies(gekozen: Gekozen, ids: readonly string[]): Gekozen {
  const alle = ids.every((id) => gekozen.has(id))
  const rest = new Set(ids)
  return new Set(alle ? [...gekozen].filter((id) => !rest.has(id)) : [...gekozen, ...ids])
}

/** The acties from one line to another, both included, in whichever order. */
export function actiesTussen(rijen: readonly Rij[], van: string, tot: string): string[] {
  const plekken = [van, tot].map((sleutel) => rijen.findIndex((rij) => rij.sleutel === sleutel))
  const begin = Math.min(...plekken)
  return begin === -1 ? [] : listActies(rijen.slice(begin, Math.max(...plekken) + 1))
}

/** Per line whether all, some or none of what it holds is chosen; lines that hold nothing are left out. */
export function vinkenOf(rijen: readonly Rij[], gekozen: Gekozen): ReadonlyMap<string, Vinkstand> {
  const telling = new Map<string, { alle: number; aan: number }>()
  for (const { soort, sleutel, boven, van } of rijen) {
    if (soort !== 'actie') continue
    for (const houder of [sleutel, ...boven]) {
      const { alle, aan } = telling.get(houder) ?? { alle: 0, aan: 0 }
      telling.set(houder, { alle: alle + 1, aan: aan + (gekozen.has(van.id) ? 1 : 0) })
    }
  }
  return new Map(
    [...telling].map(([sleutel, { alle, aan }]) => [sleutel, aan === 0 ? 'uit' : aan === alle ? 'aan' : 'deels']),
  )
}
