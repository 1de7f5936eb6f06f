import { REGIMES } from '../../toegang/public.ts'
import type { Filter } from './notitiesQuery.ts'

/** What stands after the question mark of /notities; anything else is left out. */
export function readNotitiesAdres({ q, organisatie, regime }: Record<string, unknown>): Filter {
  const gekend = REGIMES.find((een) => een === regime)
  return {
    ...(typeof q === 'string' && q !== '' && { q }),
    ...(typeof organisatie === 'string' && organisatie !== '' && { organisatie }),
    ...(gekend && { regime: gekend }),
  }
}
