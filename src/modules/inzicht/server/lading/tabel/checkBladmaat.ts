import { ladinggrenzen } from './ladinggrenzen.ts'
import { OnleesbareLading } from './OnleesbareLading.ts'

const TE_VER =
  'In dit Excel-bestand staat iets heel ver naar rechts of naar onderen. Haal de lege rijen en kolommen daar weg, of sla het blad op als .csv, en probeer het opnieuw.'
const ONLEESBARE_PLEK =
  'In dit Excel-bestand staat een cel op een plek die niet bestaat. Sla het blad op als .csv en probeer dat.'

/** So many rows has a sheet at most, also of those that are empty. */
const MEESTE_EXCELRIJEN = 1_048_576

const CEL_OF_RIJ = /<(?:\w+:)?(c|row)\s([^<>]*)>/g
const PLEK = /(?:^|\s)r\s*=\s*["']([^"']*)["']/

/**
 * A library fills a sheet up to its furthest cell: one cell of a few bytes may cost all memory there is. So the places that cells
 * claim are read first. Throws an `OnleesbareLading`.
 */
export function checkBladmaat(bladen: readonly Uint8Array[]): void {
  const vakken = bladen.map(countVakken)
  if (vakken.reduce((som, aantal) => som + aantal, 0) > ladinggrenzen.vakken) throw new OnleesbareLading(TE_VER)
}

/** How many cells it is as a full rectangle. */
function countVakken(blad: Uint8Array): number {
  let [rijen, kolommen] = [0, 0]
  for (const [, soort, kenmerken = ''] of Buffer.from(blad).toString('latin1').matchAll(CEL_OF_RIJ)) {
    const [, plek] = PLEK.exec(kenmerken) ?? []
    if (plek === undefined) continue
    const { rij, kolom } = parsePlek(plek)
    if (rij > MEESTE_EXCELRIJEN) throw new OnleesbareLading(TE_VER)
    // An empty cell or row, that only has a colour, takes no place.
    if (soort === 'row' || kenmerken.endsWith('/')) continue
    rijen = Math.max(rijen, rij)
    kolommen = Math.max(kolommen, kolom)
  }
  return rijen * kolommen
}

function parsePlek(plek: string): { readonly rij: number; readonly kolom: number } {
  const [, letters, cijfers] = /^([A-Z]{0,9})(\d{1,10})$/.exec(plek) ?? []
  if (letters === undefined) throw new OnleesbareLading(ONLEESBARE_PLEK)
  const kolom = [...letters].reduce((som, letter) => som * 26 + letter.charCodeAt(0) - 64, 0)
  return { rij: Number(cijfers), kolom }
}
