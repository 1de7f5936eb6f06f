import type { Datum } from '../../../platform/domain/datum.ts'
import { formatDatum } from '../../../platform/domain/datumtekst.ts'
import type { Activiteitregel, Keuzes } from './activiteitenQuery.ts'

// The schema of the contract has seen that it is a day.
export const dagtekst = (dag: string): string => formatDatum(dag as Datum)

/** "14.30 uur", "19.30 tot 21.00 uur". */
const tijdtekst = (begin: string, eind: string | null): string =>
  `${begin.replace(':', '.')}${eind === null ? '' : ` tot ${eind.replace(':', '.')}`} uur`

export function wanneertekst({
  van,
  tot,
  begin,
  eind,
}: Pick<Activiteitregel, 'van' | 'tot' | 'begin' | 'eind'>): string {
  const dagen = van === tot ? dagtekst(van) : `${dagtekst(van)} tot en met ${dagtekst(tot)}`
  return begin === null ? dagen : `${dagen}, ${tijdtekst(begin, eind)}`
}

export const waartekst = ({ plaats, buurt, wijk }: Pick<Activiteitregel, 'plaats' | 'buurt' | 'wijk'>): string =>
  [plaats, buurt ?? wijk ?? ''].filter((deel) => deel !== '').join(', ')

export const soortnaam = ({ soorten }: Keuzes, code: string): string =>
  soorten.find((soort) => soort.code === code)?.naam ?? code

/** To choose from: wijken with their buurten under them, and what was chosen before though it is no longer there. */
export function gebiedkeuzes({ gebieden }: Keuzes, gekozen: string | null) {
  const wijken = new Map(gebieden.map(({ id, naam }) => [id, naam]))
  return gebieden
    .filter(({ id, actief }) => actief || id === gekozen)
    .map(({ id, naam, wijkId }) => ({
      waarde: id,
      label: wijkId === null ? naam : `${wijken.get(wijkId) ?? ''} › ${naam}`,
    }))
    .toSorted((a, b) => a.label.localeCompare(b.label, 'nl'))
}

export const soortkeuzes = ({ soorten }: Keuzes, gekozen: string) =>
  soorten
    .filter(({ code, actief }) => actief || code === gekozen)
    .map(({ code, naam }) => ({ waarde: code, label: naam }))

/** Today on the clock of who looks, as a day. */
export function vandaagHier(): string {
  const nu = new Date()
  const twee = (getal: number) => String(getal).padStart(2, '0')
  return `${nu.getFullYear()}-${twee(nu.getMonth() + 1)}-${twee(nu.getDate())}`
}
