const MM = 56.6929

/** Millimetres in the unit of Word, a twentieth of a point. */
const twips = (mm: number): number => Math.round(mm * MM)

/** A4 upright. */
export const bladmaat = {
  size: { width: twips(210), height: twips(297) },
  margin: { top: twips(25), bottom: twips(25), left: twips(22), right: twips(22) },
} as const

/** The width between the margins. */
export const ZETBREEDTE = bladmaat.size.width - bladmaat.margin.left - bladmaat.margin.right
