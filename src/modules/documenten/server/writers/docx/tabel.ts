import {
  FootnoteReferenceRun,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { Uitvoercel, Uitvoertabel } from '../../../domain/uitvoerblok.ts'
import { cleanTekst } from '../cleanTekst.ts'
import { ZETBREEDTE } from './bladmaat.ts'
import type { Noten } from './noten.ts'
import { KOPVLAK, LIJN } from './stijlen.ts'

const MARGE = { marginUnitType: WidthType.DXA, top: 70, bottom: 70, left: 100, right: 100 } as const
const RAND = { style: 'single', size: 4, color: LIJN } as const
const RANDEN = { top: RAND, bottom: RAND, left: RAND, right: RAND, insideHorizontal: RAND, insideVertical: RAND }

/** A table with fixed columns; the header row comes back on each page and no row breaks over two. */
export function toDocxTabel({ koprij, breedtes, rijen }: Uitvoertabel, noten: Noten): Table {
  const som = breedtes.reduce((totaal, breedte) => totaal + breedte, 0)
  const kolommen = breedtes.map((breedte) => Math.floor((breedte / som) * ZETBREEDTE))
  const widthOf = (k: number) => ({ size: kolommen[k] ?? 0, type: WidthType.DXA })
  const kop = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: koprij.map((tekst, k) => toKopcel(tekst, widthOf(k))),
  })
  const lijf = rijen.map(
    (rij) => new TableRow({ cantSplit: true, children: rij.map((cel, k) => toCel(cel, widthOf(k), noten)) }),
  )
  return new Table({
    width: { size: ZETBREEDTE, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: kolommen,
    margins: MARGE,
    borders: RANDEN,
    rows: [kop, ...lijf],
  })
}

type Breedte = { readonly size: number; readonly type: typeof WidthType.DXA }

const toKopcel = (tekst: string, width: Breedte): TableCell =>
  new TableCell({
    width,
    shading: { type: ShadingType.CLEAR, fill: KOPVLAK, color: 'auto' },
    children: [new Paragraph({ style: 'Tabelkop', children: [new TextRun(cleanTekst(tekst))] })],
  })

function toCel({ tekst, noot }: Uitvoercel, width: Breedte, noten: Noten): TableCell {
  const verwijzing = noot === '' ? [] : [new FootnoteReferenceRun(noten.add(noot))]
  const runs = [new TextRun(cleanTekst(tekst)), ...verwijzing]
  return new TableCell({ width, children: [new Paragraph({ style: 'Tabeltekst', children: runs })] })
}
