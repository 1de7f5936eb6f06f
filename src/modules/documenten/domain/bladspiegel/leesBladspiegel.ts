import { isLabeltabel, joinLabelrijen } from '../labelrijen.ts'
import { promoteAlineas } from '../promoteAlineas.ts'
import type { RuwBlok } from '../ruwBlok.ts'
import { readAlineas } from './alineas.ts'
import type { Blad } from './blad.ts'
import { isNoot, joinAangrenzend, joinBladen, type Bladdeel } from './joinBladen.ts'
import { measureLetters, mergeDubbeldruk, type Letters } from './letters.ts'
import { dropPaginaranden } from './paginaranden.ts'
import { findRasters, mergeLijnen } from './raster.ts'
import { fillRaster, type Bladtabel } from './rastertabel.ts'
import { buildRegels } from './buildRegels.ts'
import type { Regel } from './regel.ts'
import { printStippen } from './stippen.ts'
import { orderKolommen } from './tekstkolommen.ts'
import { readUitgelijnd, readVervolg, type Omgeving, type Uitgelijnd } from './uitgelijndeTabel.ts'
import { regelVlak, tabelVlak, type Vlak } from './vlak.ts'
import { takeVoetnoten } from './voetnoten.ts'

/** Reads pages as blocks from the places of their text and lines: columns, tables, paragraphs, notes. */
export function readBladspiegel(ruweBladen: readonly Blad[]): RuwBlok[] {
  const schoon = ruweBladen.map((blad) => ({ ...blad, stukken: mergeDubbeldruk(printStippen(blad)) }))
  const letters = measureLetters(schoon)
  const gelezen: Bladdeel[][] = []
  for (const blad of dropPaginaranden(schoon, letters.gewoon)) {
    gelezen.push(...readBlad(blad, letters, lastTabel(gelezen)))
  }
  return promoteAlineas(joinBladen(gelezen))
}

/** The table without a grid that a page ended with: it may go on at the next. */
function lastTabel(gelezen: readonly (readonly Bladdeel[])[]): Bladtabel | null {
  const laatste = gelezen.findLast((delen) => !delen.every(isNoot))?.findLast((deel) => !isNoot(deel))
  return laatste?.soort === 'tabel' && !laatste.raster ? laatste.tabel : null
}

/** The columns of a page, one after another; most pages have one. */
function readBlad(blad: Blad, letters: Letters, vorige: Bladtabel | null): Bladdeel[][] {
  const { tabellen, stukken } = takeRasters(blad)
  const { regels, noten } = takeVoetnoten(
    buildRegels(stukken, vorige?.xs.slice(1, -1)),
    blad.hoogte,
    letters.gewoon,
    blad.nr,
  )
  const vlakken = [...regels.map(regelVlak), ...tabellen.map(tabelVlak)].sort((a, b) => a.y - b.y)
  const rechts = Math.max(...regels.map((regel) => regel.x1))
  const lezing = { liggend: mergeLijnen(blad.liggend), rechts, letters, pagina: blad.nr }
  return [...readVlakken(orderKolommen(vlakken), lezing, vorige), noten.map(toDeel)]
}

const toDeel = (blok: RuwBlok): Bladdeel => ({ soort: 'blok', blok })

function takeRasters(blad: Blad) {
  let { stukken } = blad
  const tabellen: Bladtabel[] = []
  for (const raster of findRasters(blad.liggend, blad.staand)) {
    const { tabel, buiten } = fillRaster(raster, stukken)
    if (tabel.rijen.length === 0) continue
    tabellen.push(tabel)
    stukken = buiten
  }
  return { tabellen, stukken }
}

/** A column of text has so many lines, and ends so far before the edge of the page. */
const MIN_KOLOM = 8
const SMALLER = 60
/** Rows that go on below a table begin so close, in letter sizes. */
const DICHT_ONDER = 2.5

type Lezing = Omgeving & { readonly letters: Letters; readonly pagina: number }

/** Lines between two tables are read together: as tables without a grid where they stand in columns, else as text. */
function readVlakken(vlakken: readonly Vlak[], lezing: Lezing, vorige: Bladtabel | null): Bladdeel[][] {
  const kolommen: Bladdeel[][] = [[]]
  let groep: Regel[] = []
  let laagste = Number.NEGATIVE_INFINITY
  const close = (): void => {
    const delen = kolommen.at(-1)
    const begin = delen?.length === 0 ? (kolommen.length === 1 ? vorige : null) : findErboven(delen?.at(-1), groep[0])
    if (groep.length > 0) delen?.push(...readGroep(groep, lezing, begin))
    groep = []
  }
  for (const vlak of vlakken) {
    const opnieuw = vlak.y < laagste
    if (vlak.soort === 'tabel' || opnieuw) close()
    if (opnieuw) kolommen.push([])
    laagste = vlak.y
    if (vlak.soort === 'regel') groep.push(vlak.regel)
    else kolommen.at(-1)?.push({ soort: 'tabel', tabel: vlak.tabel, pagina: lezing.pagina, raster: true })
  }
  close()
  return kolommen.map(joinAangrenzend)
}

/** The table with a grid that stands right above a line: its rows may go on without one, below a shaded header. */
function findErboven(deel: Bladdeel | undefined, regel: Regel | undefined): Bladtabel | null {
  if (deel?.soort !== 'tabel' || !regel) return null
  return regel.y - deel.tabel.onder < regel.grootte * DICHT_ONDER ? deel.tabel : null
}

function readGroep(regels: readonly Regel[], blad: Lezing, vorige: Bladtabel | null): Bladdeel[] {
  const lezing = { ...blad, rechts: findRechts(regels, blad.rechts) }
  const delen: Bladdeel[] = []
  const addTabel = (tabel: Bladtabel): void => void delen.push(...toDelen(tabel, lezing.pagina))
  const addTekst = (van: number, tot: number): void => {
    if (tot > van) delen.push(...readAlineas(regels.slice(van, tot), lezing).map(toDeel))
  }
  let boven = vorige
  let gelezen = 0
  for (let i = 0; i < regels.length; i += 1) {
    const vondst = findTabel(regels, i, boven, lezing, i === 0 && vorige !== null)
    if (!vondst || vondst.begin < gelezen) continue
    addTekst(gelezen, vondst.begin)
    addTabel(vondst.tabel)
    boven = vondst.tabel
    gelezen = vondst.einde
    i = gelezen - 1
  }
  addTekst(gelezen, regels.length)
  return delen
}

function toDelen(tabel: Bladtabel, pagina: number): Bladdeel[] {
  if (!isLabeltabel(tabel.rijen)) return [{ soort: 'tabel', tabel, pagina, raster: false }]
  return joinLabelrijen(tabel.rijen).map((opmaak) => toDeel({ soort: 'alinea', pagina, ...opmaak }))
}

/** Where text had to end: at the edge of its own column when that lies far from the edge of the page. */
function findRechts(regels: readonly Regel[], blad: number): number {
  const eigen = Math.max(...regels.map((regel) => regel.x1))
  return regels.length >= MIN_KOLOM && eigen < blad - SMALLER ? eigen : blad
}

/** A table that begins at a line: a new one, or more of the one above. At the top of a page it may begin halfway a cell. */
function findTabel(regels: readonly Regel[], i: number, boven: Bladtabel | null, lezing: Lezing, opNieuwBlad: boolean) {
  const regel = regels[i]
  if (!regel) return null
  const verder = (): Uitgelijnd | null => boven && readVervolg(regels, i, boven.xs, lezing)
  if (opNieuwBlad) return verder() ?? (regel.segmenten.length > 1 ? readUitgelijnd(regels, i, lezing) : null)
  if (regel.segmenten.length > 1) return readUitgelijnd(regels, i, lezing) ?? verder()
  return startsInKolom(regel, boven) ? verder() : null
}

/** Text that begins where a column of the table above begins, past its first. */
const startsInKolom = (regel: Regel, boven: Bladtabel | null): boolean =>
  boven?.xs.slice(1, -1).some((x) => Math.abs(regel.x0 - x) <= 2) ?? false
