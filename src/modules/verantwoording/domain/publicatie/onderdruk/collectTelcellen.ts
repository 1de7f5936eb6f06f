import { canonicalJson } from '../../../../../platform/domain/canonicalJson.ts'
import { parsePeriode, type Cijfer, type Grafiekpunt } from '../../../../inzicht/public.ts'
import { listDoelen } from '../listDoelen.ts'
import type { Publicatie, PublicatieDoel } from '../publicatie.ts'
import { relateTellingen } from './relateTellingen.ts'
import type { Telcel, Verband } from './telcel.ts'
import { vakOfReeks, vakOfTelling, type Telling, type Telvak } from './telvak.ts'

export type Telcellen = { readonly cellen: readonly Telcel[]; readonly verbanden: readonly Verband[] }

/** Every count of people in these accounts, once, with what can be added up between them. */
export function collectTelcellen(publicaties: readonly Publicatie[]): Telcellen {
  const tellingen = new Map(
    publicaties.flatMap(listTellingen).map((telling): [string, Telling] => [telling.id, telling]),
  )
  const waarden = new Map([...tellingen.values()].map(({ id, waarde }) => [id, waarde]))
  return {
    cellen: [...waarden].map(([id, waarde]) => ({ id, waarde })),
    verbanden: relateTellingen([...tellingen.values()], waarden),
  }
}

const listTellingen = (publicatie: Publicatie): readonly Telling[] => [
  ...Object.values(publicatie.cijfers).flatMap((cijfer) => toCijfertelling(publicatie, cijfer) ?? []),
  ...listDoelen(publicatie).flatMap((doel) =>
    (doel.grafiek?.punten ?? []).flatMap((punt) => toPunttelling(publicatie, doel, punt) ?? []),
  ),
]

/** A figure that counts people, or is reckoned from such a count ("8,4 per 1.000"); null for any other. */
export function toCijfertelling({ wijken = {} }: Publicatie, cijfer: Cijfer): Telling | null {
  const { verwijzing, teltPersonen } = cijfer
  if (!teltPersonen) return null
  const aantal = cijfer.teller ?? cijfer.waarde
  switch (verwijzing.soort) {
    case 'telling':
      return toTelling(vakOfTelling(verwijzing, wijken), aantal)
    case 'indicator':
      return toTelling(vakOfReeks(verwijzing, verwijzing.periode), aantal)
    case 'hand':
      return toTelling(null, aantal, canonicalJson(verwijzing))
  }
}

/** A point of a chart. The one that the account is about is the same cel as the figure of the goal. */
export function toPunttelling({ cijfers }: Publicatie, doel: PublicatieDoel, punt: Grafiekpunt): Telling | null {
  if (!doel.teltPersonen) return null
  const aantal = punt.teller ?? punt.waarde
  const realisatie = doel.realisatieCijferId === null ? undefined : cijfers[doel.realisatieCijferId]?.verwijzing
  const reeks = realisatie?.soort === 'indicator' ? realisatie : { indicatorId: doel.indicator, gebied: '' }
  const periode = parsePeriode(punt.naam)
  return periode === null
    ? toTelling(null, aantal, `${doel.indicator} ${punt.naam}`)
    : toTelling(vakOfReeks(reeks, periode), aantal)
}

/** The number is part of the name: a late registration is another count. */
const toTelling = (vak: Telvak | null, aantal: number | null, naam = canonicalJson(vak)): Telling | null =>
  aantal === null || !Number.isInteger(aantal) || aantal < 0 ? null : { id: `${naam} = ${aantal}`, waarde: aantal, vak }
