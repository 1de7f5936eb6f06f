import { sql } from 'kysely'
import type { Kandidaat, Kandidaatvraag, Klok } from '../../../platform/domain/bewaring/kandidaat.ts'
import type { Datum } from '../../../platform/domain/datum.ts'
import type { Tx } from '../../../platform/server/withActor.ts'
import { withAlleDossiers } from '../../toegang/server/public.ts'

/** What starts each clock. A notitie holds no decision of its own, so for a term from one the day on which it was begun counts. */
const KLOKDAGEN: Partial<Record<Klok, 'd.begonnen_op' | 'n.gewijzigd_op'>> = {
  eerste_verwerking: 'd.begonnen_op',
  laatste_verwerking: 'n.gewijzigd_op',
  besluit: 'd.begonnen_op',
}

/** Notities by the day on which their clock started, whoever takes part in them; only for who destroys. */
export async function listOudeNotities(db: Tx, vraag: Kandidaatvraag): Promise<readonly Kandidaat[]> {
  const kolom = KLOKDAGEN[vraag.klok]
  return kolom === undefined ? [] : withAlleDossiers(db, () => listByKlok(db, kolom, vraag))
}

async function listByKlok(
  db: Tx,
  kolom: 'd.begonnen_op' | 'n.gewijzigd_op',
  { regime, totEnMet, na, aantal, ids }: Kandidaatvraag,
): Promise<readonly Kandidaat[]> {
  const dag = sql<Datum>`(${sql.ref(kolom)} at time zone 'Europe/Amsterdam')::date`
  const rijen = await db
    .selectFrom('notities.notitie as n')
    .innerJoin('toegang.dossier as d', (join) =>
      join.onRef('d.gemeente_id', '=', 'n.gemeente_id').onRef('d.id', '=', 'n.id'),
    )
    .select(['n.id', 'd.kenmerk', 'n.organisatie_id as organisatieId', dag.as('klokdag')])
    .where('d.regime', '=', regime)
    .where(sql<boolean>`${dag} <= ${totEnMet}::date`)
    .$if(na !== null, (alle) => alle.where(sql<boolean>`(${dag}, n.id) > (${na?.klokdag}::date, ${na?.id}::uuid)`))
    .$if(ids !== undefined, (alle) => alle.where('n.id', 'in', [...(ids ?? [])]))
    .orderBy('klokdag')
    .orderBy('n.id')
    .limit(aantal)
    .execute()
  return rijen.map(({ id, klokdag, kenmerk, organisatieId }) => ({ id, klokdag, kenmerk, betreft: [organisatieId] }))
}
