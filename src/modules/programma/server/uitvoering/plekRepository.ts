import type { Tx } from '../../../../platform/server/withActor.ts'

export type Plaats = { readonly inzet: string; readonly prioriteit: string; readonly prioriteitId: string }

/** Per inzet of a programme: its name and that of its prioriteit. */
export async function listPlaatsen(db: Tx, programmaId: string): Promise<ReadonlyMap<string, Plaats>> {
  const rijen = await db
    .selectFrom('programma.inzet as i')
    .innerJoin('programma.prioriteit as p', (join) =>
      join.onRef('p.gemeente_id', '=', 'i.gemeente_id').onRef('p.id', '=', 'i.prioriteit_id'),
    )
    .select(['i.id', 'i.inzet', 'i.ambitie', 'p.id as prioriteitId', 'p.naam as prioriteit'])
    .where('i.programma_id', '=', programmaId)
    .where('i.verwijderd_op', 'is', null)
    .execute()
  return new Map(rijen.map(({ id, inzet, ambitie, ...rest }) => [id, { inzet: inzet || ambitie, ...rest }]))
}
