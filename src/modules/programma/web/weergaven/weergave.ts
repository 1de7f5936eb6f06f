import type { Antwoord } from '../../../../platform/contract.ts'
import type { uitvoeringContract } from '../../contractUitvoering.ts'
import { readProgrammaZoek, type ProgrammaZoek } from '../programma/adres/programmaZoek.ts'

export type Weergave = Antwoord<typeof uitvoeringContract.listWeergaven>['items'][number]

/** The side panel is a place to look, not a way of looking: it stays out of what is kept. */
const PANEEL = ['onderdeel', 'deel', 'nieuw', 'bij', 'na'] as const satisfies readonly (keyof ProgrammaZoek)[]

/** The filters of an address as text, in a fixed order; '' when nothing is filtered. */
export function weergaveAdres(zoek: ProgrammaZoek): string {
  const rest = Object.entries(zoek).filter(([veld]) => !PANEEL.some((deel) => deel === veld))
  return new URLSearchParams(
    rest.map(([veld, waarde]): [string, string] => [veld, String(waarde)]).toSorted(([a], [b]) => a.localeCompare(b)),
  ).toString()
}

/** The address that shows a kept view; the panel stays as it is. */
export function zoekMetWeergave(adres: string, nu: ProgrammaZoek): ProgrammaZoek {
  const paneel = PANEEL.map((deel) => [deel, nu[deel]] as const)
  return readProgrammaZoek({ ...Object.fromEntries(new URLSearchParams(adres)), ...Object.fromEntries(paneel) })
}
