import { parseDatum } from '../../../../../platform/domain/datum.ts'
import { formatDatum } from '../../../../../platform/domain/datumtekst.ts'
import type { XmlElement } from '../../container/parseXml.ts'
import { findKind, listKinderen, tekstVan } from '../../container/xmlElement.ts'
import { readCeladres } from './celadres.ts'
import { decodeCeltekst, readCeltekst } from './celtekst.ts'
import { formatGetalcel } from './formatGetalcel.ts'
import { GEWONE_STIJL } from './stijlen.ts'
import type { Gedeeld } from './werkboek.ts'

/** A cell that holds text; row and column from 1. */
export type Bladcel = {
  readonly rij: number
  readonly kolom: number
  readonly tekst: string
  readonly vet: boolean
}

/** The filled cells of a sheet, row by row. Cells and rows may leave out their address: then they follow the one before. */
export function readCellen(blad: XmlElement, gedeeld: Gedeeld): Bladcel[] {
  const cellen: Bladcel[] = []
  let rij = 0
  for (const row of listKinderen(findKind(blad, 'sheetData'), 'row')) {
    rij = readRijnummer(row) ?? rij + 1
    let kolom = 0
    for (const c of listKinderen(row, 'c')) {
      const adres = readCeladres(c.kenmerken.r ?? '')
      kolom = adres?.kolom ?? kolom + 1
      const stijl = gedeeld.stijlen[Number(c.kenmerken.s ?? 0)] ?? GEWONE_STIJL
      const tekst = readWaarde(c, gedeeld, stijl)
      if (tekst !== '') cellen.push({ rij: adres?.rij ?? rij, kolom, tekst, vet: stijl.vet })
    }
  }
  return cellen.sort((a, b) => a.rij - b.rij || a.kolom - b.kolom)
}

function readRijnummer({ kenmerken }: XmlElement): number | null {
  const nummer = Number(kenmerken.r)
  return Number.isSafeInteger(nummer) && nummer > 0 ? nummer : null
}

/** What the cell shows. Of a formula only the value that was stored with it counts; an error shows nothing. */
function readWaarde(c: XmlElement, gedeeld: Gedeeld, stijl: Gedeeld['stijlen'][number]): string {
  if (c.kinderen.length === 0) return ''
  if (c.kenmerken.t === 'inlineStr') return readCeltekst(findKind(c, 'is'))
  const v = tekstVan(findKind(c, 'v'))
  if (v === '') return ''
  const read = WAARDEN[c.kenmerken.t ?? 'n']
  if (read) return read(v, gedeeld)
  const getal = Number(v)
  return Number.isFinite(getal) ? formatGetalcel(getal, stijl.vorm, gedeeld.vanaf1904) : ''
}

const WAARDEN: Readonly<Record<string, (v: string, gedeeld: Gedeeld) => string>> = {
  s: (v, { teksten }) => teksten[Number(v)] ?? '',
  str: decodeCeltekst,
  b: (v) => (v === '1' || v === 'true' ? 'ja' : 'nee'),
  e: () => '',
  d: (v) => {
    const dag = parseDatum(v.slice(0, 10))
    return dag === null ? v : formatDatum(dag)
  },
}
