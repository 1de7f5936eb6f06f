import { readCel } from './deel.ts'
import type { RasterCel } from './tabelraster.ts'
import { joinWaarden, LEEG, sliceWaarde, type Waarde } from './waarde.ts'

const NIETS = /^[-–—_.\s/|]*$/
/** Tags that a conversion left behind in the text. */
const RESTANT = /<\/?(?:p|br|b|i|strong|em|span|div|td|tr)\s*\/?>/gi

/** The text of a cell as one line; a dash counts as empty. */
export function readCeltekst(plaats: RasterCel | null): Waarde {
  if (!plaats) return LEEG
  const regels = readCel(plaats.cel, plaats.plek)
  return joinWaarden(regels.map((regel) => cleanWaarde(regel.tekst, regel.bron)).filter((w) => !NIETS.test(w.tekst)))
}

/** The bulleted lines of a cell that holds nothing but bullets, or null. */
export function readCelitems(plaats: RasterCel | null): Waarde[] | null {
  if (!plaats) return null
  const regels = readCel(plaats.cel, plaats.plek)
  if (regels.length < 2 || regels.some((regel) => regel.soort !== 'item')) return null
  return regels.map((regel) => cleanWaarde(regel.tekst, regel.bron))
}

/** The lines of a cell, when there are as many as `aantal`. */
export function readCelregels(plaats: RasterCel | null, aantal: number): Waarde[] | null {
  if (!plaats) return null
  const regels = readCel(plaats.cel, plaats.plek)
  return regels.length === aantal ? regels.map((regel) => cleanWaarde(regel.tekst, regel.bron)) : null
}

function cleanWaarde(tekst: string, bron: Waarde['bron'][number]): Waarde {
  const waarde = sliceWaarde(tekst, bron, 0)
  return tekst.includes('<')
    ? { ...waarde, tekst: waarde.tekst.replace(RESTANT, ' ').replace(/\s+/g, ' ').trim() }
    : waarde
}
