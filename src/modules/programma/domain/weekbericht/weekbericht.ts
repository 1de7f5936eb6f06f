import { addDays, dayInNederland, momentInNederland, weekdagOf, type Datum } from '../../../../platform/domain/datum.ts'
import { shorten } from '../boom/teksten/plektekst.ts'

const BEGINT_OM = '07:00'
/** Monday and Tuesday: who was not reached by then reads it next week. */
const DAGEN_OM_TE_STUREN = 2

/** The Monday of which the message is due now, and the moment it is due from; null on other days and before seven. */
export function dueWeekbericht(nu: Date): { readonly maandag: Datum; readonly vanaf: Date } | null {
  const vandaag = dayInNederland(nu)
  const maandag = addDays(vandaag, 1 - weekdagOf(vandaag))
  const vanaf = momentInNederland(maandag, BEGINT_OM)
  return weekdagOf(vandaag) <= DAGEN_OM_TE_STUREN && nu >= vanaf ? { maandag, vanaf } : null
}

/** One subject of the message: what it is about, and what it is called. No names of people. */
export type Weekstuk = { readonly kop: string; readonly titels: readonly string[] }

const HOOGSTENS = 5
const LANGSTE_TITEL = 120

/** The paragraphs of the message; null when there is nothing to tell. */
export function composeWeekbericht(stukken: readonly Weekstuk[]): readonly string[] | null {
  const gevuld = stukken.filter(({ titels }) => titels.length > 0)
  return gevuld.length === 0 ? null : gevuld.map(composeStuk)
}

function composeStuk({ kop, titels }: Weekstuk): string {
  const over = titels.length - HOOGSTENS
  return [
    `${kop}: ${titels.length}`,
    ...titels.slice(0, HOOGSTENS).map((titel) => `- ${shorten(titel.replace(/\s+/g, ' '), LANGSTE_TITEL)}`),
    ...(over > 0 ? [`en nog ${over}.`] : []),
  ].join('\n')
}
