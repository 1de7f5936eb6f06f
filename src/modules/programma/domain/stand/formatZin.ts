import type { Dagen, Datum } from '../../../../platform/domain/datum.ts'
import { formatDagBij } from '../../../../platform/domain/datumtekst.ts'
import { jaarDagen } from '../momenten/dagen.ts'
import type { Moment } from '../momenten/moment.ts'
import type { ActieStatus } from './stand.ts'
import type { Toestand } from './toestand.ts'

const AFGEROND: ReadonlySet<ActieStatus> = new Set<ActieStatus>(['klaar', 'deels', 'niet_gedaan', 'vervallen'])

/** Whether a status settles an actie, so that nothing is still to come. */
export const isAfgerond = (status: ActieStatus): boolean => AFGEROND.has(status)

const WEEK = /-w\d\d$/

/** "vóór 30 september", or for one day "op 27 april". */
const formatTermijn = ({ van, tot }: Dagen, vandaag: Datum): string =>
  `${van === tot ? 'op' : 'vóór'} ${formatDagBij(tot, vandaag)}`

const formatKeren = (aantal: number): string => `${aantal} keer gedaan`

const isStart = ({ sleutel }: Moment): boolean => sleutel.includes('-start-')

/** A single moment that is open: "Nog niet gedaan, klaar vóór 30 juni", "Nog niet begonnen, begin vóór 31 augustus". */
const formatOpen = (moment: Moment, status: ActieStatus, vandaag: Datum): string[] => {
  const start = isStart(moment)
  if (status === 'klaar') return ['Niet als gedaan gemeld']
  if (isAfgerond(status)) return [start ? 'Niet begonnen' : 'Niet gedaan']
  const nog = start || status === 'gepland' ? 'Nog niet begonnen' : 'Nog niet gedaan'
  const termijn = formatTermijn(moment, vandaag)
  if (moment.tot < vandaag) return [nog, `moest ${termijn} ${start ? 'beginnen' : 'klaar zijn'}`]
  if (moment.van === moment.tot) return [nog, termijn]
  return [nog, `${start ? 'begin' : 'klaar'} ${termijn}`]
}

/** A single moment: "Gedaan op 3 maart", "Begonnen op 4 augustus", or when it must be done. */
const formatEen = ({ momenten, vandaag, volgende }: Toestand, status: ActieStatus): string[] => {
  const moment = momenten.find(({ extra, stand }) => !extra && stand !== 'vervallen')
  if (moment === undefined) return []
  if (moment.gedaanOp === null) return formatOpen(moment, status, vandaag)
  const gedaan = `${isStart(moment) ? 'Begonnen' : 'Gedaan'} op ${formatDagBij(moment.gedaanOp, vandaag)}`
  return [gedaan, ...(isAfgerond(status) ? [] : formatVolgende(volgende, vandaag))]
}

const formatVolgende = (volgende: Moment | null, vandaag: Datum, woord = 'volgende'): string[] =>
  volgende === null ? [] : [`${woord} ${formatTermijn(volgende, vandaag)}`]

/** Several moments: "2 van 4 gedaan, volgende vóór 30 september". */
const formatReeks = (toestand: Toestand, status: ActieStatus): string[] => {
  const { verwacht, gedaan, laat, volgende, vandaag, momenten } = toestand
  const weken = momenten.every(({ extra, sleutel }) => extra || WEEK.test(sleutel)) ? ' weken' : ''
  if (gedaan === verwacht) {
    const erna = isAfgerond(status) ? null : volgende
    return [`Alle ${verwacht}${weken} gedaan`, ...formatVolgende(erna, vandaag)]
  }
  if (status === 'gepland') return ['Nog niet begonnen', ...formatVolgende(volgende, vandaag, 'eerste keer')]
  const stand = `${gedaan} van ${verwacht}${weken} gedaan`
  if (isAfgerond(status)) return [stand]
  return [stand, ...(laat.length > 0 ? [`${laat.length} te laat`] : []), ...formatVolgende(volgende, vandaag)]
}

const formatLoop = ({ verwachting: { loopt }, loop, jaar, vandaag }: Toestand): string => {
  const heel = jaarDagen(jaar)
  if (loopt === null || (loopt.van === heel.van && loopt.tot === heel.tot)) return 'Doorlopend'
  const van = loopt.van === heel.van ? '' : ` vanaf ${formatDagBij(loopt.van, vandaag)}`
  const tot = loopt.tot === heel.tot ? '' : ` tot en met ${formatDagBij(loopt.tot, vandaag)}`
  return `${loop === 'voorbij' ? 'Liep' : 'Loopt'}${van}${tot}`
}

const formatGemeld = ({ extra, gemeld, loop, jaarVoorbij }: Toestand): string[] => {
  if (extra > 0) return [formatKeren(extra)]
  if (gemeld) return ['voortgang gemeld']
  if (loop === 'komt') return []
  return [jaarVoorbij ? 'niets gemeld' : 'nog niets gemeld']
}

/** Without expected moments: by what the planning does say. */
const formatZonderMomenten = (toestand: Toestand): string[] => {
  const { verwachting, extra, vervallen, loop, jaar, jaarVoorbij } = toestand
  const keren = extra > 0 ? [formatKeren(extra)] : []
  if (loop !== 'geen') return [formatLoop(toestand), ...formatGemeld(toestand)]
  if (verwachting.telbaar)
    return [extra > 0 ? formatKeren(extra) : jaarVoorbij ? 'Niet gedaan' : 'Nog niet gedaan', 'geen vast aantal']
  if (vervallen > 0) return [...keren, vervallen === 1 ? 'Vervallen' : `Alle ${vervallen} vervallen`]
  if (!verwachting.open) return [...keren, `Niets gepland in ${jaar}`]
  return [...keren, jaarVoorbij ? `Niet gepland in ${jaar}` : 'Nog niet gepland: zeg wanneer']
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
  const volgende = formatVolgende(toestand.volgende, toestand.vandaag)
  if (status === 'vervallen') return join(['Vervallen', ...formatVervallen(toestand)])
  if (toestand.verwacht === 0) return join([...formatZonderMomenten(toestand), ...(isAfgerond(status) ? [] : volgende)])
  const kern = toestand.verwacht === 1 ? formatEen(toestand, status) : formatReeks(toestand, status)
  return join([...kern, ...formatRest(toestand)])
}

/** What was done before it was given up. */
const formatVervallen = ({ gedaan, extra }: Toestand): string[] =>
  gedaan + extra > 0 ? [formatKeren(gedaan + extra)] : []
