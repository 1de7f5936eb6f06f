import type { Stuk } from '../opmaaktekst.ts'
import { joinStukken } from '../opmaaktekst.ts'
import type { Opmaaktekst } from '../ruwBlok.ts'
import { raiseMerk } from '../voetnootmerk.ts'
import type { Tekststuk } from './blad.ts'

/** Text on one line without a wide gap. */
export type Segment = {
  readonly x0: number
  readonly x1: number
  readonly y: number
  readonly grootte: number
  readonly stukken: readonly Stuk[]
  /** A raised letter may push the whole line down. */
  readonly verhoogd: boolean
  /** Where the text begins, when a mark of an item stands before it. */
  readonly tekstbegin?: number
}

/** All text on one height; `segmenten` from left to right. */
export type Regel = {
  readonly x0: number
  readonly x1: number
  readonly y: number
  readonly grootte: number
  readonly segmenten: readonly Segment[]
}

/** Baselines this close, measured in letter sizes, are one line. */
const ZELFDE_HOOGTE = 0.35
/** Raised or lowered text is at most so large, beside the text it hangs on, and so near. */
const KLEIN = 0.85
const HANGT_BIJ = 0.6
const MAX_KLEIN = 4
/** Lines to look at for the one a raised text hangs on. */
const MAX_BUREN = 6
/** A gap this wide, in letter sizes, ends a segment; a gap wider than a hair is a space. */
const BREED_WIT = 0.75
const SPATIE = 0.12
/** Less wide a gap is one between columns when text begins at that place on so many lines. */
const SMAL_WIT = 0.2
const RUIM_WIT = 0.45
const UITGEVULD_WIT = 0.9
const MIN_UITGEVULD = 8
const MIN_KOLOMREGELS = 3
/** Such white stands between columns and nowhere else. */
const ZEKER_WIT = 1.5
/** The white between the mark of an item and its text. */
const MAX_TEKENWIT = 5
/** A gap this wide inside a line that is no row of a table was a tab. */
const TAB_WIT = 3

/**
 * Groups loose stretches of text to lines, from top to bottom. `kolommen` are places where columns are known to begin: those
 * of a table that may go on here.
 */
export function buildRegels(stukken: readonly Tekststuk[], kolommen: readonly number[] = []): Regel[] {
  const opHoogte = [...stukken].sort((a, b) => a.y - b.y || a.x0 - b.x0)
  const klein = new Set(opHoogte.filter((stuk, i) => stuk.tekst.length <= MAX_KLEIN && hangsOnBuur(opHoogte, i)))
  const groepen = groupHoogte(opHoogte.filter((stuk) => !klein.has(stuk)))
  const los = attachKlein(groepen, [...klein])
  const regels = [...groepen, ...groupHoogte(los)]
    .map((groep) => [...groep].sort((a, b) => a.x0 - b.x0))
    .sort((a, b) => (a[0]?.y ?? 0) - (b[0]?.y ?? 0))
  const isGrens = judgeGrens(regels, kolommen)
  return regels.map((groep) => joinTeken(toRegel(groep, isGrens)))
}

/** True for a stretch that hangs on one of its neighbours; `opHoogte` is in the order of height. */
function hangsOnBuur(opHoogte: readonly Tekststuk[], i: number): boolean {
  const stuk = opHoogte[i]
  if (!stuk) return false
  const dichtbij = (ander: Tekststuk | undefined): boolean =>
    ander !== undefined && Math.abs(ander.y - stuk.y) <= stuk.grootte * 1.5
  for (const stap of [1, -1]) {
    for (let j = i + stap; dichtbij(opHoogte[j]); j += stap) {
      const bij = opHoogte[j]
      if (bij && hangsOn(stuk, bij)) return true
    }
  }
  return false
}

/** `stukken` in the order of height. */
function groupHoogte(stukken: readonly Tekststuk[]): Tekststuk[][] {
  const groepen: Tekststuk[][] = []
  for (const stuk of stukken) {
    const groep = groepen.at(-1)
    const eerste = groep?.[0]
    if (groep && eerste && stuk.y - eerste.y <= ZELFDE_HOOGTE * Math.min(stuk.grootte, eerste.grootte)) groep.push(stuk)
    else groepen.push([stuk])
  }
  return groepen
}

/** "2ᵉ", "CO₂" and marks of notes stand a little above or below the line they belong to. Gives back what hangs on nothing. */
function attachKlein(groepen: readonly Tekststuk[][], klein: readonly Tekststuk[]): Tekststuk[] {
  const hoogtes = groepen.map((groep) => groep[0]?.y ?? 0)
  return klein.filter((stuk) => {
    const eerste = hoogtes.findIndex((y) => y > stuk.y - stuk.grootte * 2)
    const buren = eerste < 0 ? [] : groepen.slice(eerste, eerste + MAX_BUREN)
    const gastheer = buren.find((groep) => groep.some((bij) => hangsOn(stuk, bij)))
    gastheer?.push(stuk)
    return gastheer === undefined
  })
}

function hangsOn(stuk: Tekststuk, bij: Tekststuk): boolean {
  if (stuk.grootte > bij.grootte * KLEIN || Math.abs(stuk.y - bij.y) > bij.grootte * HANGT_BIJ) return false
  const speling = bij.grootte * 0.5
  return stuk.x0 >= bij.x1 - speling ? stuk.x0 - bij.x1 <= speling : Math.abs(bij.x0 - stuk.x1) <= speling
}

/** Says of two stretches on a line whether they belong to different columns. */
type IsGrens = (links: Tekststuk, rechts: Tekststuk) => boolean

/**
 * Wide white parts columns. A smaller jump does so where spaces are printed, and the smallest where text begins at that place
 * on several lines: the edge of a column with hardly any white before it.
 */
function judgeGrens(regels: readonly (readonly Tekststuk[])[], kolommen: readonly number[]): IsGrens {
  const isKolombegin = findKolombegin(regels, kolommen)
  const gedrukt = arePrinted(regels.flat())
  const ruim = isUitgevuld(regels.flat(), regels.length) ? UITGEVULD_WIT : RUIM_WIT
  return (links, rechts) => {
    const { grootte } = rechts
    const wit = sprong(links, rechts)
    if (rechts.x0 - links.x1 >= BREED_WIT * grootte && (!gedrukt || wit >= ruim * grootte)) return true
    return (gedrukt && wit >= ruim * grootte) || (wit >= SMAL_WIT * grootte && isKolombegin(rechts.x0))
  }
}

/** The white between two stretches that is no printed space. */
const sprong = (links: Tekststuk, rechts: Tekststuk): number =>
  rechts.x0 - rechts.spatieVoor - (links.x1 + links.spatieNa)

/** Most programs print spaces between words; some only move on. */
function arePrinted(stukken: readonly Tekststuk[]): boolean {
  const metSpatie = stukken.filter(
    ({ tekst, spatieVoor, spatieNa }) => spatieVoor + spatieNa > 0 || tekst.includes(' '),
  )
  return metSpatie.length >= stukken.length * 0.3
}

/** In justified text many lines end at one place, and the white between words is stretched. */
function isUitgevuld(stukken: readonly Tekststuk[], regels: number): boolean {
  const keren = new Map<number, number>()
  for (const { x1 } of stukken) keren.set(Math.round(x1), (keren.get(Math.round(x1)) ?? 0) + 1)
  return regels >= MIN_UITGEVULD && Math.max(...keren.values()) >= regels * 0.3
}

function findKolombegin(
  regels: readonly (readonly Tekststuk[])[],
  kolommen: readonly number[],
): (x: number) => boolean {
  const gewicht = new Map(kolommen.map((x) => [Math.round(x), MIN_KOLOMREGELS]))
  for (const groep of regels) {
    groep.forEach((stuk, i) => {
      const vorige = groep[i - 1]
      const wit = vorige ? sprong(vorige, stuk) / stuk.grootte : SMAL_WIT
      if (wit < SMAL_WIT) return
      const x = Math.round(stuk.x0)
      gewicht.set(x, (gewicht.get(x) ?? 0) + (wit >= ZEKER_WIT ? MIN_KOLOMREGELS : 1))
    })
  }
  return (x) => [-1, 0, 1].reduce((som, d) => som + (gewicht.get(Math.round(x) + d) ?? 0), 0) >= MIN_KOLOMREGELS
}

function toRegel(groep: readonly Tekststuk[], isGrens: IsGrens): Regel {
  const grootste = groep.reduce((a, b) => (weightOf(b) > weightOf(a) ? b : a))
  const verhoogd = groep.some((stuk) => stuk.grootte <= grootste.grootte * KLEIN && stuk.y < grootste.y)
  const segmenten: Segment[] = []
  groep.forEach((stuk, i) => {
    const vorige = segmenten.at(-1)
    const links = groep[i - 1]
    if (vorige && links && !isGrens(links, stuk)) {
      segmenten[segmenten.length - 1] = extendSegment(vorige, stuk, stuk.x0 - vorige.x1)
    } else {
      const { x0, x1, grootte } = stuk
      segmenten.push({ x0, x1, y: grootste.y, grootte, verhoogd, stukken: [toStuk(stuk, grootste)] })
    }
  })
  const x1 = Math.max(...segmenten.map((segment) => segment.x1))
  return { x0: groep[0]?.x0 ?? 0, x1, y: grootste.y, grootte: grootste.grootte, segmenten }
}

/** The text that gives a line its height and size. */
const weightOf = (stuk: Tekststuk): number => stuk.tekst.length * stuk.grootte ** 2

const BOLLETJE = /^[-–—•·▪▫■□●○◦‣⁃∙◆◇►▶➢➔→✓✔❖*o\uF0A7\uF0B7\uF0D8\uF0FC\uF02D]$/u
const NUMMER = /^\(?(?:\d{1,2}(?:\.\d{1,2})*|[a-z]|[ivx]{1,4})[.)]?$/

/** The mark of an item stands apart from its text, but is no column. */
function joinTeken(regel: Regel): Regel {
  const [teken, tekst, ...rest] = regel.segmenten
  if (!teken || !tekst || tekst.x0 - teken.x1 > MAX_TEKENWIT * regel.grootte) return regel
  const { tekst: merk } = joinStukken(teken.stukken)
  if (!BOLLETJE.test(merk) && !(rest.length === 0 && NUMMER.test(merk))) return regel
  const samen = {
    ...tekst,
    x0: teken.x0,
    tekstbegin: tekst.x0,
    stukken: [...teken.stukken, { tekst: ' ', vet: false }, ...tekst.stukken],
  }
  return { ...regel, segmenten: [samen, ...rest] }
}

function extendSegment(segment: Segment, stuk: Tekststuk, wit: number): Segment {
  const spatie = wit > SPATIE * stuk.grootte ? [{ tekst: ' ', vet: stuk.vet }] : []
  return {
    ...segment,
    x1: Math.max(segment.x1, stuk.x1),
    grootte: Math.max(segment.grootte, stuk.grootte),
    stukken: [...segment.stukken, ...spatie, toStuk(stuk, segment)],
  }
}

/** A small number above the line is the mark of a note. */
function toStuk(stuk: Tekststuk, regel: { readonly y: number; readonly grootte: number }): Stuk {
  const verhoogd = stuk.grootte <= regel.grootte * KLEIN && regel.y - stuk.y > regel.grootte * 0.15
  const merk = verhoogd && /^\s*\d{1,3}\s*$/.test(stuk.tekst)
  return { tekst: merk ? raiseMerk(stuk.tekst.trim()) : expandLigaturen(stuk.tekst), vet: stuk.vet && !merk }
}

const LIGATUREN: Readonly<Record<string, string>> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'st', ﬆ: 'st' }

const expandLigaturen = (tekst: string): string => tekst.replace(/[ﬀ-ﬆ]/g, (teken) => LIGATUREN[teken] ?? teken)

/** The text of a line that is no row of a table. */
export function regelTekst(regel: Regel): Opmaaktekst {
  const stukken = regel.segmenten.flatMap((segment, i) => {
    const vorige = regel.segmenten[i - 1]
    const wit = vorige ? segment.x0 - vorige.x1 : 0
    const tussen = vorige ? [{ tekst: wit > TAB_WIT * regel.grootte ? '\t' : ' ', vet: false }] : []
    return [...tussen, ...segment.stukken]
  })
  return joinStukken(stukken)
}

/** A line with wide white in it is a row, or part of one, and no line of a paragraph. */
export const isRijregel = (regel: Regel): boolean =>
  regel.segmenten.some(
    (segment, i) => i > 0 && segment.x0 - (regel.segmenten[i - 1]?.x1 ?? 0) >= ZEKER_WIT * regel.grootte,
  )

/** A line of some segments of another. */
export function regelVan(segmenten: readonly Segment[]): Regel {
  return {
    x0: Math.min(...segmenten.map((s) => s.x0)),
    x1: Math.max(...segmenten.map((s) => s.x1)),
    y: segmenten[0]?.y ?? 0,
    grootte: Math.max(...segmenten.map((s) => s.grootte)),
    segmenten,
  }
}
