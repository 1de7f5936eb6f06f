import type { XmlElement } from '../../container/parseXml.ts'
import { findNazaat } from '../../container/xmlElement.ts'

/** Counts pages along with the text. */
export type Paginateller = {
  readonly huidig: () => number | null
  readonly addGetoond: () => void
  readonly addGevraagd: () => void
}

/**
 * Word notes where its pages last broke, asked for or not; only without such notes the breaks that were asked for are
 * counted, and without either no page is known.
 */
export function countPaginas(body: XmlElement): Paginateller {
  const getoond = findNazaat(body, 'w:lastRenderedPageBreak') !== undefined
  let pagina = 1
  let gevraagd = false
  return {
    huidig: () => (getoond || gevraagd ? pagina : null),
    addGetoond: () => {
      pagina += 1
    },
    addGevraagd: () => {
      if (getoond) return
      gevraagd = true
      pagina += 1
    },
  }
}
