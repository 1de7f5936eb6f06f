import { plainCel, type RuweTabel } from '../../../domain/ruwBlok.ts'
import { promoteAlineas } from '../../../domain/promoteAlineas.ts'
import { grenzen } from '../../grenzen.ts'
import { flattenBlokken } from '../flattenBlokken.ts'
import { isKader } from '../kader.ts'
import { current, flush, startBouwsel, type Bouw, type Bouwsel, type Tabelbouw } from './bouwsel.ts'
import { kenmerk, rolVan, stijlVan, type Element } from './knoop.ts'

type Deel = 'tabel' | 'kop' | 'rij' | 'cel' | 'kopcel'

const TAGS: Readonly<Record<string, Deel>> = { table: 'tabel', thead: 'kop', tr: 'rij', td: 'cel', th: 'kopcel' }
const ROLLEN: Readonly<Record<string, Deel>> = {
  table: 'tabel',
  grid: 'tabel',
  treegrid: 'tabel',
  row: 'rij',
  cell: 'cel',
  gridcell: 'cel',
  columnheader: 'kopcel',
  rowheader: 'kopcel',
}
const STIJLEN: Readonly<Record<string, Deel>> = { table: 'tabel', 'table-row': 'rij', 'table-cell': 'cel' }

/** Begins a part of a table, made of table tags or of others that play their role; null for all other elements. */
export function openTabeldeel(bouw: Bouw, element: Element): (() => void) | null {
  const deel = TAGS[element.tagName] ?? ROLLEN[rolVan(element)] ?? STIJLEN[stijlVan(element, 'display')]
  if (deel === undefined) return null
  const bouwsel = current(bouw)
  if (deel === 'tabel') return openTabel(bouwsel, element)
  const tabel = bouwsel.tabellen.at(-1)
  if (!tabel) return null
  if (deel === 'kop') return openKopdeel(tabel)
  if (deel === 'rij') return openRij(bouwsel, tabel)
  return openCel(bouw, tabel, element, deel === 'kopcel')
}

function openTabel(bouwsel: Bouwsel, element: Element): () => void {
  flush(bouwsel)
  const tabel: Tabelbouw = { rijen: [], cellen: [], inKop: false }
  bouwsel.tabellen.push(tabel)
  return () => {
    flush(bouwsel)
    bouwsel.tabellen.pop()
    const blok: RuweTabel = { soort: 'tabel', pagina: null, rijen: tabel.rijen.filter((rij) => rij.length > 0) }
    const presentatie = ['presentation', 'none'].includes(rolVan(element))
    const nested = tabel.cellen.some((blokken) => blokken.some(({ soort }) => soort === 'tabel'))
    const noten = tabel.cellen.flat().filter(({ soort }) => soort === 'voetnoot')
    const kader = isKader(blok, tabel.cellen) || (presentatie && nested)
    bouwsel.blokken.push(...(kader ? tabel.cellen.flat() : [blok, ...noten]))
  }
}

function openKopdeel(tabel: Tabelbouw): () => void {
  tabel.inKop = true
  return () => {
    tabel.inKop = false
  }
}

function openRij(bouwsel: Bouwsel, tabel: Tabelbouw): () => void {
  flush(bouwsel)
  tabel.rijen.push([])
  return () => markKoprij(tabel)
}

/** A row of header cells only is a header; a header cell before plain cells is the name of its row. */
function markKoprij(tabel: Tabelbouw): void {
  const rij = tabel.rijen.at(-1) ?? []
  const isKop = tabel.inKop || rij.every((cel) => cel.kop)
  tabel.rijen[tabel.rijen.length - 1] = rij.map((cel) => ({ ...cel, kop: isKop }))
}

function openCel(bouw: Bouw, tabel: Tabelbouw, element: Element, kop: boolean): () => void {
  if (tabel.rijen.length === 0) tabel.rijen.push([])
  const inhoud = startBouwsel()
  bouw.stapel.push(inhoud)
  return () => {
    flush(inhoud)
    bouw.stapel.pop()
    const blokken = promoteAlineas(inhoud.blokken)
    tabel.cellen.push(blokken)
    const kolommen = readSpan(element, 'colspan')
    const rijen = readSpan(element, 'rowspan')
    tabel.rijen.at(-1)?.push({ ...plainCel(''), ...flattenBlokken(blokken), kolommen, rijen, kop })
  }
}

function readSpan(element: Element, naam: string): number {
  const span = Number.parseInt(kenmerk(element, naam) ?? kenmerk(element, `aria-${naam}`) ?? '1', 10)
  return Number.isNaN(span) ? 1 : Math.min(Math.max(span, 1), grenzen.herhaling)
}
