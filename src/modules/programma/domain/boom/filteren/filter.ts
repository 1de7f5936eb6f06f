import { normalizeTekst } from '../../../../../platform/domain/taal/normalizeTekst.ts'
import type { OnderdeelSoort } from '../../onderdeel.ts'
import type { ActieStatus } from '../../stand/stand.ts'
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
  readonly statussen: readonly ActieStatus[]
  /** Ids of medewerkers who hold an actie, or GEEN_HOUDER. */
  readonly houders: readonly string[]
  readonly q: string
}

/** Stands for acties that nobody holds yet. */
export const GEEN_HOUDER = 'geen'

export const GEEN_FILTER: BoomFilter = {
  prioriteiten: [],
  partijen: [],
  planning: [],
  statussen: [],
  houders: [],
  q: '',
}

export const isFilterLeeg = (filter: BoomFilter): boolean =>
  filter.prioriteiten.length + filter.partijen.length + filter.planning.length === 0 &&
  !needsStand(filter) &&
  filter.q.trim() === ''

/** Whether the filter asks something that only the stand of the programme can tell. */
export const needsStand = ({ statussen, houders }: Pick<BoomFilter, 'statussen' | 'houders'>): boolean =>
  statussen.length + houders.length > 0

/** What is known of an actie that is being carried out. */
export type Actiestand = { readonly status: ActieStatus; readonly houderId: string | null }

/** By id of an actie. Absent while the programme has no stand: then what asks for it does not filter. */
export type Standen = ReadonlyMap<string, Actiestand>

/**
 * The lines that fit, with what they hang under. The words of `q` may stand in the line itself or in what is above it,
 * so "ondermijning" finds everything below that prioriteit. `jaar` is the programme's year.
 */
export function filterRijen(rijen: readonly Rij[], gevraagd: BoomFilter, jaar: number, standen?: Standen): Rij[] {
  const filter = standen ? gevraagd : { ...gevraagd, statussen: [], houders: [] }
  if (isFilterLeeg(filter)) return [...rijen]
  const fits = createToets(filter, jaar, standen)
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

function createToets(filter: BoomFilter, jaar: number, standen?: Standen): (rij: Rij, tekst: string) => boolean {
  const woorden = searchWoorden(filter.q)
  const prioriteiten = new Set(filter.prioriteiten.map((id) => `prioriteit:${id}`))
  return (rij, tekst) =>
    (prioriteiten.size === 0 || prioriteiten.has(rij.boven[0] ?? rij.sleutel)) &&
    fitsActie(rij, filter, jaar) &&
    fitsStand(rij, filter, standen) &&
    woorden.every((woord) => tekst.includes(woord))
}

/** Only an actie has parties and a planning: other lines stay out when one filters on those. */
function fitsActie(rij: Onderdeel, { partijen, planning }: BoomFilter, jaar: number): boolean {
  if (partijen.length + planning.length === 0) return true
  if (rij.soort !== 'actie') return false
  return hasPartij(rij.van, partijen) && hasPlanning(rij.van, planning, jaar)
}

/** Only an actie has a stand. */
function fitsStand({ soort, van }: Onderdeel, filter: BoomFilter, standen?: Standen): boolean {
  if (!needsStand(filter)) return true
  const stand = soort === 'actie' ? standen?.get(van.id) : undefined
  if (!stand) return false
  const { statussen, houders } = filter
  return (
    (statussen.length === 0 || statussen.includes(stand.status)) &&
    (houders.length === 0 || houders.includes(stand.houderId ?? GEEN_HOUDER))
  )
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
