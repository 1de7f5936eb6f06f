import { isMogelijkPartijen } from './celsoort.ts'
import { readCel } from './deel.ts'
import { countWoorden } from './sleutel.ts'
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

/** The parties of a cell: each line apart when every line can be one, else the whole text; none when it is empty. */
export function readPartijregels(plaats: RasterCel | null): Waarde[] {
  const heel = readCeltekst(plaats)
  if (heel.tekst === '' || !plaats) return []
  const regels = readCel(plaats.cel, plaats.plek).map((regel) => cleanWaarde(regel.tekst, regel.bron))
  const los =
    regels.length > 1 &&
    regels.every(({ tekst }) => isHeleNaam(tekst)) &&
    regels.filter(({ tekst }) => isMogelijkPartijen(tekst)).length >= regels.length / 2
  return los ? regels : [heel]
}

const OPEN_EINDE = /(?:[,/&(+-]|\s(?:en|of|van|de|het|met|voor|i\.s\.m\.))$/i
const MAX_NAAM = 5
/** A line that names a party: a known one, or a few words that begin with a capital. */
const isHeleNaam = (tekst: string): boolean =>
  !OPEN_EINDE.test(tekst) && (isMogelijkPartijen(tekst) || (/^\p{Lu}/u.test(tekst) && countWoorden(tekst) <= MAX_NAAM))

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
