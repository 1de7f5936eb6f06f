import type { Dagen, Datum } from '../../../../platform/domain/datum.ts'
import { formatDagBij } from '../../../../platform/domain/datumtekst.ts'
import { jaarDagen } from '../momenten/dagen.ts'
import type { Moment } from '../momenten/moment.ts'
import type { ActieStatus } from './stand.ts'
import type { Toestand } from './toestand.ts'

/** After these statuses no next time is named: it is settled. */
const AFGEROND: ReadonlySet<ActieStatus> = new Set<ActieStatus>(['klaar', 'deels', 'niet_gedaan', 'vervallen'])

const WEEK = /-w\d\d$/

/** "vóór 30 september", or for one day "op 27 april". */
const formatTermijn = ({ van, tot }: Dagen, vandaag: Datum): string =>
  `${van === tot ? 'op' : 'vóór'} ${formatDagBij(tot, vandaag)}`

const formatKeren = (aantal: number): string => `${aantal} keer gedaan`

const isStart = ({ sleutel }: Moment): boolean => sleutel.includes('-start-')

/** A single moment: "Nog niet gedaan, vóór 30 juni", "Gedaan op 3 maart", "Begonnen op 4 augustus". */
const formatEen = (toestand: Toestand, status: ActieStatus): string[] => {
  const { momenten, vandaag, volgende } = toestand
  const moment = momenten.find(({ extra, stand }) => !extra && stand !== 'vervallen')
  if (moment === undefined) return []
  const start = isStart(moment)
  if (moment.gedaanOp !== null)
    return [
      `${start ? 'Begonnen' : 'Gedaan'} op ${formatDagBij(moment.gedaanOp, vandaag)}`,
      ...formatVolgende(volgende, vandaag),
    ]
  if (AFGEROND.has(status)) return [start ? 'Niet begonnen' : 'Niet gedaan']
  const nog = start || status === 'gepland' ? 'Nog niet begonnen' : 'Nog niet gedaan'
  const termijn = formatTermijn(moment, vandaag)
  if (moment.tot < vandaag) return [nog, `moest ${termijn}`]
  return [nog, start ? `begin ${termijn}` : termijn]
}

const formatVolgende = (volgende: Moment | null, vandaag: Datum, woord = 'volgende'): string[] =>
  volgende === null ? [] : [`${woord} ${formatTermijn(volgende, vandaag)}`]

/** Several moments: "2 van 4 gedaan, volgende vóór 30 september". */
const formatReeks = (toestand: Toestand, status: ActieStatus): string[] => {
  const { verwacht, gedaan, laat, volgende, vandaag, momenten } = toestand
  const weken = momenten.every(({ extra, sleutel }) => extra || WEEK.test(sleutel)) ? ' weken' : ''
  if (gedaan === verwacht) return [`Alle ${verwacht}${weken} gedaan`, ...formatVolgende(volgende, vandaag)]
  if (status === 'gepland') return ['Nog niet begonnen', ...formatVolgende(volgende, vandaag, 'eerste keer')]
  const stand = `${gedaan} van ${verwacht}${weken} gedaan`
  if (AFGEROND.has(status)) return [stand]
  return [stand, ...(laat.length > 0 ? [`${laat.length} te laat`] : []), ...formatVolgende(volgende, vandaag)]
}

const formatLoop = ({ verwachting: { loopt }, loop, jaar, vandaag }: Toestand): string => {
  const heel = jaarDagen(jaar)
  if (loopt === null || (loopt.van === heel.van && loopt.tot === heel.tot)) return 'Doorlopend'
  if (loop === 'komt') return `Begint op ${formatDagBij(loopt.van, vandaag)}`
  const werkwoord = loop === 'voorbij' ? 'Liep' : 'Loopt'
  const van = loopt.van === heel.van ? '' : ` vanaf ${formatDagBij(loopt.van, vandaag)}`
  return `${werkwoord}${van}${loopt.tot === heel.tot ? '' : ` tot en met ${formatDagBij(loopt.tot, vandaag)}`}`
}

const formatGemeld = ({ extra, gemeld, loop }: Toestand): string[] => {
  if (extra > 0) return [formatKeren(extra)]
  if (gemeld) return ['voortgang gemeld']
  return loop === 'komt' ? [] : ['nog niets gemeld']
}

/** Without expected moments: by what the planning does say. */
const formatZonderMomenten = (toestand: Toestand): string[] => {
  const { verwachting, extra, vervallen, loop, volgende, vandaag, jaar } = toestand
  const keren = extra > 0 ? [formatKeren(extra)] : []
  const erna = formatVolgende(volgende, vandaag)
  if (loop !== 'geen') return [formatLoop(toestand), ...formatGemeld(toestand), ...erna]
  if (verwachting.telbaar) return [extra > 0 ? formatKeren(extra) : 'Nog niet gedaan', 'geen vast aantal', ...erna]
  if (vervallen > 0) return [...keren, vervallen === 1 ? 'Vervallen' : `Alle ${vervallen} vervallen`, ...erna]
  if (verwachting.open) return [...keren, 'Nog niet gepland: zeg wanneer', ...erna]
  return [...keren, `Niets gepland in ${jaar}`, ...erna]
}

const formatRest = ({ extra, vervallen }: Toestand): string[] => [
  ...(extra > 0 ? [`${extra} extra`] : []),
  ...(vervallen > 0 ? [`${vervallen} vervallen`] : []),
]

/** A sentence begins with a capital and goes on without. */
const join = (stukken: readonly string[]): string =>
  stukken.map((stuk, i) => (i === 0 ? stuk : stuk.charAt(0).toLowerCase() + stuk.slice(1))).join(', ')

/**
 * Progress in one plain sentence, with the facts only: "2 van 4 gedaan, volgende vóór 30 september". A status that settles the
 * actie names no next time.
 */
export function formatZin(toestand: Toestand, status: ActieStatus): string {
  if (status === 'vervallen') return join(['Vervallen', ...formatVervallen(toestand)])
  if (toestand.verwacht === 0)
    return join(formatZonderMomenten(AFGEROND.has(status) ? { ...toestand, volgende: null } : toestand))
  const kern = toestand.verwacht === 1 ? formatEen(toestand, status) : formatReeks(toestand, status)
  return join([...kern, ...formatRest(toestand)])
}

/** What was done before it was given up. */
const formatVervallen = ({ gedaan, extra }: Toestand): string[] =>
  gedaan + extra > 0 ? [formatKeren(gedaan + extra)] : []
