import type { Dagen, Datum } from '../../../platform/domain/datum.ts'

type Moment = Dagen & { readonly sleutel: string; readonly stand: 'open' | 'gedaan' | 'vervallen' }

/** The moment that a happening on that day would count for: the open one that ends first; null when none covers the day. */
export const momentVoorDag = (momenten: readonly Moment[], dag: Datum): string | null =>
  momenten
    .filter(({ van, tot, stand }) => stand === 'open' && van <= dag && dag <= tot)
    .toSorted((a, b) => (a.tot < b.tot ? -1 : 1))[0]?.sleutel ?? null
