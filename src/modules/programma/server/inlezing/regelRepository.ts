import type { Tx } from '../../../../platform/server/withActor.ts'
import type { Regel } from '../../domain/inlezing/regel.ts'

const PER_KEER = 1000

/** All lines of a draft, in reading order per parent. */
export async function listRegels(db: Tx, inlezingId: string): Promise<Regel[]> {
  const rijen = await db
    .selectFrom('programma.voorstelregel')
    .select([
      'id',
      'soort',
      'ouder_id as ouderId',
      'volgorde',
      'inhoud',
      'bron',
      'zekerheid',
      'twijfel',
      'nagekeken',
      'vervallen',
    ])
    .select(['bestaand_id as bestaandId', 'verschil', 'versie'])
    .where('inlezing_id', '=', inlezingId)
    .orderBy('volgorde')
    .orderBy('id')
    .execute()
  // Written by saveRegels and insertRegels only.
  return rijen as unknown as Regel[]
}

export async function insertRegels(
  db: Tx,
  gemeenteId: number,
  inlezingId: string,
  regels: readonly Regel[],
): Promise<void> {
  const rijen = regels.map((regel) => ({
    gemeente_id: gemeenteId,
    inlezing_id: inlezingId,
    id: regel.id,
    soort: regel.soort,
    ...toKolommen(regel),
  }))
  for (let van = 0; van < rijen.length; van += PER_KEER) {
    await db
      .insertInto('programma.voorstelregel')
      .values(rijen.slice(van, van + PER_KEER))
      .execute()
  }
}

/** The caller holds the lock on the inlezing, so that no line can have changed since it was read. */
export async function saveRegel(db: Tx, inlezingId: string, regel: Regel): Promise<void> {
  await db
    .updateTable('programma.voorstelregel')
    .set(toKolommen(regel))
    .where('inlezing_id', '=', inlezingId)
    .where('id', '=', regel.id)
    .execute()
}

export async function deleteRegels(db: Tx, inlezingId: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await db.deleteFrom('programma.voorstelregel').where('inlezing_id', '=', inlezingId).where('id', 'in', ids).execute()
}

const toKolommen = (regel: Regel) => ({
  ouder_id: regel.ouderId,
  volgorde: regel.volgorde,
  inhoud: JSON.stringify(regel.inhoud),
  bron: JSON.stringify(regel.bron),
  zekerheid: regel.zekerheid,
  twijfel: JSON.stringify(regel.twijfel),
  nagekeken: regel.nagekeken,
  vervallen: regel.vervallen,
  bestaand_id: regel.bestaandId,
  verschil: regel.verschil && JSON.stringify(regel.verschil),
  versie: regel.versie,
})
