import type { Uitvoercel, Uitvoertabel } from '../../../domain/uitvoerblok.ts'
import { cleanTekst } from '../cleanTekst.ts'
import { BLAD, GROOTTES, ZETBREEDTE, ZETHOOGTE } from './bladmaat.ts'
import { drawCelrand } from './celrand.ts'
import { anEenheid, type Eenheid, type Noot, type Tekening } from './eenheid.ts'
import type { Nootzetter } from './noten.ts'
import { addElement, drawArtifact, drawRegels, onBlad, type Opmaker, tagContent } from './opmaker.ts'
import type { Element } from './pdf.ts'
import type { Regel, Tekststuk } from './wrapTekst.ts'

const MARGE = 5
const { tekst: GROOTTE } = GROOTTES
/** A row higher than this may break over a page, between two lines. */
const MAX_RIJ = Math.floor((ZETHOOGTE * 0.42) / GROOTTE.regel)

/** An option of pdfkit that its types do not name. */
const KOLOMKOP: object = { scope: 'Column' }

type Kolom = { readonly links: number; readonly breedte: number }
type Cel = { readonly element: Element; readonly soort: string; readonly regels: readonly Regel[] }

/** The table as rows; its header comes back at the top of each page, there as decoration. */
export function toTabel(opmaker: Opmaker, tabel: Uitvoertabel, noten: Nootzetter): Eenheid[] {
  const kolommen = toKolommen(tabel.breedtes)
  const element = addElement(opmaker, opmaker.document, 'Table', '')
  const kop = setKop(opmaker, element, tabel, kolommen)
  const [kopdeel] = toDelen(opmaker, kolommen, kop, 'kop')
  const herhaal: Tekening | null = kopdeel
    ? { hoogte: kopdeel.hoogte, draw: (boven) => drawHerhaling(opmaker, kolommen, kop, boven, kopdeel.hoogte) }
    : null
  const rijen = tabel.rijen.flatMap((rij) => {
    const { cellen, nootlijst } = setRij(opmaker, element, rij, kolommen, noten)
    return toDelen(opmaker, kolommen, cellen, 'rij').map((deel, d) =>
      anEenheid({ ...deel, herhaal, noten: d === 0 ? nootlijst : [] }),
    )
  })
  return kopdeel ? [anEenheid({ ...kopdeel, voor: 8, samen: true }), ...rijen] : rijen
}

function toKolommen(breedtes: readonly number[]): Kolom[] {
  const som = breedtes.reduce((totaal, breedte) => totaal + breedte, 0)
  let links = BLAD.links
  return breedtes.map((deel) => {
    const breedte = (deel / som) * ZETBREEDTE
    links += breedte
    return { links: links - breedte, breedte }
  })
}

const wrapCel = ({ zetter }: Opmaker, stukken: readonly Tekststuk[], kolom: Kolom | undefined): Regel[] =>
  zetter.wrap(stukken, GROOTTE, Math.max((kolom?.breedte ?? 0) - MARGE * 2, 20))

function setKop(opmaker: Opmaker, tabel: Element, { koprij }: Uitvoertabel, kolommen: readonly Kolom[]): Cel[] {
  const rij = addElement(opmaker, tabel, 'TR')
  return koprij.map(cleanTekst).map((tekst, k) => {
    const element = opmaker.pdf.struct('TH', KOLOMKOP)
    rij.add(element)
    return {
      element,
      soort: 'TH',
      regels: wrapCel(opmaker, [{ tekst, gewicht: 'vet' }], kolommen[k]).slice(0, MAX_RIJ),
    }
  })
}

function setRij(
  opmaker: Opmaker,
  tabel: Element,
  rij: readonly Uitvoercel[],
  kolommen: readonly Kolom[],
  noten: Nootzetter,
): { cellen: Cel[]; nootlijst: Noot[] } {
  const element = addElement(opmaker, tabel, 'TR')
  const nootlijst: Noot[] = []
  const cellen = rij.map(({ tekst, noot }, k) => {
    const schoon = cleanTekst(tekst)
    const cel = addElement(opmaker, element, 'TD')
    const alinea = addElement(opmaker, cel, 'P', schoon)
    const stukken: Tekststuk[] = [{ tekst: schoon, gewicht: 'gewoon' }]
    if (noot !== '') {
      const { merk, noot: gezet } = noten.add(cel, noot)
      stukken.push({ tekst: merk, gewicht: 'gewoon', hoog: true })
      nootlijst.push(gezet)
    }
    return { element: alinea, soort: 'P', regels: wrapCel(opmaker, stukken, kolommen[k]) }
  })
  return { cellen, nootlijst }
}

/** A row in parts of at most `MAX_RIJ` lines: nearly always one. */
function toDelen(
  { pdf }: Opmaker,
  kolommen: readonly Kolom[],
  cellen: readonly Cel[],
  soort: 'kop' | 'rij',
): Tekening[] {
  const regels = Math.max(1, ...cellen.map((cel) => cel.regels.length))
  return Array.from({ length: Math.ceil(regels / MAX_RIJ) }, (_, d) => {
    const [van, tot] = [d * MAX_RIJ, Math.min(regels, (d + 1) * MAX_RIJ)]
    const hoogte = (tot - van) * GROOTTE.regel + MARGE * 2
    return {
      hoogte,
      draw: (boven: number) => {
        drawArtifact(pdf, 'Layout', () => drawCelrand(pdf, kolommen, onBlad(boven), hoogte, soort))
        cellen.forEach((cel, k) => {
          const deel = cel.regels.slice(van, tot)
          if (deel.length === 0) return
          tagContent(pdf, cel.element, cel.soort, () => drawCel(pdf, deel, kolommen[k], boven))
        })
      },
    }
  })
}

const drawCel = (pdf: Opmaker['pdf'], regels: readonly Regel[], kolom: Kolom | undefined, boven: number): void =>
  drawRegels(pdf, regels, (kolom?.links ?? 0) + MARGE, onBlad(boven) + MARGE, GROOTTE)

function drawHerhaling(
  { pdf }: Opmaker,
  kolommen: readonly Kolom[],
  kop: readonly Cel[],
  boven: number,
  hoogte: number,
): void {
  drawArtifact(pdf, 'Pagination', () => {
    drawCelrand(pdf, kolommen, onBlad(boven), hoogte, 'kop')
    kop.forEach((cel, k) => drawCel(pdf, cel.regels, kolommen[k], boven))
  })
}
