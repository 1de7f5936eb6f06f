import { type Deel, isRegel } from './deel.ts'
import type { Inhoud, Stuk } from './stuk.ts'
import { DOCUMENTWOORD, findTitel } from './titel.ts'
import type { Waarde } from './waarde.ts'

/** In a workbook the headings are names of sheets: one is a title only when it says so. */
export const findWerkboektitel = (delen: readonly Deel[]): Waarde =>
  findTitel(delen.filter((deel) => !isRegel(deel) || deel.soort !== 'kop' || DOCUMENTWOORD.test(deel.tekst)))

/** The name of a sheet whose table names its own prioriteiten ("2026", "Acties") heads nothing. */
export function dropBladkoppen(stukken: readonly Stuk[]): Stuk[] {
  let eigen = false
  const achterstevoren = stukken.toReversed().filter((stuk) => {
    if (stuk.soort !== 'kop') eigen ||= hasEigenPrioriteiten(stuk)
    if (stuk.soort !== 'kop' || stuk.regel.soort !== 'kop') return true
    const blijft = !eigen
    eigen = false
    return blijft
  })
  return achterstevoren.reverse()
}

const hasEigenPrioriteiten = (stuk: Inhoud): boolean =>
  stuk.soort === 'tabel' && stuk.lezing.delen.some((deel) => deel.soort === 'groep' && deel.rol === 'prioriteit')
