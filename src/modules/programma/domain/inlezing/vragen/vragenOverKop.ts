import type { VoorstelKop } from '../regel.ts'
import type { Vraag } from './vraag.ts'

/** Without a title and a year there is no programma. */
export function vragenOverKop({ titel, jaar }: VoorstelKop): readonly Vraag[] {
  const ontbreekt = [
    ...(titel.trim() === '' ? (['titel'] as const) : []),
    ...(jaar === null ? (['jaar'] as const) : []),
  ]
  if (ontbreekt.length === 0) return []
  return [{ soort: 'kop', sleutel: 'kop', regelIds: [], zekerheid: 'onzeker', ontbreekt }]
}
