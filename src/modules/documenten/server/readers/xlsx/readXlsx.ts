import type { RuwDocument } from '../../../domain/composeDocument.ts'
import type { RuwBlok } from '../../../domain/ruwBlok.ts'
import { openZip } from '../../container/openZip.ts'
import { readBladblokken } from './bladblokken.ts'
import { readWerkboek } from './werkboek.ts'

/** Names that a program gives by itself. */
const NAAMLOOS = /^(?:blad|sheet|werkblad|tabelle|feuil)\s?\d{0,3}$/i

/**
 * Reads a workbook: each visible sheet becomes a table, below the name of the sheet when there are several. Nothing is
 * calculated; rows that a filter hides are read as well.
 */
export function readXlsx(bytes: Uint8Array): RuwDocument {
  const { titel, gedeeld, bladen } = readWerkboek(openZip(bytes))
  const gelezen = bladen
    .map(({ naam, read }) => ({ naam, blokken: readBladblokken(read(), gedeeld) }))
    .filter(({ blokken }) => blokken.length > 0)
  const blokken = gelezen.flatMap((blad) => [...(gelezen.length > 1 ? toKop(blad.naam) : []), ...blad.blokken])
  return { soort: 'xlsx', titel, paginas: null, blokken }
}

const toKop = (naam: string): RuwBlok[] =>
  NAAMLOOS.test(naam) ? [] : [{ soort: 'kop', pagina: null, niveau: 1, tekst: naam, vet: [] }]
