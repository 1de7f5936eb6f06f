import { closeLabel } from './label.ts'
import { findLijstteken, type Lijstteken } from './lijstteken.ts'
import { isGeheelVet, sliceOpmaak } from './opmaaktekst.ts'
import type { RuwBlok, RuweAlinea } from './ruwBlok.ts'
import { findVoetnootregel, type Voetnootregel } from './voetnootregel.ts'

/**
 * Paragraphs that are list items in looks only become list items: typed bullets and dashes always, typed numbers and letters
 * when a neighbour counts along. A paragraph whose lines are bullets is split; one that begins with the mark of a note is a note.
 */
export function promoteAlineas(blokken: readonly RuwBlok[]): RuwBlok[] {
  const gesplitst = blokken.flatMap(splitRegels)
  return gesplitst.map((blok, i) => {
    if (blok.soort !== 'alinea') return blok
    const noot = findVoetnootregel(blok.tekst)
    if (noot) return toVoetnoot(blok, noot)
    const teken = findLijstteken(blok.tekst)
    if (!teken) return { ...blok, tekst: closeLabel(blok.tekst) }
    const telt = [gesplitst[i - 1], gesplitst[i + 1]].some((buur) => buur && countsAlong(blok, teken, buur))
    return !teken.genummerd || telt ? toLijstitem(blok, teken) : blok
  })
}

function splitRegels(blok: RuwBlok): RuwBlok[] {
  if (blok.soort !== 'alinea' || !blok.tekst.includes('\n')) return [blok]
  const regels = blok.tekst.split('\n')
  if (regels.filter((regel) => findLijstteken(regel)?.genummerd === false).length < 2) return [blok]
  let van = 0
  return regels.map((regel) => {
    const deel = { ...blok, ...sliceOpmaak(blok, van, van + regel.length) }
    van += regel.length + 1
    return deel
  })
}

/** A wholly bold numbered line is a heading in looks, not an item. */
function countsAlong(blok: RuweAlinea, teken: Lijstteken, buur: RuwBlok): boolean {
  if (buur.soort !== 'alinea' || isGeheelVet(blok)) return false
  const ander = findLijstteken(buur.tekst)
  return ander?.genummerd === true && Math.abs(orderOf(ander.teken) - orderOf(teken.teken)) === 1
}

/** Keeps letters apart from numbers. */
const LETTERS = 1000

function orderOf(teken: string): number {
  const kern = teken.replace(/[().]/g, '')
  return /^\d/.test(kern) ? Number(kern) : LETTERS + (kern.codePointAt(0) ?? 0)
}

const toVoetnoot = (blok: RuweAlinea, { merk, begin }: Voetnootregel): RuwBlok => ({
  soort: 'voetnoot',
  pagina: blok.pagina,
  merk,
  tekst: sliceOpmaak(blok, begin).tekst,
})

const toLijstitem = (blok: RuweAlinea, teken: Lijstteken): RuwBlok => ({
  soort: 'lijstitem',
  pagina: blok.pagina,
  diepte: 0,
  teken: teken.teken,
  ...sliceOpmaak(blok, teken.begin),
})
