import type { Regel } from '../../../domain/inlezing/regel.ts'
import { naamOf } from '../../../domain/velden.ts'

/** The text by which a reader knows the line. */
export const regelNaam = ({ soort, inhoud }: Regel): string => naamOf(soort, inhoud)

const LANGSTE = 60

/** The same, for in a sentence: "‘Overleg met de wijk …’". */
export function korteNaam(regel: Regel): string {
  const naam = regelNaam(regel)
  return `‘${naam.length <= LANGSTE ? naam : `${naam.slice(0, LANGSTE).replace(/\s\S*$/, '')} …`}’`
}
