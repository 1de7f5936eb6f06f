const GEWOON = '0123456789abcdefghijklmnoprstuvwxyz'
const VERHOOGD = '⁰¹²³⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ'

const VERHOOGD_TEKEN: ReadonlyMap<string, string> = new Map(
  [...GEWOON].map((teken, i) => [teken, [...VERHOOGD][i] ?? teken]),
)

/**
 * The mark of a note as Baken writes it, in the text and in `Voetnoot.merk`: raised characters ("¹²", "ᵇ"), so that
 * "politie¹" is never read as a word with a digit. Marks such as "*" stay as they are.
 */
export const raiseMerk = (merk: string): string => [...merk].map((teken) => VERHOOGD_TEKEN.get(teken) ?? teken).join('')
