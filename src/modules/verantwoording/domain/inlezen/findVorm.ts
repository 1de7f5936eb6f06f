import type { Blok } from '../../../documenten/public.ts'
import type { Vorm } from '../verantwoording.ts'

/** Lines that every account of a form has above it, and that say nothing themselves. */
const VORMKOPPEN: readonly (readonly [Vorm, RegExp])[] = [
  ['A', /^wat (?:wilden we (?:bereiken|doen)|hebben we (?:daarvoor |ervoor )?gedaan|heeft (?:het|dat) gekost)\??$/],
  ['C', /^(?:zichtba(?:ar|re) resulta(?:at|ten)|voortgang|toelichting)$/],
  ['B', /^(?:wat gaan we (?:daarvoor |ervoor )?doen|in 20\d\d gaan we .{0,60})[?:]?$/],
]

const formOf = (regel: string): Vorm | undefined => {
  const tekst = regel.trim().toLowerCase()
  return tekst.length > 90 ? undefined : VORMKOPPEN.find(([, patroon]) => patroon.test(tekst))?.[0]
}

export const isVormkop = (regel: string): boolean => formOf(regel) !== undefined

/** Form C only with two of its three column heads: "Toelichting" alone stands above much else. */
export function findVorm(regels: readonly string[]): Vorm {
  const koppen = new Set(regels.filter(isVormkop).map((regel) => regel.trim().toLowerCase()))
  const vormen = [...koppen].map(formOf)
  if (vormen.filter((vorm) => vorm === 'C').length > 1) return 'C'
  return vormen.find((vorm) => vorm === 'A' || vorm === 'B') ?? 'A'
}

export const regelOf = (blok: Blok): string => (blok.soort === 'tabel' ? '' : blok.tekst)

export const findVormOf = (blokken: readonly Blok[]): Vorm => findVorm(blokken.map(regelOf))
