import { addDays, dayOf, jaarOf, parseDatum, type Dagen, type Datum } from '../../../platform/domain/datum.ts'
import { formatDatum } from '../../../platform/domain/datumtekst.ts'
import { ok, refuse, type Result } from '../../../platform/domain/result.ts'
import { periodesOf, TELPERIODES, type Telperiode } from '../../../platform/domain/telling.ts'
import type { Cijferrij } from './tellingenQuery.ts'

export const TELTIJDEN = ['dit_jaar', 'vorig_jaar', 'eigen'] as const
export type Teltijd = (typeof TELTIJDEN)[number]

/** What somebody chose on the screen of a telling, as the address holds it. */
export type Telkeuze = {
  readonly tijd?: Teltijd
  readonly van?: string
  readonly tot?: string
  readonly per?: Telperiode
  /** Code of a dimension. */
  readonly splits?: string
}

/** What stands after the question mark of a telling; anything else is left out. */
export function readTelkeuze(zoek: Record<string, unknown>): Telkeuze {
  const tijd = TELTIJDEN.find((een) => een === zoek.tijd)
  const per = TELPERIODES.find((een) => een === zoek.per)
  const woorden = (['van', 'tot', 'splits'] as const).flatMap((veld) => {
    const waarde = zoek[veld]
    return typeof waarde === 'string' && waarde !== '' ? [[veld, waarde] as const] : []
  })
  return { ...Object.fromEntries(woorden), ...(tijd && { tijd }), ...(per && { per }) }
}

/** This year runs until today: what is still to come has not been counted. */
export function daysOfKeuze(
  { tijd = 'dit_jaar', van = '', tot = '' }: Telkeuze,
  vandaag: Datum,
): Result<Dagen, 'dag_ontbreekt' | 'dagen_verkeerd_om'> {
  const begin = dayOf(jaarOf(vandaag), 1, 1)
  if (tijd === 'dit_jaar') return ok({ van: begin, tot: vandaag })
  if (tijd === 'vorig_jaar') return ok({ van: dayOf(jaarOf(vandaag) - 1, 1, 1), tot: addDays(begin, -1) })
  const [eerste, laatste] = [parseDatum(van), parseDatum(tot)]
  if (eerste === null || laatste === null) return refuse('dag_ontbreekt')
  return eerste > laatste ? refuse('dagen_verkeerd_om') : ok({ van: eerste, tot: laatste })
}

/** Of each period a row, also when nothing was counted in it. */
export const withNullen = (rijen: readonly Cijferrij[], dagen: Dagen, per: Telperiode): readonly Cijferrij[] =>
  periodesOf(dagen, per).map(
    ({ naam }) => rijen.find(({ periode }) => periode === naam) ?? { periode: naam, sleutels: [], waarde: 0 },
  )

/** The days of one row, and what belongs to it: what its records are asked by. */
export const recordsOfRij = ({ periode, sleutels }: Cijferrij, dagen: Dagen, per: Telperiode) => {
  const { van, tot } = periodesOf(dagen, per).find(({ naam }) => naam === periode) ?? dagen
  return { van, tot, filter: sleutels.map(({ dimensie, sleutel }) => `${dimensie}:${sleutel}`).join(';') }
}

const MAAND = new Intl.DateTimeFormat('nl-NL', { month: 'long', year: 'numeric', timeZone: 'UTC' })

/** "2026-k3" → "3e kwartaal 2026", "2026-07" → "juli 2026". */
export function periodetekst(periode: string): string {
  const [jaar = '', deel = ''] = periode.split('-')
  if (deel === '') return jaar
  return deel.startsWith('k') ? `${deel.slice(1)}e kwartaal ${jaar}` : MAAND.format(new Date(`${periode}-01`))
}

export const dagentekst = ({ van, tot }: Dagen): string =>
  van === tot ? formatDatum(van) : `${formatDatum(van)} tot en met ${formatDatum(tot)}`

const GETAL = new Intl.NumberFormat('nl-NL')
export const getaltekst = (getal: number): string => GETAL.format(getal)
