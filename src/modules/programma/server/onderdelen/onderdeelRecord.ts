import type { Inhoud, OnderdeelSoort, Partij } from '../../domain/onderdeel.ts'
import type { Planning } from '../../domain/planning.ts'
import { VELDEN_PER_SOORT } from '../../domain/velden.ts'
import type { Bron } from '../../domain/voorstel.ts'

/** Where a record came from; null when a person made it. */
export type BronVerwijzing = { readonly inlezingId: string; readonly plaatsen: readonly Bron[] }

type RecordVan<S extends OnderdeelSoort> = {
  readonly soort: S
  readonly id: string
  readonly programmaId: string
  readonly ouderId: string | null
  /** A doel hangs under a prioriteit or an inzet; for other kinds it follows from the kind. */
  readonly ouderSoort: OnderdeelSoort | null
  readonly volgorde: number
  readonly inhoud: Inhoud[S]
  readonly bron: BronVerwijzing | null
  readonly versie: number
}
export type OnderdeelRecord = { [S in OnderdeelSoort]: RecordVan<S> }[OnderdeelSoort]

export const TABELLEN = {
  prioriteit: 'programma.prioriteit',
  inzet: 'programma.inzet',
  actie: 'programma.actie',
  doel: 'programma.doel',
  resultaat: 'programma.resultaat',
} as const satisfies Record<OnderdeelSoort, string>

/** The five tables share id, programma_id, volgorde, bron, versie and verwijderd_op; typed as one of them for those columns. */
export const gedeeldeTabel = (soort: OnderdeelSoort) => TABELLEN[soort] as (typeof TABELLEN)['prioriteit']

/** For prioriteit and resultaat the programma itself is the parent, written as null. */
export const ouderKolommen = (
  soort: OnderdeelSoort,
  ouderId: string | null,
  ouderSoort: OnderdeelSoort | null,
): object => {
  if (soort === 'inzet') return { prioriteit_id: ouderId }
  if (soort === 'actie') return { inzet_id: ouderId }
  if (soort !== 'doel') return {}
  return {
    prioriteit_id: ouderSoort === 'prioriteit' ? ouderId : null,
    inzet_id: ouderSoort === 'inzet' ? ouderId : null,
  }
}

type ToKolommen = { readonly [S in OnderdeelSoort]: (inhoud: Inhoud[S]) => object }

const TO_KOLOMMEN: ToKolommen = {
  prioriteit: ({ naam }) => ({ naam }),
  inzet: ({ inzet, ambitie }) => ({ inzet, ambitie }),
  actie: ({ hoe, planning, partijen, notitie }) => ({
    hoe,
    notitie,
    planning: JSON.stringify(planning),
    partij_ids: partijen.flatMap(({ organisatieId }) => organisatieId ?? []),
  }),
  doel: (inhoud) => ({ ...inhoud }),
  resultaat: (inhoud) => ({ ...inhoud }),
}

export function inhoudKolommen<S extends OnderdeelSoort>(soort: S, inhoud: Inhoud[S]): object {
  return TO_KOLOMMEN[soort](inhoud)
}

type Rij = Readonly<Record<string, unknown>>
type ToInhoud = { readonly [S in OnderdeelSoort]: (rij: Rij, partijen: readonly Partij[]) => Inhoud[S] }

const pick = (rij: Rij, velden: readonly string[]): object =>
  Object.fromEntries(velden.map((veld) => [veld, rij[veld]]))

/** Rows come from our own tables, whose checks hold the same lists as the domain types. */
const TO_INHOUD: ToInhoud = {
  prioriteit: (rij) => pick(rij, VELDEN_PER_SOORT.prioriteit) as Inhoud['prioriteit'],
  inzet: (rij) => pick(rij, VELDEN_PER_SOORT.inzet) as Inhoud['inzet'],
  actie: (rij, partijen) => ({
    hoe: rij.hoe as string,
    planning: rij.planning as Planning,
    partijen,
    notitie: rij.notitie as string,
  }),
  doel: (rij) => pick(rij, VELDEN_PER_SOORT.doel) as Inhoud['doel'],
  resultaat: (rij) => pick(rij, VELDEN_PER_SOORT.resultaat) as Inhoud['resultaat'],
}

export function toRecord(soort: OnderdeelSoort, rij: Rij, partijen: readonly Partij[]): OnderdeelRecord {
  return {
    soort,
    id: rij.id,
    programmaId: rij.programma_id,
    ouderId: rij.inzet_id ?? rij.prioriteit_id ?? null,
    ouderSoort: rij.inzet_id ? 'inzet' : rij.prioriteit_id ? 'prioriteit' : null,
    volgorde: rij.volgorde,
    inhoud: TO_INHOUD[soort](rij, partijen),
    bron: rij.bron ?? null,
    versie: rij.versie,
  } as OnderdeelRecord
}
