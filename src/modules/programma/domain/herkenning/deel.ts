import type { Bereik, Blok, BronDocument, Cel, Tabel } from '../../../documenten/public.ts'
import type { Bron } from '../voorstel.ts'

/** One line of text: a heading, a line of a paragraph or a list item. `tekst` is exactly what stands at `bron`. */
export type Regel = {
  readonly soort: 'kop' | 'tekst' | 'item'
  readonly tekst: string
  readonly bron: Bron
  /** Level of a heading, 1 the highest; 0 for other lines. */
  readonly niveau: number
  /** Depth of a list item, 0 the outermost. */
  readonly diepte: number
  readonly teken: string
  /** The whole line is bold. */
  readonly vet: boolean
  /** Length of the bold start of a line that is not wholly bold; 0 without. */
  readonly vetTot: number
  /** The line does not share its block with other lines. */
  readonly alleen: boolean
}

export type TabelDeel = { readonly soort: 'tabel'; readonly tabel: Tabel }
export type NootDeel = { readonly soort: 'noot'; readonly merk: string; readonly tekst: string; readonly bron: Bron }
export type Deel = Regel | TabelDeel | NootDeel

export const isRegel = (deel: Deel | undefined): deel is Regel =>
  deel !== undefined && deel.soort !== 'tabel' && deel.soort !== 'noot'

/** A note below a table or text: "* uitleg", "** uitleg", "1) uitleg" is no note because lists look like it. */
const NOOT = /^(\*{1,4}|†|‡|[¹²³⁴⁵⁶⁷⁸⁹])\s*(?=[\p{L}"'(‘“])/u

/** The document as a flat list of lines, tables and notes. */
export function toDelen(document: BronDocument): Deel[] {
  return document.blokken.flatMap((blok) => readBlok(blok))
}

function readBlok(blok: Blok): Deel[] {
  if (blok.soort === 'voetnoot') {
    const bron = { blok: blok.nr, cel: null, van: 0, tot: blok.tekst.length }
    return [{ soort: 'noot', merk: blok.merk, tekst: blok.tekst.trim(), bron }]
  }
  if (blok.soort === 'tabel') {
    const kader = readKader(blok)
    return kader ?? [{ soort: 'tabel', tabel: blok }]
  }
  const vorm = {
    soort: blok.soort === 'kop' ? 'kop' : blok.soort === 'lijstitem' ? 'item' : 'tekst',
    niveau: blok.soort === 'kop' ? blok.niveau : 0,
    diepte: blok.soort === 'lijstitem' ? blok.diepte : 0,
    teken: blok.soort === 'lijstitem' ? blok.teken : '',
  } as const
  const vet = blok.soort === 'kop' ? [] : blok.vet
  return readRegels(blok.tekst, { blok: blok.nr, cel: null, van: 0, tot: blok.tekst.length }, vet, vorm)
}

type Vorm = Pick<Regel, 'soort' | 'niveau' | 'diepte' | 'teken'>

/** A table of one column is a box around ordinary text. */
function readKader(tabel: Tabel): Deel[] | null {
  if (tabel.rijen.some((rij) => rij.length > 1)) return null
  return tabel.rijen.flatMap((rij, r) => rij.flatMap((cel, c) => readCel(cel, { blok: tabel.nr, rij: r, cel: c })))
}

const CEL_ITEM = /^([•◦▪‣·*–—-]|\d{1,2}[.)])\s+(?=\S)/

/** The lines of a cell; a line that begins with a bullet is a list item. */
export function readCel(cel: Cel, plek: { blok: number; rij: number; cel: number }): Regel[] {
  const bron = { blok: plek.blok, cel: { rij: plek.rij, cel: plek.cel }, van: 0, tot: cel.tekst.length }
  return readRegels(cel.tekst, bron, cel.vet, { soort: 'tekst', niveau: 0, diepte: 0, teken: '' }).map(readCelitem)
}

function readCelitem(regel: Regel): Regel {
  const teken = CEL_ITEM.exec(regel.tekst)
  if (!teken) return regel
  const lengte = teken[0].length
  return {
    ...regel,
    soort: 'item',
    teken: teken[1] ?? '',
    tekst: regel.tekst.slice(lengte),
    bron: { ...regel.bron, van: regel.bron.van + lengte },
    vetTot: Math.max(0, regel.vetTot - lengte),
  }
}

function readRegels(tekst: string, bron: Bron, vet: readonly Bereik[], vorm: Vorm): Regel[] {
  const regels: Regel[] = []
  const stukken = tekst.split('\n')
  let van = 0
  let eerste = 0
  for (const stuk of stukken) {
    const begin = van + (stuk.length - stuk.trimStart().length)
    const schoon = stuk.trim()
    van += stuk.length + 1
    if (schoon === '') continue
    while (eerste < vet.length && (vet[eerste]?.tot ?? 0) <= begin) eerste += 1
    const vetTot = boldTot(vet, eerste, begin, begin + schoon.length)
    const heel = vetTot >= schoon.length
    const plek = { ...bron, van: begin, tot: begin + schoon.length }
    regels.push({
      ...vorm,
      tekst: schoon,
      bron: plek,
      vet: heel,
      vetTot: heel ? 0 : vetTot,
      alleen: stukken.length === 1,
    })
  }
  return regels
}

/** How many characters from `van` on are bold without a break; ranges before `eerste` end earlier. */
function boldTot(vet: readonly Bereik[], eerste: number, van: number, tot: number): number {
  let einde = van
  for (let i = eerste; i < vet.length && (vet[i]?.van ?? tot) <= einde + 1 && einde < tot; i += 1) {
    einde = Math.min(vet[i]?.tot ?? einde, tot)
  }
  return einde - van
}

/** A line that is a note by its mark, or null. */
export function readNoot(regel: Regel): NootDeel | null {
  if (regel.soort === 'item' && /^\*{1,4}$/.test(regel.teken)) return null
  const merk = NOOT.exec(regel.tekst)
  if (!merk) return null
  return { soort: 'noot', merk: merk[1] ?? '', tekst: regel.tekst.slice(merk[0].length).trim(), bron: regel.bron }
}
