import type { Antwoord } from '../../../platform/contract.ts'
import { Melder } from '../../../platform/web/bericht/Melder.tsx'
import { momentTekst } from '../../../platform/web/weergave/moment.ts'
import type { logboekContract } from '../contract.ts'

type Zegel = Antwoord<typeof logboekContract.getLogboek>['zegel']

/** How far the log is sealed, and whether its end is kept outside the database too. */
export function Zegelstand({ zegel: { laatste, anker } }: { readonly zegel: Zegel }) {
  if (laatste === null) return <Melder soort="info">Het logboek is nog niet verzegeld. Dat gebeurt vanzelf.</Melder>
  const stand = `Verzegeld tot en met ${momentTekst(laatste.tijd)}: ${laatste.regels.toLocaleString('nl-NL')} regels.`
  if (anker) return <p className="klein zacht">{stand} Elke kop van de verzegeling staat ook buiten de database.</p>
  return (
    <Melder soort="letop" titel={stand}>
      Er is geen anker buiten de database. Zo valt het niet op als het einde van het logboek weg is. Vraag je beheerder
      om er in Beheer een te kiezen.
    </Melder>
  )
}
