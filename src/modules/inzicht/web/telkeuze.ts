import { addDays, dayOf, jaarOf, parseDatum, type Dagen, type Datum } from '../../../platform/domain/datum.ts'
import { formatDatum } from '../../../platform/domain/datumtekst.ts'
import { ok, refuse, type Result } from '../../../platform/domain/result.ts'
import { periodesOf, TELPERIODES, type Benadering, type Telperiode } from '../../../platform/domain/telling.ts'
import { withBenadering } from '../domain/cijfer/cijfertekst.ts'
import { listKoppen, PERIODE, type Kop } from '../domain/telling/kruistabel.ts'
import { formatTelfilter, parseTelfilter } from '../domain/telling/telfilter.ts'
import type { Cijfer, Cijferrij, Recordvraag, Telling } from './tellingenQuery.ts'

export const TELTIJDEN = ['dit_jaar', 'vorig_jaar', 'eigen'] as const
export type Teltijd = (typeof TELTIJDEN)[number]

/** What somebody chose on the screen of a telling, as the address holds it. */
export type Telkeuze = {
  readonly tijd?: Teltijd
  readonly van?: string
  readonly tot?: string
  readonly per?: Telperiode
  /** Codes of one or two dimensions: "soort,wijk". */
  readonly splits?: string
  /** As the contract writes it: "soort:markt,schouw;wijk:". */
  readonly filter?: string
}

/** What is asked of a telling besides the days. */
export type Telvorm = {
  readonly per: Telperiode
  readonly splits: Telling['dimensies']
  readonly filter: string
}

/** Codes that this telling does not have fall out; of the rest the first two. */
export function vormOfKeuze({ dimensies }: Telling, { per = 'geheel', splits = '', filter = '' }: Telkeuze): Telvorm {
  const gekozen = [...new Set(splits.split(','))].flatMap((code) => dimensies.filter((een) => een.code === code))
  return { per, splits: gekozen.slice(0, 2), filter }
}

/** What stands after the question mark of a telling; anything else is left out. */
export function readTelkeuze(zoek: Record<string, unknown>): Telkeuze {
  const tijd = TELTIJDEN.find((een) => een === zoek.tijd)
  const per = TELPERIODES.find((een) => een === zoek.per)
  const woorden = (['van', 'tot', 'splits', 'filter'] as const).flatMap((veld) => {
    const waarde = zoek[veld]
    return typeof waarde === 'string' && waarde !== '' ? [[veld, waarde] as const] : []
  })
  return { ...Object.fromEntries(woorden), ...(tijd && { tijd }), ...(per && { per }) }
}

/** An address with days in it is of those days, whoever wrote it. */
export const tijdOfKeuze = ({ tijd, van, tot }: Telkeuze): Teltijd =>
  tijd ?? (van === undefined && tot === undefined ? 'dit_jaar' : 'eigen')

/** This year runs until today: what is still to come has not been counted. */
export function daysOfKeuze(keuze: Telkeuze, vandaag: Datum): Result<Dagen, 'dag_ontbreekt' | 'dagen_verkeerd_om'> {
  const tijd = tijdOfKeuze(keuze)
  const begin = dayOf(jaarOf(vandaag), 1, 1)
  if (tijd === 'dit_jaar') return ok({ van: begin, tot: vandaag })
  if (tijd === 'vorig_jaar') return ok({ van: dayOf(jaarOf(vandaag) - 1, 1, 1), tot: addDays(begin, -1) })
  const [eerste, laatste] = [parseDatum(keuze.van ?? ''), parseDatum(keuze.tot ?? '')]
  if (eerste === null || laatste === null) return refuse('dag_ontbreekt')
  return eerste > laatste ? refuse('dagen_verkeerd_om') : ok({ van: eerste, tot: laatste })
}

/** Of each period a row, also when nothing was counted in it. */
export const withNullen = (rijen: readonly Cijferrij[], dagen: Dagen, per: Telperiode): readonly Cijferrij[] =>
  periodesOf(dagen, per).map(
    ({ naam }) =>
      rijen.find(({ periode }) => periode === naam) ?? { periode: naam, sleutels: [], waarde: 0, benadering: null },
  )

/** The days of one row, and what belongs to it: what its records are asked by. */
export function recordsOfRij({ periode, sleutels }: Cijferrij, dagen: Dagen, { per, filter }: Telvorm): Recordvraag {
  const { van, tot } = periodesOf(dagen, per).find(({ naam }) => naam === periode) ?? dagen
  const eigen = Object.fromEntries(sleutels.map(({ dimensie, sleutel }) => [dimensie, [sleutel]]))
  return { van, tot, filter: formatTelfilter({ ...parseTelfilter(filter), ...eigen }) }
}

/** More across than this does not fit; then it stays a list. */
const MEESTE_KOLOMMEN = 14

export type Kruisassen = {
  readonly codes: readonly [string, string]
  readonly rijkoppen: readonly Kop[]
  readonly kolomkoppen: readonly Kop[]
}

/** The two axes of a cross table; undefined for what has one or three of them, or more across than fits. */
export function findKruisassen(
  { aard }: Telling,
  dagen: Dagen,
  { per, splits }: Telvorm,
  { rijen, randen }: Cijfer,
): Kruisassen | undefined {
  const [eerste, tweede, meer] = [...(per === 'geheel' ? [] : [PERIODE]), ...splits.map(({ code }) => code)]
  if (eerste === undefined || tweede === undefined || meer !== undefined) return undefined
  // An edge holds each head once, in the order of its list.
  const alle = [...randen, ...rijen]
  const kolomkoppen = listKoppen(alle, tweede, eerste)
  if (kolomkoppen.length > MEESTE_KOLOMMEN) return undefined
  // Of what happens there is also something to say of a period without any.
  const rijkoppen =
    eerste === PERIODE && aard === 'gebeurtenis'
      ? periodesOf(dagen, per).map(({ naam }) => ({ sleutel: naam, naam }))
      : listKoppen(alle, eerste)
  return { codes: [eerste, tweede], rijkoppen, kolomkoppen }
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
/** "1.250", "ruim 1.250". */
export const getaltekst = (getal: number, benadering: Benadering | null): string =>
  withBenadering(GETAL.format(getal), benadering)
