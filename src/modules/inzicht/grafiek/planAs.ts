import type { Grafiek } from '../domain/grafiek/grafiek.ts'

type As = {
  /** Every place on the axis, in order. */
  readonly plaatsen: readonly string[]
  /** What is written below, of the places that get a word. */
  readonly woorden: ReadonlyMap<string, string>
}

/** How wide a year is written, and the word below a forecast. */
const JAAR = 38
const VERWACHT = { woord: 'verwacht', breedte: 56 }

/** As many years as fit beside one another, counted back from the last one; a forecast has its own word. */
export function planAs({ punten, verwachting }: Pick<Grafiek, 'punten' | 'verwachting'>, breedte: number): As {
  const namen = punten.map(({ naam }) => naam)
  const plaatsen = verwachting ? [...namen, verwachting.naam] : namen
  const stap = breedte / Math.max(1, plaatsen.length)
  const om = Math.max(1, Math.ceil(JAAR / stap))
  const vrij = verwachting ? Math.ceil(VERWACHT.breedte / stap) - 1 : 0
  const laatste = namen.length - 1 - vrij
  const getoond = namen.filter((_naam, plek) => plek <= laatste && (laatste - plek) % om === 0)
  const woorden = new Map(getoond.map((naam) => [naam, naam]))
  if (verwachting) woorden.set(verwachting.naam, VERWACHT.woord)
  return { plaatsen, woorden }
}
