import { jaarOf, parseDatum, type Datum } from '../datum.ts'
import { dagOfKloktijd, endOfDag, parseKloktijd, type Kloktijd } from './klok.ts'
import { Vraagfout } from './vraagfout.ts'

/** A day, with the time on the clock where that matters. */
export type Moment = { readonly dag: Datum; readonly tijd: Kloktijd | null }

/** Before these years the clock and the holidays were others; beyond them nobody keeps anything. */
const EERSTE_JAAR = 1950
const LAATSTE_JAAR = 2199

const LANGSTE_TEKST = 40

/** Throws a Vraagfout that names `veld` when it is no day or time. */
export function readMoment(waarde: unknown, veld: string): Moment {
  if (typeof waarde !== 'string') throw onjuist(veld, 'ontbreekt of is geen tekst')
  const tijd = parseKloktijd(waarde)
  const dag = tijd === null ? parseDatum(waarde) : dagOfKloktijd(tijd)
  if (dag === null) throw onjuist(veld, `"${waarde.slice(0, LANGSTE_TEKST)}" bestaat niet op de kalender of de klok`)
  if (jaarOf(dag) < EERSTE_JAAR || jaarOf(dag) > LAATSTE_JAAR) {
    throw onjuist(veld, `ligt niet tussen ${EERSTE_JAAR} en ${LAATSTE_JAAR}`)
  }
  return { dag, tijd }
}

export const readDag = (waarde: unknown, veld: string): Datum => readMoment(waarde, veld).dag

/** Until when a moment reaches: a day to its midnight. */
export const reachOf = ({ dag, tijd }: Moment): Kloktijd => tijd ?? endOfDag(dag)

const onjuist = (veld: string, wat: string): Vraagfout =>
  new Vraagfout('datum_onjuist', `De datum bij ${veld} ${wat}. Gebruik bijvoorbeeld 2026-11-22 of 2026-11-22T14:30.`)
