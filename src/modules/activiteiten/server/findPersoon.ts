import { sql } from 'kysely'
import { datum } from '../../../platform/domain/datum.ts'
import { noemtWoord } from '../../../platform/server/noemtWoord.ts'
import type { Tx } from '../../../platform/server/withActor.ts'

const TEKST = sql<string>`concat_ws(' ', a.titel, a.plaats, a.resultaat, a.handelingsperspectief, a.reden)`
const BIJLAGETEKST = sql<string>`concat_ws(', ', f.naam, nullif(b.alt, ''))`
const BIJLAGEN = sql`activiteiten.bijlage b
  join documenten.bestand f on f.gemeente_id = b.gemeente_id and f.id = b.bestand_id`

/** Activiteiten that name one of the words, in a text or beside a file; also those that were taken away. */
export async function findPersoonInActiviteiten(db: Tx, woorden: readonly string[], aantal: number) {
  const rijen = await db
    .selectFrom('activiteiten.activiteit as a')
    .select(['a.id', 'a.van', 'a.titel', 'a.plaats', 'a.resultaat', 'a.handelingsperspectief', 'a.reden'])
    .select(
      sql<string>`coalesce((select string_agg(${BIJLAGETEKST}, ', ' order by f.naam, b.id) from ${BIJLAGEN}
        where b.gemeente_id = a.gemeente_id and b.activiteit_id = a.id), '')`.as('bijlagen'),
    )
    .where(
      sql<boolean>`(${noemtWoord(TEKST, woorden)}
        or a.id in (select b.activiteit_id from ${BIJLAGEN} where ${noemtWoord(BIJLAGETEKST, woorden)}))`,
    )
    .orderBy('a.van')
    .orderBy('a.id')
    .limit(aantal)
    .execute()
  return rijen.map(({ id, van, titel, plaats, resultaat, handelingsperspectief, reden, bijlagen }) => ({
    ...{ id, dag: datum(van), dicht: null },
    kenmerk: ['Activiteit', id.slice(0, 8), plaats].join(' ').trimEnd(),
    velden: [
      { naam: 'Titel', waarde: titel },
      { naam: 'Plaats', waarde: plaats },
      { naam: 'Resultaat', waarde: resultaat },
      { naam: 'Handelingsperspectief', waarde: handelingsperspectief },
      { naam: 'Reden van afgelasten', waarde: reden },
      { naam: 'Bijlagen', waarde: bijlagen },
    ].filter(({ waarde }) => waarde !== ''),
  }))
}
