import { dagTekst } from '../../../../platform/web/weergave/moment.ts'
import type { Vraag } from './vragenQuery.ts'

/** "Raadslid, 3 november 2026" */
export const stellerTekst = ({ gesteldDoor, gesteldOp }: Pick<Vraag, 'gesteldDoor' | 'gesteldOp'>): string =>
  `${gesteldDoor.naam}, ${dagTekst(gesteldOp)}`

/** When the answer is due, or what became of it. */
export function termijnTekst({ stand, uiterlijk, antwoord, ingetrokkenOp }: Vraag): string {
  if (antwoord) return `Antwoord van ${antwoord.door}, ${dagTekst(antwoord.op)}`
  if (stand === 'ingetrokken')
    return ingetrokkenOp === null ? 'Ingetrokken' : `Ingetrokken op ${dagTekst(ingetrokkenOp)}`
  return `Afspraak: antwoord uiterlijk ${dagTekst(uiterlijk)}`
}

export const countVragenTekst = (aantal: number): string => (aantal === 1 ? '1 vraag' : `${aantal} vragen`)
