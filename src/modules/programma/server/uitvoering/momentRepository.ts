import type { Datum } from '../../../../platform/domain/datum.ts'
import type { Tx } from '../../../../platform/server/withActor.ts'
import type { MomentFeit } from '../../domain/momenten/moment.ts'

/** A date column holds a day of the calendar, as text. */
const feiten = (db: Tx) =>
  db
    .selectFrom('programma.moment')
    .select(['sleutel', 'vervallen', 'notitie', 'extra', 'versie'])
    .select((eb) => [
      eb.ref('van').$castTo<Datum | null>().as('van'),
      eb.ref('tot').$castTo<Datum | null>().as('tot'),
      eb.ref('gedaan_op').$castTo<Datum | null>().as('gedaanOp'),
    ])

/** The recorded facts of a whole programme, per actie. */
export async function listMomenten(db: Tx, programmaId: string): Promise<ReadonlyMap<string, MomentFeit[]>> {
  const rijen = await feiten(db).select('actie_id as actieId').where('programma_id', '=', programmaId).execute()
  const perActie = new Map<string, MomentFeit[]>()
  for (const rij of rijen) {
    const groep = perActie.get(rij.actieId)
    if (groep) groep.push(rij)
    else perActie.set(rij.actieId, [rij])
  }
  return perActie
}

export const listMomentenOfActie = (db: Tx, actieId: string): Promise<MomentFeit[]> =>
  feiten(db).where('actie_id', '=', actieId).execute()

type Wie = { readonly gemeenteId: number; readonly programmaId: string; readonly actieId: string }

/** Inserts or replaces. Returns false when someone else recorded something since `feit.versie`. */
export async function saveMoment(
  db: Tx,
  { gemeenteId, programmaId, actieId }: Wie,
  feit: MomentFeit,
): Promise<boolean> {
  const kolommen = {
    van: feit.van,
    tot: feit.tot,
    gedaan_op: feit.gedaanOp,
    vervallen: feit.vervallen,
    notitie: feit.notitie,
    extra: feit.extra,
    versie: feit.versie + 1,
  }
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('programma.moment')
    .values({
      gemeente_id: gemeenteId,
      actie_id: actieId,
      programma_id: programmaId,
      sleutel: feit.sleutel,
      ...kolommen,
    })
    .onConflict((oc) =>
      oc
        .columns(['gemeente_id', 'actie_id', 'sleutel'])
        .doUpdateSet(kolommen)
        .where('moment.versie' as 'versie', '=', feit.versie),
    )
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** An extra time that was recorded by mistake leaves no fact; its history stays. */
export async function deleteMoment(db: Tx, actieId: string, sleutel: string, versie: number): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('programma.moment')
    .where('actie_id', '=', actieId)
    .where('sleutel', '=', sleutel)
    .where('versie', '=', versie)
    .executeTakeFirst()
  return numDeletedRows === 1n
}

type Gedaan = { readonly sleutel: string; readonly gedaanOp: Datum }

/** Many moments of one actie that were done, none of which was recorded before. */
export async function insertMomenten(
  db: Tx,
  { gemeenteId, programmaId, actieId }: Wie,
  gedaan: readonly Gedaan[],
): Promise<void> {
  if (gedaan.length === 0) return
  const rijen = gedaan.map(({ sleutel, gedaanOp }) => ({
    gemeente_id: gemeenteId,
    actie_id: actieId,
    programma_id: programmaId,
    sleutel,
    gedaan_op: gedaanOp,
  }))
  await db.insertInto('programma.moment').values(rijen).execute()
}
