import { compareTekst } from '../../../../platform/domain/taal/gelijkenis.ts'
import { toSleutel } from '../herkenning/sleutel.ts'

/** Two texts are the same when this share of their characters is, or when one is nearly the whole of the other. */
const GRENS = 0.85
const DEEL = 0.6

/** Whether a text found is the text meant, small differences in spelling and length forgiven. */
export function isSameTekst(verwacht: string, gevonden: string): boolean {
  const a = toSleutel(verwacht)
  const b = toSleutel(gevonden)
  if (a === b) return true
  if (a === '' || b === '') return false
  const [kort, lang] = a.length <= b.length ? [a, b] : [b, a]
  if (lang.includes(kort) && kort.length >= lang.length * DEEL) return true
  return compareTekst(a, b) >= GRENS
}
