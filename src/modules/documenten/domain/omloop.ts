import { isLeegRegel, type Tekstregel } from './tekstregel.ts'

const MIN_BREEDTE = 55
const MAX_BREEDTE = 125
const MIN_AANTAL = 6
/** The share of line breaks inside paragraphs that must be explained by a full line. */
const MIN_AANDEEL = 0.6
const VOL = 0.97
const BIJNA_VOL = 0.75

/** White inside a line stands between columns, dots lead to a page number. */
const GEEN_PROZA = /\S\s{3}|\t|\.{6}/
const ZINSEINDE = /[.!?:;]$/

/**
 * The width at which a text was wrapped by hand or by a mail program, or null when each line is a paragraph of its own.
 * A break is explained when the first word of the next line would not have fitted.
 */
export function findOmloopbreedte(regels: readonly Tekstregel[]): number | null {
  const lengtes = regels.flatMap(({ tekst }) => (tekst === '' || GEEN_PROZA.test(tekst) ? [] : [tekst.length]))
  if (lengtes.length < MIN_AANTAL) return null
  const breedte = lengtes.sort((a, b) => a - b)[Math.floor(lengtes.length * 0.98)] ?? 0
  if (breedte < MIN_BREEDTE || breedte > MAX_BREEDTE) return null
  const paren = regels.slice(1).flatMap((onder, i) => {
    const boven = regels[i]
    const proza = boven && ![boven, onder].some((regel) => isLeegRegel(regel) || GEEN_PROZA.test(regel.tekst))
    return proza && boven.tekst.length > breedte / 2 ? [{ boven, onder }] : []
  })
  const verklaard = paren.filter(({ boven, onder }) => isOmgelopen(boven, onder, breedte)).length
  return paren.length >= 3 && verklaard >= paren.length * MIN_AANDEEL ? breedte : null
}

/** True when `onder` goes on where `boven` was full, or nearly so: letters are not all as wide. */
export function isOmgelopen(boven: Tekstregel, onder: Tekstregel, breedte: number): boolean {
  const woord = /^\S+/.exec(onder.tekst.trim())?.[0] ?? ''
  const vol = boven.tekst.length + 1 + woord.length
  if (vol > breedte * VOL) return true
  return /^\s*\p{Ll}/u.test(onder.tekst) && vol > breedte * BIJNA_VOL && !ZINSEINDE.test(boven.tekst)
}
