import { sql } from 'kysely'
import { noemtWoord } from '../../../platform/server/noemtWoord.ts'
import type { Actor, Tx } from '../../../platform/server/withActor.ts'
import { withAlleDossiers } from '../../toegang/server/public.ts'

const MEESTE = 500

const find = (db: Tx, woorden: readonly string[]) =>
  db
    .selectFrom('notities.notitie as n')
    .innerJoin('toegang.dossier as d', (join) =>
      join.onRef('d.gemeente_id', '=', 'n.gemeente_id').onRef('d.id', '=', 'n.id'),
    )
    .innerJoin('notities.tekst as t', (join) =>
      join.onRef('t.gemeente_id', '=', 'n.gemeente_id').onRef('t.notitie_id', '=', 'n.id'),
    )
    .select(['n.id', 'd.kenmerk', 'n.titel', 't.tekst'])
    .where(noemtWoord(sql`n.titel || ' ' || t.tekst`, woorden))
    .orderBy('n.id')
    .limit(MEESTE)
    .execute()

/** Notities that hold one of the words: those in which the actor takes part, and how many there are beside them. */
export async function findPersoonInNotities(db: Tx, { handelingen }: Actor, woorden: readonly string[]) {
  const alle = await withAlleDossiers(db, () => find(db, woorden))
  const eigen = handelingen.has('notitie:read') ? await find(db, woorden) : []
  const treffers = eigen.map(({ id, kenmerk, titel, tekst }) => ({
    ...{ id, kenmerk },
    velden: [
      { naam: 'Titel', waarde: titel },
      { naam: 'Tekst', waarde: tekst },
    ],
  }))
  return { treffers, verborgen: alle.length - eigen.length }
}
