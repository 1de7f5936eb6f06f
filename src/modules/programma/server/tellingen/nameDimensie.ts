import { sql, type RawBuilder } from 'kysely'
import type { Dimensiesleutel } from '../../../../platform/server/tellingbron.ts'
import type { Tx } from '../../../../platform/server/withActor.ts'
import { listAlleOrganisaties } from '../../../partners/server/public.ts'
import { ACTIE_STATUSSEN } from '../../domain/stand/stand.ts'
import { STATUSWOORDEN } from '../../domain/stand/describeStatus.ts'

/** The names of prioriteiten, acties, partijen and statussen. Of records also those of earlier years: a figure may be of then. */
export async function nameDimensie(db: Tx, dimensie: string): Promise<readonly Dimensiesleutel[]> {
  switch (dimensie) {
    case 'status':
      return ACTIE_STATUSSEN.map((sleutel) => ({ sleutel, naam: STATUSWOORDEN[sleutel] }))
    case 'prioriteit':
      return listNamen(db, 'prioriteit', sql`k.naam`)
    case 'actie':
      return listNamen(db, 'actie', sql`k.hoe`)
    case 'partij':
      return (await listAlleOrganisaties(db)).map(({ id, naam }) => ({ sleutel: id, naam }))
    default:
      return []
  }
}

const MEESTE = 5000

/** With the year: a programme that was copied has the same names again. Latest year first. */
async function listNamen(db: Tx, tabel: 'prioriteit' | 'actie', naam: RawBuilder<unknown>): Promise<Dimensiesleutel[]> {
  const { rows } = await sql<Dimensiesleutel>`
    select k.id as sleutel, ${naam} || ' (' || p.jaar || ')' as naam
    from ${sql.table(`programma.${tabel}`)} k
    join programma.programma p on p.gemeente_id = k.gemeente_id and p.id = k.programma_id
    where k.verwijderd_op is null and p.verwijderd_op is null
    order by p.jaar desc, k.volgorde, k.id limit ${sql.lit(MEESTE)}`.execute(db)
  return rows
}
