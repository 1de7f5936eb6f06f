import { normalizeTekst } from '../../../../../platform/domain/taal/normalizeTekst.ts'
import type { OnderdeelSoort } from '../../onderdeel.ts'
import type { BoomActie, Onderdeel } from '../boom.ts'
import { planningFilters, type PlanningFilter } from './planningsoort.ts'
import type { Rij } from '../weergaven/rijen.ts'

/** An empty list or text does not filter. Within a list one is enough, over the lists all must hold. */
export type BoomFilter = {
  /** Ids. */
  readonly prioriteiten: readonly string[]
  /** Ids of organisaties. */
  readonly partijen: readonly string[]
  readonly planning: readonly PlanningFilter[]
  readonly q: string
}

export const GEEN_FILTER: BoomFilter = { prioriteiten: [], partijen: [], planning: [], q: '' }

export const isFilterLeeg = ({ prioriteiten, partijen, planning, q }: BoomFilter): boolean =>
  prioriteiten.length + partijen.length + planning.length === 0 && q.trim() === ''

/**
 * The lines that fit, with what they hang under. The words of `q` may stand in the line itself or in what is above it,
 * so "ondermijning" finds everything below that prioriteit. `jaar` is the programme's year.
 */
export function filterRijen(rijen: readonly Rij[], filter: BoomFilter, jaar: number): Rij[] {
  if (isFilterLeeg(filter)) return [...rijen]
  const fits = createToets(filter, jaar)
  const tekst = new Map<string, string>()
  const blijft = new Set<string>()
  for (const rij of rijen) {
    const boven = tekst.get(rij.boven.at(-1) ?? '') ?? ''
    const samen = `${boven} ${normalizeTekst(tekstOf(rij))}`
    tekst.set(rij.sleutel, samen)
    if (fits(rij, samen)) [rij.sleutel, ...rij.boven].forEach((sleutel) => blijft.add(sleutel))
  }
  return rijen.filter(({ sleutel }) => blijft.has(sleutel))
}

/** How many acties there are among these lines. */
export const countActies = (rijen: readonly Rij[]): number => rijen.filter(({ soort }) => soort === 'actie').length

function createToets(filter: BoomFilter, jaar: number): (rij: Rij, tekst: string) => boolean {
  const woorden = searchWoorden(filter.q)
  const prioriteiten = new Set(filter.prioriteiten.map((id) => `prioriteit:${id}`))
  return (rij, tekst) =>
    (prioriteiten.size === 0 || prioriteiten.has(rij.boven[0] ?? rij.sleutel)) &&
    fitsActie(rij, filter, jaar) &&
    woorden.every((woord) => tekst.includes(woord))
}

/** Only an actie has parties and a planning: other lines stay out when one filters on those. */
function fitsActie(rij: Onderdeel, { partijen, planning }: BoomFilter, jaar: number): boolean {
  if (partijen.length + planning.length === 0) return true
  if (rij.soort !== 'actie') return false
  return hasPartij(rij.van, partijen) && hasPlanning(rij.van, planning, jaar)
}

const hasPartij = (actie: BoomActie, ids: readonly string[]): boolean =>
  ids.length === 0 || actie.partijen.some(({ organisatieId }) => organisatieId !== null && ids.includes(organisatieId))

const hasPlanning = (actie: BoomActie, gekozen: readonly PlanningFilter[], jaar: number): boolean => {
  if (gekozen.length === 0) return true
  const eigen = planningFilters(actie.planning, jaar)
  return gekozen.some((filter) => eigen.has(filter))
}

/** Whether every word of `q` stands in the record itself. */
export const fitsWoorden = (onderdeel: Onderdeel, q: string): boolean => {
  const tekst = normalizeTekst(tekstOf(onderdeel))
  return searchWoorden(q).every((woord) => tekst.includes(woord))
}

const searchWoorden = (q: string): string[] => normalizeTekst(q).split(' ').filter(Boolean)

/** All that one may search in. */
const tekstOf = (onderdeel: Onderdeel): string => readTekst(onderdeel).filter(Boolean).join(' ')

const LEZERS: { readonly [S in OnderdeelSoort]: (van: Extract<Onderdeel, { soort: S }>['van']) => readonly string[] } =
  {
    prioriteit: ({ naam }) => [naam],
    inzet: ({ inzet, ambitie }) => [inzet, ambitie],
    actie: ({ hoe, notitie, planning, partijen }) => [
      hoe,
      notitie,
      planning.tekst,
      ...partijen.flatMap(({ naam, tekst }) => [naam ?? '', tekst]),
    ],
    doel: ({ tekst, indicator }) => [tekst, indicator],
    resultaat: ({ tekst, wat, thema }) => [tekst, wat, thema],
  }

// The reader of the own kind; TypeScript does not follow that for a union.
const readTekst = ({ soort, van }: Onderdeel): readonly string[] =>
  (LEZERS[soort] as (van: Onderdeel['van']) => readonly string[])(van)
