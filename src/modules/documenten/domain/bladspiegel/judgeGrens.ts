import type { Tekststuk } from './blad.ts'
import { ZEKER_WIT } from './regel.ts'

/** A gap this wide, in letter sizes, ends a segment. */
const BREED_WIT = 0.75
/** Less wide a gap is one between columns when text begins at that place on so many lines. */
const SMAL_WIT = 0.2
const RUIM_WIT = 0.45
const UITGEVULD_WIT = 0.9
const MIN_UITGEVULD = 8
const MIN_KOLOMREGELS = 3

/** Says of two stretches on a line whether they belong to different columns. */
export type IsGrens = (links: Tekststuk, rechts: Tekststuk) => boolean

/**
 * Wide white parts columns. A smaller jump does so where spaces are printed, and the smallest where text begins at that place
 * on several lines: the edge of a column with hardly any white before it.
 */
export function judgeGrens(regels: readonly (readonly Tekststuk[])[], kolommen: readonly number[]): IsGrens {
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
