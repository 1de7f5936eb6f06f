import type { Grens, Periode } from '../planning.ts'
import { expandBereik } from './expandBereik.ts'

const MAANDNAMEN = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ')
const JAARDELEN = { begin: 'begin van het jaar', medio: 'halverwege het jaar', eind: 'eind van het jaar' } as const
const MIN_REEKS = 3

const kernOf = (periode: Periode): string => {
  if (periode.eenheid === 'kwartaal' || periode.eenheid === 'halfjaar') return `${periode.nummer}e ${periode.eenheid}`
  if (periode.eenheid === 'maand') return MAANDNAMEN[periode.nummer - 1] ?? ''
  if (periode.eenheid === 'week') return `week ${periode.nummer}`
  if (periode.eenheid === 'dag') return `${periode.dag} ${MAANDNAMEN[periode.maand - 1] ?? ''}`
  return periode.eenheid === 'seizoen' ? periode.naam : 'dit jaar'
}

const withDeel = (periode: Periode): string => {
  if (periode.eenheid === 'jaar' && periode.jaar === null)
    return periode.deel === null ? 'dit jaar' : JAARDELEN[periode.deel]
  const kern = periode.eenheid === 'jaar' ? String(periode.jaar) : kernOf(periode)
  return periode.deel === null ? kern : `${periode.deel} ${kern}`
}

const formatEen = (periode: Periode): string =>
  periode.jaar === null || periode.eenheid === 'jaar' ? withDeel(periode) : `${withDeel(periode)} ${periode.jaar}`

const joinWith = (woorden: readonly string[]): string =>
  woorden.length < 2 ? woorden.join('') : `${woorden.slice(0, -1).join(', ')} en ${woorden.at(-1) ?? ''}`

/** "1e" of "1e kwartaal" and "40" of "week 40": what is left when the word is told once. */
const shorten = (periode: Periode, tekst: string): string => {
  if (periode.eenheid === 'kwartaal' || periode.eenheid === 'halfjaar') return tekst.replace(` ${periode.eenheid}`, '')
  return tekst
}

const isReeks = (periodes: readonly Periode[]): boolean => {
  const [van] = periodes
  const tot = periodes.at(-1)
  if (periodes.length < MIN_REEKS || van === undefined || tot === undefined) return false
  return JSON.stringify(expandBereik(van, tot)) === JSON.stringify(periodes)
}

/** Periods of one kind and year: the kind and the year are told once. */
const formatGelijke = (periodes: readonly Periode[], jaar: number | null): string => {
  const teksten = periodes.map((periode) => (periode.eenheid === 'jaar' ? formatEen(periode) : withDeel(periode)))
  const kort = teksten.map((tekst, i) => (i < teksten.length - 1 && periodes[i] ? shorten(periodes[i], tekst) : tekst))
  const tekst = isReeks(periodes) ? `${kort[0] ?? ''} t/m ${kort.at(-1) ?? ''}` : joinWith(kort)
  if (jaar === null || periodes[0]?.eenheid === 'jaar') return tekst
  return periodes[0]?.eenheid === 'week' ? `${tekst} van ${jaar}` : `${tekst} ${jaar}`
}

/** The periods in words: "1e en 4e kwartaal 2025", "april t/m juni", "voorjaar en najaar". */
const formatPeriodes = (periodes: readonly Periode[]): string => {
  const [eerste] = periodes
  if (eerste === undefined) return ''
  const soortgenoten = periodes.every(({ eenheid }) => eenheid === eerste.eenheid)
  const zelfdeJaar = eerste.eenheid === 'jaar' || periodes.every(({ jaar }) => jaar === eerste.jaar)
  if (soortgenoten && zelfdeJaar) return formatGelijke(periodes, eerste.jaar)
  return isReeks(periodes)
    ? `${formatEen(eerste)} t/m ${formatEen(periodes.at(-1) ?? eerste)}`
    : joinWith(periodes.map(formatEen))
}

const lidwoordOf = ({ eenheid, deel, ...periode }: Periode): string => {
  if (deel !== null) return ''
  if (eenheid === 'seizoen')
    return 'naam' in periode && (periode.naam === 'zomer' || periode.naam === 'winter') ? 'de ' : 'het '
  return eenheid === 'kwartaal' || eenheid === 'halfjaar' ? 'het ' : ''
}

const VOORZETSELS: Readonly<Record<Exclude<Grens, 'in' | 'start' | 'uiterlijk'>, string>> = {
  voor: 'voor',
  vanaf: 'vanaf',
  na: 'na',
  tot: 'tot',
  tot_en_met: 'tot en met',
}

/** Periods with their bound: "voor de zomer", "start in het 1e kwartaal", "uiterlijk 1 juli 2025". */
export const formatMetGrens = (grens: Grens, periodes: readonly Periode[]): string => {
  const tekst = formatPeriodes(periodes)
  const [eerste] = periodes
  if (grens === 'in' || eerste === undefined) return tekst
  const lidwoord = lidwoordOf(eerste)
  if (grens !== 'start' && grens !== 'uiterlijk') return `${VOORZETSELS[grens]} ${lidwoord}${tekst}`
  if (eerste.eenheid === 'dag') return grens === 'start' ? `start op ${tekst}` : `uiterlijk ${tekst}`
  return eerste.deel === null ? `${grens} in ${lidwoord}${tekst}` : `${grens} ${tekst}`
}
