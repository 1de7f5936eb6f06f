import { listGoten, type Goot } from './goten.ts'
import { regelTekst, regelVan, type Regel } from './regel.ts'
import { regelVlak, type Vlak } from './vlak.ts'

/** A gutter between columns of text lies in this part of the width of the text. */
const MIDDEN = [0.25, 0.75] as const
const MIN_REGELS = 6
const MIN_GOOT = 8
/** Prose fills its column: so many lines reach over so much of its width, with so many words. */
const MIN_VOL = 0.5
/** Beside a column that surely is prose this is enough: lists and the end of a text have short lines. */
const MIN_VOL_ERNAAST = 0.35
const VOL = 0.7
const MIN_WOORDEN = 3.5
/** Rows of a table begin at one height in both columns; paragraphs of two columns do so only by chance. */
const MAX_GELIJK = 0.6
const MAX_GOTEN = 8

/** Puts the columns of a page in reading order: full-width lines where they stand, then left before right. */
export function orderKolommen(vlakken: readonly Vlak[], diepte = 0): Vlak[] {
  const x = diepte < 3 ? findGoot(vlakken) : null
  if (x === null) return [...vlakken]
  const uit: Vlak[] = []
  let groep: Vlak[] = []
  const close = (): void => {
    uit.push(...orderGroep(groep, x, diepte))
    groep = []
  }
  for (const vlak of vlakken) {
    if (crosses(vlak, x)) {
      close()
      uit.push(vlak)
    } else groep.push(vlak)
  }
  close()
  return uit
}

function orderGroep(groep: readonly Vlak[], x: number, diepte: number): Vlak[] {
  const links = groep.flatMap((vlak) => cutVlak(vlak, x, 'links'))
  const rechts = groep.flatMap((vlak) => cutVlak(vlak, x, 'rechts'))
  if (!isTweekoloms(links, rechts)) return [...groep]
  return [...orderKolommen(links, diepte + 1), ...orderKolommen(rechts, diepte + 1)]
}

const crosses = (vlak: Vlak, x: number): boolean =>
  vlak.soort === 'tabel'
    ? vlak.x0 < x && vlak.x1 > x
    : vlak.regel.segmenten.some((segment) => segment.x0 < x - 1 && segment.x1 > x + 1)

function cutVlak(vlak: Vlak, x: number, kant: 'links' | 'rechts'): Vlak[] {
  if (vlak.soort === 'tabel') return vlak.x1 <= x === (kant === 'links') ? [vlak] : []
  const eigen = vlak.regel.segmenten.filter((segment) => (segment.x0 + segment.x1) / 2 < x === (kant === 'links'))
  return eigen.length === 0 ? [] : [regelVlak(regelVan(eigen))]
}

/** The place near the middle that most lines leave white. */
function findGoot(vlakken: readonly Vlak[]): number | null {
  const regels = vlakken.flatMap((vlak) => (vlak.soort === 'regel' ? [vlak.regel] : []))
  const links = Math.min(...regels.map((regel) => regel.x0))
  const rechts = Math.max(...regels.map((regel) => regel.x1))
  const inMidden = (x: number): boolean =>
    x > links + (rechts - links) * MIDDEN[0] && x < links + (rechts - links) * MIDDEN[1]
  const beginnen = regels.flatMap((regel) => [regel.x0, ...listGoten(regel).flatMap(beginBehind)])
  const plekken = beginnen.map((x) => x - 2).filter(inMidden)
  const geteld = new Map<number, number>()
  for (const plek of plekken) geteld.set(Math.round(plek / 4) * 4, (geteld.get(Math.round(plek / 4) * 4) ?? 0) + 1)
  const kandidaten = [...geteld].sort((a, b) => b[1] - a[1]).slice(0, MAX_GOTEN)
  const beste = kandidaten.find(([, keer]) => keer >= MIN_REGELS / 2)
  return beste === undefined ? null : (plekken.find((plek) => Math.round(plek / 4) * 4 === beste[0]) ?? null)
}

/** Where text begins behind a wide enough gutter. */
const beginBehind = (goot: Goot): number[] => (goot.tot - goot.van >= MIN_GOOT ? [goot.tot] : [])

function isTweekoloms(links: readonly Vlak[], rechts: readonly Vlak[]): boolean {
  const [l, r] = [links, rechts].map((kant) => kant.flatMap((vlak) => (vlak.soort === 'regel' ? [vlak.regel] : [])))
  if (!l || !r) return false
  const proza = [l, r].some((kant) => isProza(kant, MIN_VOL)) && [l, r].every((kant) => isProza(kant, MIN_VOL_ERNAAST))
  if (!proza) return false
  return shareGelijk(l, r) <= MAX_GELIJK
}

function isProza(regels: readonly Regel[], minVol: number): boolean {
  if (regels.length < MIN_REGELS) return false
  const breedte = Math.max(...regels.map((regel) => regel.x1)) - Math.min(...regels.map((regel) => regel.x0))
  const vol = regels.filter((regel) => regel.x1 - regel.x0 >= breedte * VOL).length
  const woorden = regels.reduce((som, regel) => som + regelTekst(regel).tekst.split(/\s+/).length, 0)
  return vol >= regels.length * minVol && woorden >= regels.length * MIN_WOORDEN
}

/** The share of the paragraphs of one column that begin at the height of a paragraph of the other. */
function shareGelijk(links: readonly Regel[], rechts: readonly Regel[]): number {
  const [l, r] = [links, rechts].map(listBegin)
  if (!l || !r || l.length < 2 || r.length < 2) return 0
  const gelijk = l.filter((y) => r.some((ander) => Math.abs(ander - y) <= 2)).length
  return gelijk / Math.min(l.length, r.length)
}

/** The heights at which white above shows that something new begins. */
function listBegin(regels: readonly Regel[]): number[] {
  const wit = (i: number): number => (regels[i]?.y ?? 0) - (regels[i - 1]?.y ?? 0)
  const steken = regels
    .slice(1)
    .map((_, i) => wit(i + 1))
    .sort((a, b) => a - b)
  const gewoon = steken[Math.floor(steken.length / 4)] ?? 0
  return regels.filter((_, i) => i > 0 && wit(i) > gewoon * 1.25).map((regel) => regel.y)
}
