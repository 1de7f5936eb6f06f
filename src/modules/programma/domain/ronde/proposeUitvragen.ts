import type { OntvangerSoort } from './ronde.ts'

export type TeVragenActie = {
  readonly actieId: string
  readonly actiehouderId: string | null
  readonly partijIds: readonly string[]
}

export type Bereikbare = {
  readonly id: string
  readonly naam: string
  readonly email: string
  readonly organisatieId: string | null
  /** Works for an organisatie and is asked on its behalf. */
  readonly isPartner: boolean
}

export type Partij = { readonly id: string; readonly naam: string; readonly vorigAdres: string | null }

export type Uitvraagvoorstel = {
  readonly soort: OntvangerSoort
  readonly id: string
  readonly naam: string
  /** Where the mail goes; empty when nobody knows. */
  readonly adressen: readonly string[]
  /** False: the adviseur may type an address. */
  readonly vasteAdressen: boolean
  readonly actieIds: readonly string[]
}

export type Rondevoorstel = {
  readonly uitvragen: readonly Uitvraagvoorstel[]
  /** Acties that nobody would be asked about. */
  readonly zonderOntvanger: readonly string[]
}

/**
 * Who is asked about what: an actie is asked of its actiehouder and of every organisatie that is a party to it. Who works
 * for an organisatie is asked on its behalf only.
 */
export function proposeUitvragen(
  acties: readonly TeVragenActie[],
  medewerkers: readonly Bereikbare[],
  partijen: readonly Partij[],
): Rondevoorstel {
  const perHouder = groupActies(acties, ({ actiehouderId }) => actiehouderId ?? [])
  const perPartij = groupActies(acties, ({ partijIds }) => partijIds)
  const uitvragen = [
    ...medewerkers.flatMap((medewerker) => toMedewerkervoorstel(medewerker, perHouder.get(medewerker.id) ?? [])),
    ...partijen.flatMap((partij) => toPartijvoorstel(partij, medewerkers, perPartij.get(partij.id) ?? [])),
  ]
  const gevraagd = new Set(uitvragen.flatMap(({ actieIds }) => actieIds))
  return { uitvragen, zonderOntvanger: acties.flatMap(({ actieId }) => (gevraagd.has(actieId) ? [] : actieId)) }
}

function groupActies(
  acties: readonly TeVragenActie[],
  keysOf: (actie: TeVragenActie) => string | readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const groepen = new Map<string, string[]>()
  for (const actie of acties) {
    for (const sleutel of [keysOf(actie)].flat()) {
      const groep = groepen.get(sleutel)
      if (groep) groep.push(actie.actieId)
      else groepen.set(sleutel, [actie.actieId])
    }
  }
  return groepen
}

const toMedewerkervoorstel = (
  { id, naam, email, isPartner }: Bereikbare,
  actieIds: readonly string[],
): Uitvraagvoorstel[] =>
  actieIds.length === 0 || isPartner
    ? []
    : [{ soort: 'medewerker', id, naam, adressen: [email], vasteAdressen: true, actieIds }]

function toPartijvoorstel(
  { id, naam, vorigAdres }: Partij,
  medewerkers: readonly Bereikbare[],
  actieIds: readonly string[],
): Uitvraagvoorstel[] {
  if (actieIds.length === 0) return []
  const eigen = medewerkers.flatMap((m) => (m.isPartner && m.organisatieId === id ? m.email : []))
  const vasteAdressen = eigen.length > 0
  const adressen = vasteAdressen ? eigen : vorigAdres === null ? [] : [vorigAdres]
  return [{ soort: 'organisatie', id, naam, adressen, vasteAdressen, actieIds }]
}
