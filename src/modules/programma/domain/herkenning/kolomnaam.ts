import { levenshtein } from '../../../../platform/domain/taal/gelijkenis.ts'
import { KOLOM_ROLLEN, KOLOMWOORDEN, type KolomRol } from './kolomwoorden.ts'
import { toSleutel } from './sleutel.ts'

/** `rang`: place among the names of its role, 0 the most telling. `exact`: the whole text is the name. */
export type Kolomnaam = { readonly rol: KolomRol; readonly rang: number; readonly exact: boolean }

const BEKEND: ReadonlyMap<string, Omit<Kolomnaam, 'exact'>> = new Map(
  [...KOLOM_ROLLEN].reverse().flatMap((rol) => KOLOMWOORDEN[rol].map((naam, rang) => [naam, { rol, rang }] as const)),
)
const ENKELE_WOORDEN = [...BEKEND.keys()].filter((naam) => naam.length >= 5 && !naam.includes(' '))
const MAX_LENGTE = 70
const MAX_WOORDEN = 8
const MAX_WOORDEN_IN_NAAM = 5
/** Words that say nothing about a column: left out before looking. */
const VULLING = new Set([
  'de',
  'het',
  'een',
  'van',
  'voor',
  'in',
  'en',
  'of',
  'te',
  'per',
  'onze',
  'deze',
  'dit',
  'is',
  's',
  'q',
])
/** Too common inside other phrases to count unless they are the whole name. */
const ALLEEN_HEEL = new Set(
  'van tot door met uitvoering start begin eind einde tijd rol team jaar aantal waar kern relatie programma organisatie wat hoe project groep naam fase lijn domein vak product effect geld'.split(
    ' ',
  ),
)

/** The role of a column when the whole text is one of its names. */
export function readVasteKolomnaam(tekst: string): Kolomnaam | null {
  const bekend = tekst.length > MAX_LENGTE ? undefined : BEKEND.get(toSleutel(tekst))
  return bekend ? { ...bekend, exact: true } : null
}

/** The role of a column by its name, with tolerance for additions ("Planning 2025") and typing errors ("Wannneer"). */
export function readKolomnaam(tekst: string): Kolomnaam | null {
  if (tekst.length > MAX_LENGTE) return null
  const heel = toSleutel(tekst)
  const woorden = heel.split(' ').filter((woord) => woord !== '' && !/^\d+$/.test(woord))
  if (woorden.length === 0 || woorden.length > MAX_WOORDEN)
    return tekst.trim() === '#' ? { rol: 'nummer', rang: 0, exact: true } : null
  const bekend = BEKEND.get(heel) ?? BEKEND.get(woorden.join(' '))
  if (bekend) return { ...bekend, exact: true }
  return findInside(woorden) ?? findMisspelt(woorden)
}

function findInside(woorden: readonly string[]): Kolomnaam | null {
  for (let lengte = Math.min(MAX_WOORDEN_IN_NAAM, woorden.length); lengte >= 1; lengte -= 1) {
    for (let i = 0; i + lengte <= woorden.length; i += 1) {
      const naam = woorden.slice(i, i + lengte).join(' ')
      const bekend = lengte === 1 && ALLEEN_HEEL.has(naam) ? undefined : BEKEND.get(naam)
      if (bekend) return { ...bekend, exact: isFilling(woorden, i, i + lengte) }
    }
  }
  return null
}

const isFilling = (woorden: readonly string[], van: number, tot: number): boolean =>
  woorden.every((woord, i) => (i >= van && i < tot) || VULLING.has(woord))

function findMisspelt(woorden: readonly string[]): Kolomnaam | null {
  const [woord] = woorden
  if (woorden.length !== 1 || !woord || woord.length < 5) return null
  const grens = woord.length >= 9 ? 2 : 1
  const naam = ENKELE_WOORDEN.find((bekend) => bekend[0] === woord[0] && levenshtein(woord, bekend, grens) <= grens)
  const bekend = naam === undefined ? undefined : BEKEND.get(naam)
  return bekend ? { ...bekend, exact: false } : null
}
