import { sql } from 'kysely'
import type { Tx } from '../../../../platform/server/withActor.ts'
import type { OnderdeelSoort } from '../../domain/onderdeel.ts'

export type Weggehaald = {
  readonly soort: OnderdeelSoort
  readonly id: string
  readonly naam: string
  readonly tijd: Date
  readonly wie: string
  readonly reden: string
}

const HOOGSTENS = 200

/** What was removed since a moment and is still gone, newest first. What went along with something else is not named apart. */
export async function listWeggehaald(db: Tx, programmaId: string, sinds: Date): Promise<Weggehaald[]> {
  const gone = sql`programma_id = ${programmaId} and verwijderd_op > ${sinds}`
  const { rows } = await sql<Weggehaald>`
    with weg as (
      select 'prioriteit' as soort, id, naam, verwijderd_op from programma.prioriteit where ${gone}
      union all select 'inzet', id, coalesce(nullif(inzet, ''), ambitie), verwijderd_op from programma.inzet where ${gone}
      union all select 'actie', id, hoe, verwijderd_op from programma.actie where ${gone}
      union all select 'doel', id, tekst, verwijderd_op from programma.doel where ${gone}
      union all select 'resultaat', id, tekst, verwijderd_op from programma.resultaat where ${gone}
    )
    select weg.soort, weg.id, weg.naam, w.tijd, w.reden, m.naam as wie
    from weg
    join programma.wijziging w on w.record_id = weg.id and w.daad = 'verwijderd' and w.tijd = weg.verwijderd_op
    join toegang.medewerker m on m.gemeente_id = w.gemeente_id and m.id = w.medewerker_id
    order by w.tijd desc, weg.id
    limit ${HOOGSTENS}`.execute(db)
  return rows
}
