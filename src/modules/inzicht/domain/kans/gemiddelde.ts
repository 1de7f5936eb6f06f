import { STAART, type Interval } from './interval.ts'
import type { Verdelingen } from './verdelingen.ts'

/** A mean of `aantal` answers with their standard deviation. Of a survey with a design effect `aantal` is divided by it. */
export type Gemiddelde = { readonly waarde: number; readonly spreiding: number; readonly aantal: number }

const varianceOf = ({ spreiding, aantal }: Gemiddelde): number => spreiding ** 2 / aantal

/** Student's interval; one answer says nothing. */
export function intervalOfGemiddelde(meting: Gemiddelde, { studentQuantile }: Verdelingen): Interval {
  const graden = Math.max(1, Math.floor(meting.aantal - 1))
  const breedte = studentQuantile(1 - STAART, graden) * Math.sqrt(varianceOf(meting))
  return { van: meting.waarde - breedte, tot: meting.waarde + breedte }
}

/** The difference `nu` − `toen` of two means (Welch 1947), the degrees of freedom rounded down. */
export function intervalOfGemiddeldeverschil(
  nu: Gemiddelde,
  toen: Gemiddelde,
  { studentQuantile }: Verdelingen,
): Interval {
  const [a, b] = [varianceOf(nu), varianceOf(toen)]
  const verschil = nu.waarde - toen.waarde
  if (a + b === 0) return { van: verschil, tot: verschil }
  const graden = (a + b) ** 2 / (a ** 2 / Math.max(1, nu.aantal - 1) + b ** 2 / Math.max(1, toen.aantal - 1))
  const breedte = studentQuantile(1 - STAART, Math.max(1, Math.floor(graden))) * Math.sqrt(a + b)
  return { van: verschil - breedte, tot: verschil + breedte }
}
