import type { Stuk } from '../opmaaktekst.ts'
import { joinStukken } from '../opmaaktekst.ts'
import { raiseMerk } from '../voetnootmerk.ts'
import type { Tekststuk } from './blad.ts'
import { groupHoogtes, KLEIN } from './groupHoogtes.ts'
import { judgeGrens, type IsGrens } from './judgeGrens.ts'
import type { Regel, Segment } from './regel.ts'

/** A gap wider than a hair, in letter sizes, is a space. */
const SPATIE = 0.12
/** The white between the mark of an item and its text. */
const MAX_TEKENWIT = 5

/**
 * Groups loose stretches of text to lines, from top to bottom. `kolommen` are places where columns are known to begin: those
 * of a table that may go on here.
 */
export function buildRegels(stukken: readonly Tekststuk[], kolommen: readonly number[] = []): Regel[] {
  const regels = groupHoogtes(stukken)
  const isGrens = judgeGrens(regels, kolommen)
  return regels.map((groep) => joinTeken(toRegel(groep, isGrens)))
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
