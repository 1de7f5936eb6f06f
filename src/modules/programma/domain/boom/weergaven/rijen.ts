import type { OnderdeelSoort } from '../../onderdeel.ts'
import type { Onderdeel } from '../boom.ts'
import type { InzetTak, PrioriteitTak } from '../nestBoom.ts'
import { sleutelOf, type Sleutel } from '../sleutel.ts'

type RijBasis = {
  readonly sleutel: Sleutel
  readonly niveau: 1 | 2 | 3
  /** Keys of what it hangs under, the prioriteit first. */
  readonly boven: readonly Sleutel[]
  /** "1" or "1.2"; empty for what carries no number. */
  readonly nummer: string
  /** Can be folded open. */
  readonly vouwbaar: boolean
  /** How many acties hang somewhere below it. */
  readonly aantalActies: number
}

/** One line of the tree. */
export type Rij = RijBasis & Extract<Onderdeel, { soort: Exclude<OnderdeelSoort, 'resultaat'> }>

/** The tree as lines, top to bottom: what belongs to a prioriteit or inzet comes right after it, doelen first. */
export const listRijen = (takken: readonly PrioriteitTak[]): Rij[] => takken.flatMap(listPrioriteitRijen)

function listPrioriteitRijen({ prioriteit, nummer, doelen, inzetten }: PrioriteitTak): Rij[] {
  const boven = [sleutelOf('prioriteit', prioriteit.id)]
  return [
    {
      soort: 'prioriteit',
      van: prioriteit,
      sleutel: sleutelOf('prioriteit', prioriteit.id),
      niveau: 1,
      boven: [],
      nummer,
      vouwbaar: doelen.length + inzetten.length > 0,
      aantalActies: inzetten.reduce((som, { acties }) => som + acties.length, 0),
    },
    ...doelen.map((doel): Rij => ({ soort: 'doel', van: doel, ...leaf(sleutelOf('doel', doel.id), 2, boven) })),
    ...inzetten.flatMap((tak) => listInzetRijen(tak, boven)),
  ]
}

function listInzetRijen({ inzet, nummer, doelen, acties }: InzetTak, boven: readonly Sleutel[]): Rij[] {
  const sleutel = sleutelOf('inzet', inzet.id)
  const onder = [...boven, sleutel]
  return [
    {
      soort: 'inzet',
      van: inzet,
      sleutel,
      niveau: 2,
      boven,
      nummer,
      vouwbaar: doelen.length + acties.length > 0,
      aantalActies: acties.length,
    },
    ...doelen.map((doel): Rij => ({ soort: 'doel', van: doel, ...leaf(sleutelOf('doel', doel.id), 3, onder) })),
    ...acties.map((actie): Rij => ({ soort: 'actie', van: actie, ...leaf(sleutelOf('actie', actie.id), 3, onder) })),
  ]
}

const leaf = (sleutel: Sleutel, niveau: 2 | 3, boven: readonly Sleutel[]): RijBasis => ({
  sleutel,
  niveau,
  boven,
  nummer: '',
  vouwbaar: false,
  aantalActies: 0,
})

/** The lines of which nothing above is folded shut. */
export const listOpenRijen = (rijen: readonly Rij[], dicht: ReadonlySet<string>): Rij[] =>
  rijen.filter(({ boven }) => !boven.some((sleutel) => dicht.has(sleutel)))

/** Keys of all lines that can be folded. */
export const listVouwbaar = (rijen: readonly Rij[]): Sleutel[] =>
  rijen.filter(({ vouwbaar }) => vouwbaar).map(({ sleutel }) => sleutel)

export type Positie = { readonly plek: number; readonly van: number }

/** Of every line: the how-manieth of how many under the same parent, for a screen reader. */
export function countPosities(rijen: readonly Rij[]): ReadonlyMap<Sleutel, Positie> {
  const aantal = new Map<string, number>()
  const plekken = rijen.map(({ boven }) => {
    const ouder = boven.at(-1) ?? ''
    const plek = (aantal.get(ouder) ?? 0) + 1
    aantal.set(ouder, plek)
    return plek
  })
  return new Map(
    rijen.map(({ sleutel, boven }, nummer) => [
      sleutel,
      { plek: plekken[nummer] ?? 1, van: aantal.get(boven.at(-1) ?? '') ?? 1 },
    ]),
  )
}
