import type { Partnermens } from './partnertoegangQuery.ts'

/** Of each of them: keeps access, leaves, or nothing said yet. */
export type Keuzes = Readonly<Record<string, 'blijft' | 'weg'>>

export type Nalopen = { keuzes: Keuzes }

/** A fault as long as not everybody was judged. */
export const checkKeuzes = (mensen: readonly Partnermens[], { keuzes }: Nalopen): { keuzes?: string } => {
  const over = mensen.filter(({ id }) => keuzes[id] === undefined).length
  if (over === 0) return {}
  return { keuzes: over === 1 ? 'Kies nog voor één persoon.' : `Kies nog voor ${over} personen.` }
}

export const toOordeel = (mensen: readonly Partnermens[], { keuzes }: Nalopen) => {
  const idsOf = (gekozen: 'blijft' | 'weg') => mensen.flatMap(({ id }) => (keuzes[id] === gekozen ? [id] : []))
  return { blijven: idsOf('blijft'), weg: idsOf('weg') }
}
