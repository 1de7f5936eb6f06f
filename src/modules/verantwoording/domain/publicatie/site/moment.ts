import { dayInNederland } from '../../../../../platform/domain/datum.ts'
import { formatDatum } from '../../../../../platform/domain/datumtekst.ts'

const KLOK = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', hour: '2-digit', minute: '2-digit' })

/** "27 mei 2026, 12.24 uur"; a day alone without a time. */
export function formatMoment(op: string): string {
  const moment = new Date(op)
  if (Number.isNaN(moment.getTime())) return ''
  const dag = formatDatum(dayInNederland(moment))
  return op.length === 10 ? dag : `${dag}, ${KLOK.format(moment).replace(':', '.')} uur`
}
