import type { Blob } from 'node:buffer'
import type Stream from 'node:stream'
import writeExcelFile, { type Cell, type Feature, type Sheet } from 'write-excel-file/node'
import type { Uitvoerblad, Uitvoerboek, Bladcel, Bladkolom } from '../../../domain/uitvoertabel.ts'
import { escapeCeltekst } from './celtekst.ts'
import { uniqueBladnamen } from './bladnaam.ts'
import { kolomletters } from './kolomletters.ts'

/** What the library can read a picture from; it must be named for its types to fit. */
type Bestandsinhoud = Stream | Buffer | Blob

const DATUMVORM = 'd mmmm yyyy'
const UITERLIJK = { wrap: true, alignVertical: 'top' } as const

/**
 * A workbook as XLSX: real numbers and days, a bold heading row that stays in view with a filter, wrapped texts. A text always
 * is a string cell, never a formula. Line ends become "\n"; a text beyond what Excel can hold in a cell ends in "…".
 */
export async function writeXlsx({ bladen }: Uitvoerboek): Promise<Uint8Array> {
  const namen = uniqueBladnamen(bladen.map(({ naam }) => naam))
  const sheets = bladen.map((blad, i) => toSheet(blad, namen[i] ?? ''))
  return Uint8Array.from(await writeExcelFile(sheets, { features: [filterOver(bladen)] }).toBuffer())
}

function toSheet({ kolommen, rijen }: Uitvoerblad, naam: string): Sheet<Bestandsinhoud> {
  const kop: Cell[] = kolommen.map(({ kop: tekst }) => ({ ...toTekstcel(tekst), fontWeight: 'bold' }))
  const data = [kop, ...rijen.map((rij) => kolommen.map((kolom, k) => toCel(rij[k] ?? null, kolom)))]
  return {
    sheet: naam,
    data,
    columns: kolommen.map(({ breedte }) => ({ width: breedte })),
    stickyRowsCount: 1,
  }
}

function toCel(cel: Bladcel, { soort }: Bladkolom): Cell {
  if (cel === null || cel === '') return null
  if (typeof cel === 'number') return Number.isFinite(cel) ? { ...UITERLIJK, value: cel, type: Number } : null
  if (soort === 'datum') return { ...UITERLIJK, value: new Date(`${cel}T00:00:00Z`), type: Date, format: DATUMVORM }
  return toTekstcel(cel)
}

const toTekstcel = (tekst: string) => ({ ...UITERLIJK, value: escapeCeltekst(tekst), type: String })

/** The library knows no filter; in the schema of the format it stands right behind the cells. */
function filterOver(bladen: readonly Uitvoerblad[]): Feature<Bestandsinhoud> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _blad, { sheetIndex }) => {
            const blad = bladen[sheetIndex]
            if (!blad || blad.kolommen.length === 0) return xml
            const ref = `A1:${kolomletters(blad.kolommen.length)}${blad.rijen.length + 1}`
            return xml.replace('</sheetData>', `</sheetData><autoFilter ref="${ref}"/>`)
          },
        },
      },
    },
  }
}
