import { sql } from 'kysely'
import { Problem } from '../../../../platform/server/problems.ts'
import type { Tx } from '../../../../platform/server/withActor.ts'
import { withAlleDossiers } from './dossierblik.ts'

/** How many dossiers this medewerker answers for; only the number leaves. */
const countBehandeld = (db: Tx, medewerkerId: string): Promise<number> =>
  withAlleDossiers(db, async () => {
    const { rows } = await sql<{ aantal: number }>`
      select count(*)::integer as aantal from toegang.dossier where behandelaar_id = ${medewerkerId}`.execute(db)
    return rows[0]?.aantal ?? 0
  })

/** Before access ends: a dossier may not be left without somebody who answers for it. */
export async function refuseOpenBehandeling(db: Tx, medewerkerId: string): Promise<void> {
  const aantal = await countBehandeld(db, medewerkerId)
  if (aantal === 0) return
  const wat = aantal === 1 ? '1 dossier' : `${aantal} dossiers`
  throw new Problem(409, 'eerst_overdragen', {
    detail: `Deze medewerker behandelt nog ${wat}. Laat de medewerker of een procesregisseur die eerst overdragen.`,
  })
}

/** Ends what somebody takes part in by name, when their access ends. It does not come back with the access. */
export const endDeelnamesOf = (db: Tx, medewerkerId: string, now: Date): Promise<void> =>
  withAlleDossiers(db, async () => {
    await sql`update toegang.deelname set tot = greatest(sinds, ${now}::timestamptz)
      where medewerker_id = ${medewerkerId} and (tot is null or tot > ${now})`.execute(db)
  })

/** Whether this organisatie takes part in anything now. */
export const isOrganisatieDeelnemer = (db: Tx, organisatieId: string): Promise<boolean> =>
  withAlleDossiers(db, async () => {
    const { rows } = await sql<{ doet_mee: boolean }>`select exists (
      select from toegang.deelname where organisatie_id = ${organisatieId} and (tot is null or tot > now())) as doet_mee`.execute(
      db,
    )
    return rows[0]?.doet_mee ?? false
  })

/** The dossiers that somebody answers for, for handing them all over. Only within `withAlleDossiers`. */
export async function listBehandeld(db: Tx, medewerkerId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from toegang.dossier where behandelaar_id = ${medewerkerId} order by id limit 10000`.execute(db)
  return rows.map(({ id }) => id)
}
