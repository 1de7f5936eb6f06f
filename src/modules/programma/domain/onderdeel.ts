import type { Planning } from './planning.ts'
import type { Doelmaat, PartijRol } from './voorstel.ts'

/** The kinds of record below a programma. */
export const ONDERDEEL_SOORTEN = ['prioriteit', 'inzet', 'actie', 'doel', 'resultaat'] as const
export type OnderdeelSoort = (typeof ONDERDEEL_SOORTEN)[number]

export type PrioriteitInhoud = { readonly naam: string }
export type InzetInhoud = { readonly inzet: string; readonly ambitie: string }

/** `organisatieId` is null as long as nobody has said which organisatie is meant. */
export type Partij = { readonly tekst: string; readonly rol: PartijRol; readonly organisatieId: string | null }

export type ActieInhoud = {
  readonly hoe: string
  readonly planning: Planning
  readonly partijen: readonly Partij[]
  readonly notitie: string
}

export type DoelInhoud = Doelmaat & { readonly tekst: string }

export const BENADERINGEN = ['ruim', 'circa', 'bijna'] as const

export type ResultaatInhoud = {
  readonly tekst: string
  readonly getal: number | null
  readonly wat: string
  readonly eenheid: string
  readonly jaar: number | null
  readonly benadering: (typeof BENADERINGEN)[number] | null
  readonly negatief: boolean
  readonly thema: string
}

export type Inhoud = {
  readonly prioriteit: PrioriteitInhoud
  readonly inzet: InzetInhoud
  readonly actie: ActieInhoud
  readonly doel: DoelInhoud
  readonly resultaat: ResultaatInhoud
}

/** Where a new or moved thing comes to stand: under which parent, and after which sibling (null: first). */
export type Plek = { readonly ouderId: string | null; readonly naId: string | null }

/** A doel hangs under a prioriteit or an inzet or loose; a resultaat always loose. */
export const TOEGESTANE_OUDERS: Record<OnderdeelSoort, readonly (OnderdeelSoort | null)[]> = {
  prioriteit: [null],
  inzet: ['prioriteit'],
  actie: ['inzet'],
  doel: ['inzet', 'prioriteit', null],
  resultaat: [null],
}

/**
 * A number between two neighbours, so that a move touches one record only.
 * Doubles leave room for some fifty moves in the same gap; `null` then says: renumber the siblings.
 */
export function volgordeBetween(voor: number | null, na: number | null): number | null {
  if (voor === null) return na === null ? 1 : na - 1
  if (na === null) return voor + 1
  const midden = (voor + na) / 2
  return midden > voor && midden < na ? midden : null
}
