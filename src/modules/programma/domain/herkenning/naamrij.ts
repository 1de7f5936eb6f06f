import { readEtiket } from './etiket.ts'
import { readKop } from './koptekst.ts'
import type { Tabellezing } from './readTabel.ts'

/** How many rows head the rows below them with a name alone, without a label that says what they are. */
export const countNaamrijen = ({ delen }: Tabellezing): number =>
  delen.filter(
    (deel) =>
      deel.soort === 'sectie' &&
      deel.regels.every(({ tekst }) => readEtiket(tekst) === null && readKop(tekst).label !== 'inzet'),
  ).length
