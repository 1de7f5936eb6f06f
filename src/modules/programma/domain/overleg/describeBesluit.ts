import { datum } from '../../../../platform/domain/datum.ts'
import { formatDatum } from '../../../../platform/domain/datumtekst.ts'
import type { MomentStand } from '../momenten/moment.ts'
import type { ActieStatus, HandStatus } from '../stand/stand.ts'

type Moment = {
  readonly sleutel: string
  readonly van: string
  readonly tot: string
  readonly stand: MomentStand
  readonly gedaanOp: string | null
  readonly vervallen: string
  readonly extra: boolean
}

/** What of a stand can change in a meeting. Days are ISO text. */
export type Besproken = {
  readonly status: ActieStatus
  readonly momenten: readonly Moment[]
  readonly uitvoering: { readonly handmatig: { readonly status: HandStatus; readonly reden: string } | null }
  readonly laatsteBericht: { readonly tekst: string; readonly wie: string; readonly tijd: string } | null
}

const STATUS_WOORD: Readonly<Record<HandStatus, string>> = {
  gepland: 'gepland',
  loopt: 'loopt',
  klaar: 'klaar',
  deels: 'deels gedaan',
  niet_gedaan: 'niet gedaan',
  vervallen: 'vervallen',
}

/** What was decided about an actie between two looks at it, as sentences; empty when nothing changed. */
export function describeBesluit(voor: Besproken, na: Besproken): readonly string[] {
  const eerder = new Map(voor.momenten.map((moment) => [moment.sleutel, moment]))
  return [
    ...na.momenten.flatMap((moment) => describeMoment(eerder.get(moment.sleutel), moment)),
    ...describeStatus(voor, na),
    ...describeBericht(voor, na),
  ]
}

const dag = (tekst: string): string => formatDatum(datum(tekst))
const dagen = ({ van, tot }: Moment): string => (van === tot ? dag(tot) : `${dag(van)} t/m ${dag(tot)}`)

function describeMoment(voor: Moment | undefined, na: Moment): string[] {
  if (na.stand === 'gedaan' && voor?.stand !== 'gedaan') {
    const keer = na.extra ? 'Extra keer gedaan' : 'Gedaan'
    return [na.gedaanOp === null ? `${keer}.` : `${keer} op ${dag(na.gedaanOp)}.`]
  }
  if (na.stand === 'vervallen' && voor?.stand !== 'vervallen') return [`Eén keer vervalt: ${na.vervallen}`]
  if (voor && voor.stand !== 'open' && na.stand === 'open') return ['Een keer staat weer open.']
  const isVerplaatst = voor !== undefined && (voor.van !== na.van || voor.tot !== na.tot)
  return isVerplaatst ? [`Verplaatst van ${dagen(voor)} naar ${dagen(na)}.`] : []
}

function describeStatus({ uitvoering: { handmatig: voor } }: Besproken, { uitvoering: { handmatig: na } }: Besproken) {
  if (voor?.status === na?.status && voor?.reden === na?.reden) return []
  if (!na) return ['De status volgt weer uit de planning.']
  return [`Status: ${STATUS_WOORD[na.status]}.${na.reden === '' ? '' : ` Reden: ${na.reden}`}`]
}

function describeBericht({ laatsteBericht: voor }: Besproken, { laatsteBericht: na }: Besproken) {
  const isNieuw = na !== null && na.tekst !== '' && (na.tijd !== voor?.tijd || na.tekst !== voor.tekst)
  return isNieuw ? [`${na.wie}: ${na.tekst}`] : []
}
