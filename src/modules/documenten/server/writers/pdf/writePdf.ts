import PDFDocument from 'pdfkit'
import type { Uitvoerblok, Uitvoerdocument } from '../../../domain/uitvoerblok.ts'
import { cleanTekst } from '../cleanTekst.ts'
import { toAlinea, toKop, toProza } from './alinea.ts'
import { toBeeld } from './beeld.ts'
import { BLAD, GROOTTES, ZETBREEDTE } from './bladmaat.ts'
import type { Eenheid } from './eenheid.ts'
import { toInhoudsopgave } from './inhoudsopgave.ts'
import { toLijst } from './lijst.ts'
import { loadLetters } from './letter/loadLetters.ts'
import { drawNoten, openNoten } from './noten.ts'
import { drawArtifact, drawRegels, type Opmaker } from './opmaker.ts'
import { openLijst } from './overzicht.ts'
import { type Pagina, paginate } from './paginate.ts'
import type { Pdf } from './pdf.ts'
import { toTabel } from './tabel.ts'
import { toTitelblad } from './titelblad.ts'
import { openZetter } from './wrapTekst.ts'

/**
 * Writes a PDF that is read aloud well (PDF/UA-1): all text in tags in reading order, language and title, an outline, a linked
 * table of contents, header cells, notes at the foot of their page; the font is embedded.
 */
export async function writePdf(uitvoer: Uitvoerdocument): Promise<Uint8Array> {
  const pdf = openPdf(uitvoer)
  const bytes = collectBytes(pdf)
  const document = pdf.struct('Document')
  pdf.addStructure(document)
  const opmaker: Opmaker = { pdf, zetter: openZetter(pdf, loadLetters(pdf)), document, paginaVanKop: new Map() }
  const { eenheden, koppen } = setDocument(opmaker, uitvoer)
  const paginas = paginate(eenheden)
  paginas.forEach((pagina, p) =>
    pagina.eenheden.forEach((eenheid) => {
      const kop = koppen.get(eenheid)
      if (kop !== undefined) opmaker.paginaVanKop.set(kop, p + 1)
    }),
  )
  paginas.forEach((pagina, p) => drawPagina(opmaker, pagina, p + 1, paginas.length))
  document.end()
  pdf.end()
  return bytes
}

// pdfkit knows it, its types do not.
const PDF_UA = 'PDF/UA' as PDFKit.Mixins.PDFSubsets

const openPdf = ({ titel, afzender }: Uitvoerdocument): Pdf =>
  new PDFDocument({
    size: [BLAD.breedte, BLAD.hoogte],
    margin: 0,
    autoFirstPage: false,
    // The built-in fonts are not embedded; ours is opened where it is needed.
    font: '',
    pdfVersion: '1.7',
    subset: PDF_UA,
    tagged: true,
    lang: 'nl-NL',
    displayTitle: true,
    info: { Title: cleanTekst(titel), Author: cleanTekst(afzender), Creator: 'Baken', Producer: 'Baken' },
  })

async function collectBytes(pdf: Pdf): Promise<Uint8Array> {
  const delen: Uint8Array[] = []
  pdf.on('data', (deel: Uint8Array) => delen.push(deel))
  await new Promise((resolve, reject) => pdf.on('end', resolve).on('error', reject))
  return new Uint8Array(Buffer.concat(delen))
}

type Gezet = { readonly eenheden: readonly Eenheid[]; readonly koppen: ReadonlyMap<Eenheid, number> }

/** The whole document as pieces, in reading order; `koppen` tells which piece opens which heading. */
function setDocument(opmaker: Opmaker, uitvoer: Uitvoerdocument): Gezet {
  const koppen = new Map<Eenheid, number>()
  const noten = openNoten(opmaker)
  const overzicht = openLijst(opmaker.pdf)
  const setBlok = (blok: Uitvoerblok): Eenheid[] => {
    if (blok.soort === 'alinea') return toAlinea(opmaker, blok)
    if (blok.soort === 'proza') return toProza(opmaker, blok)
    if (blok.soort === 'lijst') return toLijst(opmaker, blok)
    if (blok.soort === 'beeld') return toBeeld(opmaker, blok)
    if (blok.soort === 'tabel') return toTabel(opmaker, blok, noten)
    const nummer = koppen.size
    const gezet = toKop(opmaker, blok, nummer, () => overzicht.add(blok.niveau, cleanTekst(blok.tekst)))
    if (gezet[0]) koppen.set(gezet[0], nummer)
    return gezet
  }
  const voorwerk = [...toTitelblad(opmaker, uitvoer), ...toInhoudsopgave(opmaker, uitvoer.blokken)]
  const [eerste, ...rest] = uitvoer.blokken.flatMap(setBlok)
  if (!eerste) return { eenheden: voorwerk, koppen }
  const opent = { ...eerste, nieuweBladzijde: true }
  const kop = koppen.get(eerste)
  if (kop !== undefined) koppen.set(opent, kop)
  return { eenheden: [...voorwerk, opent, ...rest], koppen }
}

function drawPagina(opmaker: Opmaker, pagina: Pagina, nummer: number, totaal: number): void {
  const { pdf, zetter } = opmaker
  pdf.addPage()
  for (const { tekening, boven } of pagina.inhoud) tekening.draw(boven)
  drawNoten(opmaker, pagina)
  if (nummer === 1) return
  const tekst = `Pagina ${nummer} van ${totaal}`
  const [regel] = zetter.wrap([{ tekst, gewicht: 'gewoon' }], GROOTTES.noot, ZETBREEDTE)
  if (!regel) return
  const rechts = BLAD.links + ZETBREEDTE - regel.breedte
  drawArtifact(pdf, 'Pagination', () => drawRegels(pdf, [regel], rechts, BLAD.hoogte - 46, GROOTTES.noot))
}
