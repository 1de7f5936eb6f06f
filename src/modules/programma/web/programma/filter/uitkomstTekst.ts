import { countTekst } from '../../../domain/boom/tellingtekst.ts'
import type { OnderdeelSoort } from '../../../domain/onderdeel.ts'

/** "13 van 82 acties", or just "82 acties" when nothing is left out. */
export const uitkomstTekst = (soort: OnderdeelSoort, gevonden: number, totaal: number): string =>
  gevonden === totaal
    ? countTekst(soort, totaal)
    : `${gevonden.toLocaleString('nl-NL')} van ${countTekst(soort, totaal)}`
