import type { Pool, Tx } from '../database/openPool.ts'
import { inTenant } from '../withActor.ts'

/**
 * One transaction in the log of a gemeente that leaves no line in it: sealing a line about sealing would never come to an end.
 * What shows lines to a person goes through `withActor` or an `Achtergrond`.
 */
export const inLogboek = <T>(pool: Pool, gemeenteId: number, run: (db: Tx) => Promise<T>): Promise<T> =>
  inTenant(pool, { gemeenteId, medewerkerId: null, organisatieId: null, bereik: 'alles', rol: 'systeem' }, run)
