import { sql } from 'kysely'
import type { Tx } from '../withActor.ts'
import { POSTFOUTEN, type Postfout } from './uitkomst.ts'

/** What became of the last messages about one thing; `fout` is the sentence to show. */
export type Poststand = { readonly stand: 'wacht' | 'verstuurd' | 'mislukt'; readonly fout: string | null }

/** Per kenmerk the state of the messages that were written last: one that failed tells for all, then one that waits. */
export async function findPoststanden(db: Tx, kenmerken: readonly string[]): Promise<ReadonlyMap<string, Poststand>> {
  if (kenmerken.length === 0) return new Map()
  const rijen = await db
    .with('laatste', (cte) =>
      cte
        .selectFrom('platform.bericht')
        .select(['kenmerk', 'verstuurd_op', 'gestopt_op', 'fout'])
        .select(sql<boolean>`aangemaakt_op = max(aangemaakt_op) over (partition by kenmerk)`.as('is_laatste'))
        .where('kenmerk', 'in', kenmerken),
    )
    .selectFrom('laatste')
    .where('is_laatste', '=', true)
    .groupBy('kenmerk')
    .select(['kenmerk'])
    .select([
      sql<boolean>`bool_or(gestopt_op is not null)`.as('mislukt'),
      sql<boolean>`bool_and(verstuurd_op is not null)`.as('verstuurd'),
      sql<string | null>`max(fout)`.as('fout'),
    ])
    .execute()
  return new Map(
    rijen.map(({ kenmerk, mislukt, verstuurd, fout }) => [
      kenmerk,
      { stand: mislukt ? 'mislukt' : verstuurd ? 'verstuurd' : 'wacht', fout: toZin(fout) },
    ]),
  )
}

const toZin = (fout: string | null): string | null => (isPostfout(fout) ? POSTFOUTEN[fout] : null)
const isPostfout = (fout: string | null): fout is Postfout => fout !== null && fout in POSTFOUTEN
