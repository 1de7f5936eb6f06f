import type { XmlElement } from '../../container/parseXml.ts'
import { findNazaat } from '../../container/xmlElement.ts'

/** Counts pages along with the text. */
export type Paginateller = {
  readonly huidig: () => number
  /** False as long as no break has been met. */
  readonly isBekend: () => boolean
  readonly addGetoond: () => void
  readonly addGevraagd: () => void
}

/** Word notes where its pages last broke, asked for or not; only without such notes the breaks that were asked for count. */
export function countPaginas(body: XmlElement): Paginateller {
  const getoond = findNazaat(body, 'w:lastRenderedPageBreak') !== undefined
  let pagina = 1
  return {
    huidig: () => pagina,
    isBekend: () => pagina > 1,
    addGetoond: () => {
      pagina += 1
    },
    addGevraagd: () => {
      if (!getoond) pagina += 1
    },
  }
}
