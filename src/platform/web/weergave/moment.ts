const DAG = new Intl.DateTimeFormat('nl-NL', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'Europe/Amsterdam',
})
const TIJD = new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Amsterdam' })
const WEEKDAG = new Intl.DateTimeFormat('nl-NL', { weekday: 'long', timeZone: 'Europe/Amsterdam' })

/** An ISO moment in UTC → 24 november 2026, in Dutch time. */
export const dagTekst = (op: string): string => DAG.format(new Date(op))

/** → 24 november 2026, 14.30 uur */
export const momentTekst = (op: string): string => `${dagTekst(op)}, ${TIJD.format(new Date(op)).replace(':', '.')} uur`

/** → Dinsdag 24 november 2026 */
export function langeDagTekst(op: Date): string {
  const tekst = `${WEEKDAG.format(op)} ${DAG.format(op)}`
  return tekst.charAt(0).toUpperCase() + tekst.slice(1)
}

const DAG_MS = 86_400_000

/** ISO week: the week of the Thursday. */
export function weekNummer(op: Date): number {
  const donderdag = new Date(Date.UTC(op.getFullYear(), op.getMonth(), op.getDate() - ((op.getDay() + 6) % 7) + 3))
  const eersteDag = Date.UTC(donderdag.getUTCFullYear(), 0, 1)
  return 1 + Math.floor((donderdag.getTime() - eersteDag) / DAG_MS / 7)
}
