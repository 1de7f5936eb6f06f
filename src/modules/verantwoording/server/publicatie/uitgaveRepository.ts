import { sql } from 'kysely'
import type { ActorContext, Tx } from '../../../../platform/server/withActor.ts'
import type { Publicatie } from '../../domain/publicatie/publicatie.ts'
import type { Uitgave } from '../../domain/publicatie/site/site.ts'

export type Uitgaverij = {
  readonly versie: number
  readonly pad: string
  readonly gepubliceerdOp: Date
  readonly door: string
  readonly ingetrokkenOp: Date | null
  readonly reden: string
  /** How many corrections it had. */
  readonly errata: number
}

/** Every version of one account that was ever public, newest first. */
export const listVersies = (db: Tx, verantwoordingId: string): Promise<Uitgaverij[]> =>
  db
    .selectFrom('verantwoording.uitgave as u')
    .innerJoin('toegang.medewerker as m', (join) =>
      join.onRef('m.gemeente_id', '=', 'u.gemeente_id').onRef('m.id', '=', 'u.gepubliceerd_door'),
    )
    .select(['u.versie', 'u.pad', 'u.gepubliceerd_op as gepubliceerdOp', 'm.naam as door'])
    .select(['u.ingetrokken_op as ingetrokkenOp', 'u.reden'])
    .select(sql<number>`jsonb_array_length(u.publicatie -> 'errata')`.as('errata'))
    .where('u.verantwoording_id', '=', verantwoordingId)
    .orderBy('u.versie', 'desc')
    .execute()

export type Openbaar = Uitgave & { readonly verantwoordingId: string }

/** All that is public now, of all accounts. */
export async function listOpenbaar(db: Tx): Promise<readonly Openbaar[]> {
  const rijen = await db
    .selectFrom('verantwoording.uitgave')
    .select(['verantwoording_id as verantwoordingId', 'pad', 'versie', 'gepubliceerd_op as gepubliceerdOp'])
    // Only `insertUitgave` writes it, in this form.
    .select((eb) => eb.ref('publicatie').$castTo<Publicatie>().as('publicatie'))
    .where('ingetrokken_op', 'is', null)
    .execute()
  return rijen.map((rij) => ({ ...rij, gepubliceerdOp: rij.gepubliceerdOp.toISOString() }))
}

/** The permanent addresses in use, with whose they are; also of what was withdrawn. */
export const listPaden = (db: Tx) =>
  db.selectFrom('verantwoording.uitgave').select(['pad', 'verantwoording_id as verantwoordingId']).distinct().execute()

export async function insertUitgave(
  { db, actor, now }: ActorContext,
  verantwoordingId: string,
  { versie, pad, publicatie }: { readonly versie: number; readonly pad: string; readonly publicatie: Publicatie },
): Promise<void> {
  await db
    .insertInto('verantwoording.uitgave')
    .values({
      ...{ gemeente_id: actor.gemeenteId, verantwoording_id: verantwoordingId, versie, pad },
      ...{ publicatie: JSON.stringify(publicatie), gepubliceerd_op: now, gepubliceerd_door: actor.medewerkerId },
    })
    .execute()
}

/** False when nothing of it was public. */
export async function withdrawUitgaven(
  { db, actor, now }: ActorContext,
  verantwoordingId: string,
  reden: string,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('verantwoording.uitgave')
    .set({ ingetrokken_op: now, ingetrokken_door: actor.medewerkerId, reden })
    .where('verantwoording_id', '=', verantwoordingId)
    .where('ingetrokken_op', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
