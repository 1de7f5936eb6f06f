import type { RuwDocument } from './composeDocument.ts'
import { isLabeltabel, joinLabelrijen } from './labelrijen.ts'
import { closeLabel } from './label.ts'
import { findLijstteken } from './lijstteken.ts'
import { readNadruk } from './nadruk.ts'
import { findOmloopbreedte, isOmgelopen } from './omloop.ts'
import type { Opmaaktekst, RuwBlok } from './ruwBlok.ts'
import { joinAfgebroken } from './tabelrijen.ts'
import { findTekstkop } from './tekstkop.ts'
import { readSpatietabel } from './spatietabel.ts'
import { isLeegRegel, isScheidingsregel, type Tekstregel } from './tekstregel.ts'
import { splitTekstregels } from './tekstregels.ts'
import { findVoetnootregel } from './voetnootregel.ts'
import { readTeksttabel, type Gelezen } from './teksttabel.ts'

/** Items of a numbered list stand within so many lines of each other. */
const NABIJ = 4

type Lezing = { readonly regels: readonly Tekstregel[]; readonly breedte: number | null }
type Leesblok = (lezing: Lezing, i: number, regel: Tekstregel) => Gelezen<RuwBlok | readonly RuwBlok[]> | null

/** Plain text as blocks, also text that once was a PDF: rows with tabs or pipes, marks of lists, notes and clear headings. */
export function readTekstblokken(tekst: string): RuwDocument {
  const regels = splitTekstregels(tekst)
  const lezing = { regels, breedte: findOmloopbreedte(regels) }
  return { soort: 'tekst', titel: '', paginas: regels.at(-1)?.pagina ?? null, blokken: readBlokken(lezing) }
}

function readBlokken(lezing: Lezing): RuwBlok[] {
  const blokken: RuwBlok[] = []
  let i = 0
  while (i < lezing.regels.length) {
    const regel = lezing.regels[i]
    if (!regel || isLeegRegel(regel) || isScheidingsregel(regel)) {
      i += 1
      continue
    }
    const gelezen = readBlok(lezing, i, regel)
    blokken.push(...[gelezen.waarde].flat())
    i = gelezen.volgende
  }
  return blokken
}

function readBlok(lezing: Lezing, i: number, regel: Tekstregel): Gelezen<RuwBlok | readonly RuwBlok[]> {
  for (const lees of LEZERS) {
    const gelezen = lees(lezing, i, regel)
    if (gelezen) return gelezen
  }
  return readAlinea(lezing, i, regel)
}

const readTabel: Leesblok = ({ regels }, i, { pagina }) => {
  const tabel = readTeksttabel(regels, i) ?? readSpatietabel(regels, i)
  if (!tabel) return null
  const alineas = isLabeltabel(tabel.waarde) ? joinLabelrijen(tabel.waarde) : null
  return {
    waarde: alineas?.map((opmaak) => ({ soort: 'alinea', pagina, ...opmaak })) ?? {
      soort: 'tabel',
      pagina,
      rijen: tabel.waarde,
    },
    volgende: tabel.volgende,
  }
}

const ONDERSTREPING = /^\s*(?:={3,}|-{3,})\s*$/

const readOnderstreept: Leesblok = ({ regels }, i, regel) => {
  const streep = regels[i + 1]?.tekst ?? ''
  const boven = regels[i - 1]
  if (!ONDERSTREPING.test(streep) || regel.tekst.length > 100 || (boven && !isLeegRegel(boven))) return null
  if (streep.includes('-') && Math.abs(streep.trim().length - regel.tekst.trim().length) > 3) return null
  const niveau = streep.includes('=') ? 1 : 2
  return { waarde: { soort: 'kop', pagina: regel.pagina, niveau, ...readNadruk(regel.tekst) }, volgende: i + 2 }
}

const readKop: Leesblok = ({ regels }, i, regel) => {
  const kop = findTekstkop(regel.tekst, standsAlone(regels, i))
  if (!kop) return null
  return {
    waarde: { soort: 'kop', pagina: regel.pagina, niveau: kop.niveau, ...readNadruk(kop.tekst) },
    volgende: i + 1,
  }
}

/** A line with white or the start above, that is no item of a numbered row and does not run on. */
function standsAlone(regels: readonly Tekstregel[], i: number): boolean {
  const boven = regels[i - 1]
  const onder = regels[i + 1]
  if (boven && !isLeegRegel(boven) && !isEenzaamNummer(regels, i)) return false
  if (onder && /^\s*\p{Ll}/u.test(onder.tekst)) return false
  const nummer = nummerOf(regels[i])
  if (nummer === null) return true
  const buren = [findGevuld(regels, i, -1), findGevuld(regels, i, 1)].map(nummerOf)
  return !buren.includes(nummer - 1) && !buren.includes(nummer + 1)
}

/** A numbered line between sentences, without another number near: no item of a list. */
function isEenzaamNummer(regels: readonly Tekstregel[], i: number): boolean {
  if (nummerOf(regels[i]) === null || !/[.!?:]$/.test(regels[i - 1]?.tekst.trimEnd() ?? '')) return false
  const buren = [...regels.slice(Math.max(0, i - NABIJ), i), ...regels.slice(i + 1, i + 1 + NABIJ)]
  return buren.every((buur) => nummerOf(buur) === null)
}

function findGevuld(regels: readonly Tekstregel[], i: number, stap: 1 | -1): Tekstregel | undefined {
  for (let j = i + stap; j >= 0 && j < regels.length; j += stap) {
    const regel = regels[j]
    if (regel && !isLeegRegel(regel)) return regel
  }
  return undefined
}

function nummerOf(regel: Tekstregel | undefined): number | null {
  const nummer = /^\s*(\d{1,2})(?:[.):]\s|\s)/.exec(regel?.tekst ?? '')?.[1]
  return nummer === undefined ? null : Number(nummer)
}

const readVoetnoot: Leesblok = (lezing, i, regel) => {
  const noot = findVoetnootregel(regel.tekst)
  if (!noot) return null
  const { waarde, volgende } = readLoop(lezing, i, regel.tekst.slice(noot.begin))
  return { waarde: { soort: 'voetnoot', pagina: regel.pagina, merk: noot.merk, tekst: waarde.tekst }, volgende }
}

const readLijstitem: Leesblok = (lezing, i, regel) => {
  const teken = findLijstteken(regel.tekst)
  if (!teken) return null
  const { waarde, volgende } = readLoop(lezing, i, regel.tekst.slice(teken.begin))
  const diepte = depthOf(lezing.regels, i)
  return { waarde: { soort: 'lijstitem', pagina: regel.pagina, diepte, teken: teken.teken, ...waarde }, volgende }
}

/** Depth follows the indentation compared with the items above in the same list. */
function depthOf(regels: readonly Tekstregel[], i: number): number {
  const inspringingen = new Set<number>()
  const eigen = regels[i]?.inspringing ?? 0
  for (let j = i - 1; j >= 0 && j > i - 60; j -= 1) {
    const regel = regels[j]
    if (!regel || isLeegRegel(regel)) break
    if (findLijstteken(regel.tekst) && regel.inspringing < eigen) inspringingen.add(regel.inspringing)
  }
  return Math.min(inspringingen.size, 5)
}

const readAlinea = (lezing: Lezing, i: number, regel: Tekstregel): Gelezen<RuwBlok> => {
  const { waarde, volgende } = readLoop(lezing, i, closeLabel(regel.tekst))
  return { waarde: { soort: 'alinea', pagina: regel.pagina, ...waarde }, volgende }
}

/** A short line without a full stop, after a sentence that ended: the heading of what follows. */
const isLosRegeltje = (boven: string, onder: string, breedte: number): boolean =>
  /[.!?]$/.test(boven.trimEnd()) &&
  !/[.;,]$/.test(onder.trimEnd()) &&
  /^\s*\p{Lu}/u.test(onder) &&
  onder.length < breedte * 0.6

/** The text of a line with the lines that wrapped from it. */
function readLoop({ regels, breedte }: Lezing, i: number, begin: string): Gelezen<Opmaaktekst> {
  let waarde = readNadruk(begin)
  let volgende = i + 1
  while (breedte !== null) {
    const boven = regels[volgende - 1]
    const onder = regels[volgende]
    if (!boven || !onder || isLeegRegel(onder) || isScheidingsregel(onder) || onder.tekst.includes('\t')) break
    const loopt = isOmgelopen(boven, onder, breedte) || breaksWoord(boven, onder)
    if (!loopt || findLijstteken(onder.tekst) || findTekstkop(onder.tekst, false)) break
    if (isLosRegeltje(boven.tekst, onder.tekst, breedte)) break
    waarde = joinAfgebroken(waarde, readNadruk(onder.tekst))
    volgende += 1
  }
  return { waarde, volgende }
}

const breaksWoord = (boven: Tekstregel, onder: Tekstregel): boolean =>
  /\p{Ll}-$/u.test(boven.tekst) && /^\s*\p{Ll}/u.test(onder.tekst)

const LEZERS: readonly Leesblok[] = [readOnderstreept, readTabel, readKop, readVoetnoot, readLijstitem]
