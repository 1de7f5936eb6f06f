import type { Tx } from '../../../../platform/server/withActor.ts'
import type { DoelInhoud } from '../../domain/onderdeel.ts'

/** A doel with where it hangs: under a prioriteit, or under an inzet of one, or loose. */
export type Programmadoel = DoelInhoud & {
  readonly id: string
  readonly programmaId: string
  readonly jaar: number
  readonly prioriteitId: string | null
  readonly prioriteit: string | null
  readonly inzetId: string | null
}

const doelen = (db: Tx) =>
  db
    .selectFrom('programma.doel as d')
    .innerJoin('programma.programma as p', (join) =>
      join.onRef('p.gemeente_id', '=', 'd.gemeente_id').onRef('p.id', '=', 'd.programma_id'),
    )
    .leftJoin('programma.inzet as i', (join) =>
      join.onRef('i.gemeente_id', '=', 'd.gemeente_id').onRef('i.id', '=', 'd.inzet_id'),
    )
    .leftJoin('programma.prioriteit as h', (join) =>
      join
        .onRef('h.gemeente_id', '=', 'd.gemeente_id')
        .on((eb) => eb('h.id', '=', eb.fn.coalesce('d.prioriteit_id', 'i.prioriteit_id'))),
    )
    .select(['d.id', 'd.programma_id as programmaId', 'p.jaar', 'h.id as prioriteitId', 'h.naam as prioriteit'])
    .select(['d.inzet_id as inzetId', 'd.tekst', 'd.indicator', 'd.richting', 'd.wijze', 'd.waarde', 'd.grens'])
    .select(['d.beginwaarde', 'd.eenheid', 'd.basisjaar', 'd.doeljaar', 'd.kwalitatief'])
    .where('d.verwijderd_op', 'is', null)
    .where('p.verwijderd_op', 'is', null)
    // The checks of the table hold the same lists as the types.
    .$narrowType<Pick<DoelInhoud, 'richting' | 'wijze' | 'grens'>>()

/** In the order of the programme. */
export const listDoelen = (db: Tx, programmaId: string): Promise<Programmadoel[]> =>
  doelen(db)
    .where('d.programma_id', '=', programmaId)
    .orderBy('h.volgorde')
    .orderBy('i.volgorde')
    .orderBy('d.volgorde')
    .orderBy('d.id')
    .execute()

export const findDoel = (db: Tx, id: string): Promise<Programmadoel | undefined> =>
  doelen(db).where('d.id', '=', id).executeTakeFirst()
