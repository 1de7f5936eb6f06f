import { formatDag, formatDagBij, formatDatum } from '../../../../../platform/domain/datumtekst.ts'
import { datum, jaarOf, lastDayOfMaand } from '../../../../../platform/domain/datum.ts'
import type { StandMoment } from '../cache/stand.ts'
import type { MomentVerandering } from './momentVerandering.ts'

type DagenTekst = { readonly van: string; readonly tot: string }

const MAANDEN = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ')

/** How the key of a moment is called; the part after the year. */
const NAMEN: readonly (readonly [RegExp, (nummer: number, totaal: number) => string])[] = [
  [/^k([1-4])$/, (nummer) => `${nummer}e kwartaal`],
  [/^h([12])$/, (nummer) => `${nummer}e halfjaar`],
  [/^m(\d{2})$/, (nummer) => MAANDEN[nummer - 1] ?? `maand ${nummer}`],
  [/^w(\d{2})$/, (nummer) => `week ${nummer}`],
  [/^(\d{1,3})van(\d{1,3})$/, (nummer, totaal) => `keer ${nummer} van ${totaal}`],
]

/** "3e kwartaal", "keer 2 van 4", "extra keer"; empty when only its days name it. */
export function momentNaam({ sleutel, extra }: Pick<StandMoment, 'sleutel' | 'extra'>): string {
  if (extra) return 'extra keer'
  const rest = sleutel.replace(/^\d{4}-/, '')
  for (const [vorm, noem] of NAMEN) {
    const [, nummer = '0', totaal = '0'] = vorm.exec(rest) ?? []
    if (vorm.test(rest)) return noem(Number(nummer), Number(totaal))
  }
  return ''
}

export const dagTekst = (dag: string): string => formatDatum(datum(dag))

/** "14 mei 2026", "mei 2026", "1 juli t/m 30 september 2026". */
export function dagenTekst({ van, tot }: DagenTekst): string {
  if (van === tot) return dagTekst(tot)
  const begin = datum(van)
  const eind = datum(tot)
  const maand = Number(van.slice(5, 7))
  if (van.endsWith('-01') && lastDayOfMaand(jaarOf(begin), maand) === eind)
    return `${MAANDEN[maand - 1]} ${jaarOf(eind)}`
  return jaarOf(begin) === jaarOf(eind)
    ? `${formatDag(begin)} t/m ${formatDatum(eind)}`
    : `${formatDatum(begin)} t/m ${formatDatum(eind)}`
}

/** Short enough to choose from: "3e kwartaal, t/m 30 september"; with the year when it is another than now. */
export function momentKeuze(moment: StandMoment, vandaag: string): string {
  const naam = momentNaam(moment)
  if (naam === '') return dagenTekst(moment)
  return `${naam}, ${moment.van === moment.tot ? '' : 't/m '}${formatDagBij(datum(moment.tot), datum(vandaag))}`
}

/** "3e kwartaal (1 juli t/m 30 september 2026)". */
export function momentTekst(moment: StandMoment): string {
  const naam = momentNaam(moment)
  const dagen = dagenTekst(moment)
  return naam === '' ? dagen : `${naam} (${dagen})`
}

export const withHoofdletter = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1)

const naamOf = (moment: StandMoment): string => withHoofdletter(momentNaam(moment) || dagenTekst(moment))

/** What the toast says: "3e kwartaal is gedaan". */
export function describeVerandering(moment: StandMoment, { gedaanOp, vervallen, dagen }: MomentVerandering): string {
  const naam = naamOf(moment)
  if (gedaanOp !== undefined && gedaanOp !== moment.gedaanOp) {
    return gedaanOp === null ? `${naam} staat weer open` : `${naam} is gedaan`
  }
  if (vervallen !== undefined && vervallen !== moment.vervallen) {
    return vervallen === '' ? `${naam} gaat toch door` : `${naam} is vervallen`
  }
  return dagen === undefined ? `${naam}: opgeslagen` : `${naam} is verplaatst`
}

/** How a moment stands, in one line: "Gedaan op 12 maart 2026", "Vervallen: geen vraag". */
export function momentStand({ gedaanOp, vervallen }: Pick<StandMoment, 'gedaanOp' | 'vervallen'>): string {
  if (gedaanOp !== null) return `Gedaan op ${dagTekst(gedaanOp)}`
  return vervallen === '' ? 'Nog niet gedaan' : `Vervallen: ${vervallen}`
}
