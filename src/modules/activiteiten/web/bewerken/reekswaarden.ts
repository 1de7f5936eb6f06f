import type { Verzoek } from '../../../../platform/contract.ts'
import { parseDatum } from '../../../../platform/domain/datum.ts'
import type { activiteitenContract } from '../../contract.ts'
import { listReeksdagen, type Reeksregel } from '../../domain/reeks/reeksregel.ts'

export type Reekswaarden = {
  readonly soort: 'eenmalig' | 'weekdagen' | 'dagen'
  readonly weekdagen: readonly number[]
  readonly om: string
  readonly tot: string
  readonly dagen: readonly string[]
}

export const GEEN_REEKS: Reekswaarden = { soort: 'eenmalig', weekdagen: [], om: '1', tot: '', dagen: [] }

/** Null: it happens once. `van` is the first day of the form. */
export function toReeks(
  { soort, weekdagen, om, tot, dagen }: Reekswaarden,
  van: string,
): NonNullable<Verzoek<typeof activiteitenContract.createActiviteit>['body']>['reeks'] {
  if (soort === 'eenmalig') return null
  if (soort === 'dagen') return { soort, dagen: [...dagen] }
  return { soort, weekdagen: [...weekdagen], om: Number(om), van, tot }
}

/** What the series comes to, before it is made; null while it cannot be said. */
export function countKeren({ soort, weekdagen, om, tot, dagen }: Reekswaarden, van: string): number | null {
  if (soort === 'dagen') return new Set(dagen).size
  const [eerste, laatste] = [parseDatum(van), parseDatum(tot)]
  if (soort === 'eenmalig' || !eerste || !laatste) return null
  const regel: Reeksregel = { soort, weekdagen, om: Number(om), van: eerste, tot: laatste }
  const uitkomst = listReeksdagen(regel)
  return uitkomst.ok ? uitkomst.value.length : null
}

export function findReeksfout({ soort, weekdagen, tot, dagen }: Reekswaarden): string | undefined {
  if (soort === 'weekdagen' && weekdagen.length === 0) return 'Kies minstens één dag van de week.'
  if (soort === 'weekdagen' && tot === '') return 'Kies tot en met welke dag de reeks loopt.'
  if (soort === 'dagen' && dagen.length === 0) return 'Kies minstens één dag.'
  return undefined
}
