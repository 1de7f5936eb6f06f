import { dagTekst, momentTekst, withHoofdletter } from '../voortgang/moment/momenttekst.ts'
import type { Inhoud, VraagActie } from './rondeQueries.ts'

export const STATUS_WOORD: Record<NonNullable<Inhoud['status']>, string> = {
  loopt: 'Loopt',
  klaar: 'Klaar',
  deels: 'Deels gedaan',
  niet_gedaan: 'Niet gedaan',
  vervallen: 'Gaat niet door',
}

/** What was answered besides words, one line each. */
export function describeInhoud(
  { gedaan, extra, status, nietsTeMelden }: Inhoud,
  { momenten }: Pick<VraagActie, 'momenten'>,
) {
  return [
    ...gedaan.map(({ sleutel, op }) => {
      const moment = momenten.find((bekend) => bekend.sleutel === sleutel)
      return `${withHoofdletter(moment ? momentTekst(moment) : 'keer die niet meer in de planning staat')}: gedaan op ${dagTekst(op)}`
    }),
    ...extra.map((op) => `Extra keer: gedaan op ${dagTekst(op)}`),
    ...(status === null ? [] : [`Status: ${STATUS_WOORD[status]}`]),
    ...(nietsTeMelden ? ['Niets te melden'] : []),
  ]
}

export const meervoud = (aantal: number, een: string, meer: string): string => `${aantal} ${aantal === 1 ? een : meer}`
