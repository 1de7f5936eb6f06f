import type { Dimensiesleutel } from '../../../../platform/server/tellingbron.ts'
import type { Tx } from '../../../../platform/server/withActor.ts'
import { ACTIE_STATUSSEN } from '../../domain/stand/stand.ts'
import { STATUSWOORDEN } from '../../domain/stand/describeStatus.ts'

/** The names of prioriteiten, acties and statussen. Of records also those of earlier years: a figure may be of then. */
export async function nameDimensie(db: Tx, dimensie: string): Promise<readonly Dimensiesleutel[]> {
  switch (dimensie) {
    case 'status':
      return ACTIE_STATUSSEN.map((sleutel) => ({ sleutel, naam: STATUSWOORDEN[sleutel] }))
    case 'prioriteit':
      return db
        .selectFrom('programma.prioriteit')
        .select(['id as sleutel', 'naam'])
        .orderBy('volgorde')
        .orderBy('id')
        .limit(1000)
        .execute()
    case 'actie':
      return db
        .selectFrom('programma.actie')
        .select(['id as sleutel', 'hoe as naam'])
        .where('verwijderd_op', 'is', null)
        .orderBy('volgorde')
        .orderBy('id')
        .limit(5000)
        .execute()
    default:
      return []
  }
}
