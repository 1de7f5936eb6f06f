import type { Bestandssoort, Blok, BronDocument, Cel, Plaats } from './blok.ts'
import { dropInhoudsopgave } from './inhoudsopgave.ts'
import type { RuwBlok, RuweCel, RuweRij } from './ruwBlok.ts'

export type RuwDocument = {
  readonly soort: Bestandssoort
  readonly titel: string
  readonly paginas: number | null
  readonly blokken: readonly RuwBlok[]
}

/** Numbers the blocks and gives each block and cell its offsets; empty blocks and the table of contents are left out. */
export function composeDocument(ruw: RuwDocument): BronDocument {
  const blokken: Blok[] = []
  let van = 0
  for (const blok of dropInhoudsopgave(ruw.blokken.filter((b) => !isLeeg(b)))) {
    const geplaatst = placeBlok(blok, blokken.length, van)
    blokken.push(geplaatst)
    van = geplaatst.plaats.tot + 1
  }
  return { soort: ruw.soort, titel: ruw.titel.trim(), paginas: ruw.paginas, blokken }
}

function isLeeg(blok: RuwBlok): boolean {
  if (blok.soort === 'tabel') return blok.rijen.every((rij) => rij.every((cel) => cel.tekst === ''))
  return blok.tekst === ''
}

function placeBlok(blok: RuwBlok, nr: number, van: number): Blok {
  const { pagina } = blok
  if (blok.soort === 'tabel') {
    const rijen = placeRijen(blok.rijen, pagina, van)
    const tot = rijen.at(-1)?.tot ?? van
    return { soort: 'tabel', nr, plaats: { pagina, van, tot }, rijen: rijen.map((rij) => rij.cellen) }
  }
  const plaats: Plaats = { pagina, van, tot: van + blok.tekst.length }
  const { tekst } = blok
  if (blok.soort === 'kop') return { soort: 'kop', nr, plaats, niveau: blok.niveau, tekst }
  if (blok.soort === 'voetnoot') return { soort: 'voetnoot', nr, plaats, merk: blok.merk, tekst }
  if (blok.soort === 'alinea') return { soort: 'alinea', nr, plaats, tekst, vet: blok.vet }
  return { soort: 'lijstitem', nr, plaats, diepte: blok.diepte, teken: blok.teken, tekst, vet: blok.vet }
}

function placeRijen(rijen: readonly RuweRij[], pagina: number | null, begin: number) {
  let van = begin
  return rijen.map((rij) => {
    const cellen: Cel[] = []
    for (const cel of rij) {
      cellen.push(placeCel(cel, pagina, van))
      van += cel.tekst.length + 1
    }
    if (rij.length === 0) van += 1
    return { cellen, tot: van - 1 }
  })
}

const placeCel = (cel: RuweCel, pagina: number | null, van: number): Cel => ({
  tekst: cel.tekst,
  kolommen: cel.kolommen,
  rijen: cel.rijen,
  kop: cel.kop,
  vet: cel.vet,
  plaats: { pagina: cel.pagina ?? pagina, van, tot: van + cel.tekst.length },
})
