import type {
  ActieInhoud,
  DoelInhoud,
  InzetInhoud,
  OnderdeelSoort,
  Partij,
  PrioriteitInhoud,
  ResultaatInhoud,
} from '../onderdeel.ts'

type Basis = {
  readonly id: string
  readonly volgorde: number
  readonly versie: number
  /** Whether it came from a document, and its passage can be shown. */
  readonly heeftBron: boolean
}

/** `naam` is the organisatie's own name; null while nobody said which one is meant. */
export type BoomPartij = Partij & { readonly naam: string | null }

export type BoomPrioriteit = Basis & PrioriteitInhoud
export type BoomInzet = Basis & InzetInhoud & { readonly prioriteitId: string }
export type BoomActie = Basis &
  Omit<ActieInhoud, 'partijen'> & { readonly inzetId: string; readonly partijen: readonly BoomPartij[] }
export type BoomDoel = Basis & DoelInhoud & { readonly prioriteitId: string | null; readonly inzetId: string | null }
export type BoomResultaat = Basis & ResultaatInhoud

export type BoomOnderdeel = {
  readonly prioriteit: BoomPrioriteit
  readonly inzet: BoomInzet
  readonly actie: BoomActie
  readonly doel: BoomDoel
  readonly resultaat: BoomResultaat
}

/** A programme as flat lists; what hangs under what follows from the ids. */
export type Boom = {
  readonly prioriteiten: readonly BoomPrioriteit[]
  readonly inzetten: readonly BoomInzet[]
  readonly acties: readonly BoomActie[]
  readonly doelen: readonly BoomDoel[]
  readonly resultaten: readonly BoomResultaat[]
}

/** One record with its kind, so that its fields are known. */
export type Onderdeel = { [S in OnderdeelSoort]: { readonly soort: S; readonly van: BoomOnderdeel[S] } }[OnderdeelSoort]

const LIJST = {
  prioriteit: 'prioriteiten',
  inzet: 'inzetten',
  actie: 'acties',
  doel: 'doelen',
  resultaat: 'resultaten',
} as const satisfies Record<OnderdeelSoort, keyof Boom>

/** The list in which records of this kind stand. */
export const lijstOf = <S extends OnderdeelSoort>(soort: S): (typeof LIJST)[S] => LIJST[soort]

/** The records of one kind, with that kind beside them. */
export const listOnderdelen = (boom: Boom, soort: OnderdeelSoort): Onderdeel[] =>
  // Taken from the list of its own kind; TypeScript does not follow that for a union.
  boom[LIJST[soort]].map((van) => ({ soort, van }) as Onderdeel)

export const findOnderdeel = (boom: Boom, soort: OnderdeelSoort, id: string): Onderdeel | null =>
  listOnderdelen(boom, soort).find(({ van }) => van.id === id) ?? null

/** Id of what it hangs under; null when it stands loose. */
export function ouderIdOf({ soort, van }: Onderdeel): string | null {
  if (soort === 'inzet') return van.prioriteitId
  if (soort === 'actie') return van.inzetId
  if (soort === 'doel') return van.inzetId ?? van.prioriteitId
  return null
}

/** The kind of what it hangs under. */
export function ouderSoortOf({ soort, van }: Onderdeel): OnderdeelSoort | null {
  if (soort === 'inzet') return 'prioriteit'
  if (soort === 'actie') return 'inzet'
  if (soort !== 'doel') return null
  if (van.inzetId !== null) return 'inzet'
  return van.prioriteitId === null ? null : 'prioriteit'
}

export const compareVolgorde = (een: { readonly volgorde: number }, ander: { readonly volgorde: number }): number =>
  een.volgorde - ander.volgorde
