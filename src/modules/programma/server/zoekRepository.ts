import { sql } from 'kysely'
import type { Tx } from '../../../platform/server/withActor.ts'
import type { OnderdeelSoort } from '../domain/onderdeel.ts'

export type Zoekresultaat = {
  readonly soort: OnderdeelSoort | 'programma' | 'organisatie'
  readonly id: string
  readonly titel: string
  readonly context: string
  readonly programmaId: string | null
}

const MEESTE = 30
/** Of the words in the query, how alike the closest stretch of text must be to count as a typing error. */
const GENOEG_GELIJK = 0.45

/**
 * Searches in Dutch: stems and accents through the text search configuration, typing errors through trigrams, the last
 * word also as the beginning of a word. Row-level security keeps out what the caller may not see.
 */
export async function zoek(db: Tx, q: string): Promise<Zoekresultaat[]> {
  const begin = prefixQuery(q)
  const kaal = sql`platform.zonder_accenten(lower(${q}))`
  const woorden = sql`(websearch_to_tsquery('platform.nederlands', ${q}) || to_tsquery('platform.nederlands', ${begin}))`
  const treffer = (zoek: string, tekst: string) => sql`(${sql.raw(zoek)} @@ ${woorden}
    or word_similarity(${kaal}, platform.zonder_accenten(lower(${sql.raw(tekst)}))) > ${GENOEG_GELIJK})`
  const score = (zoek: string, tekst: string) => sql`ts_rank(${sql.raw(zoek)}, ${woorden}) * 2
    + word_similarity(${kaal}, platform.zonder_accenten(lower(${sql.raw(tekst)})))`
  const { rows } = await sql<Zoekresultaat>`
    select soort, id, titel, context, "programmaId" from (
      select 'programma' as soort, p.id, p.titel, p.jaar::text as context, p.id as "programmaId",
             1 + word_similarity(${kaal}, platform.zonder_accenten(lower(p.titel || ' ' || p.jaar))) as score
      from programma.programma p
      where p.verwijderd_op is null
        and word_similarity(${kaal}, platform.zonder_accenten(lower(p.titel || ' ' || p.jaar))) > 0.6
      union all
      select 'prioriteit', t.id, t.naam, p.titel, p.id, 0.5 + ${score('t.zoek', 't.naam')}
      from programma.prioriteit t join programma.programma p on p.gemeente_id = t.gemeente_id and p.id = t.programma_id
      where t.verwijderd_op is null and p.verwijderd_op is null and ${treffer('t.zoek', 't.naam')}
      union all
      select 'inzet', t.id, coalesce(nullif(t.inzet, ''), t.ambitie), p.titel, p.id, 0.2 + ${score('t.zoek', 't.inzet')}
      from programma.inzet t join programma.programma p on p.gemeente_id = t.gemeente_id and p.id = t.programma_id
      where t.verwijderd_op is null and p.verwijderd_op is null and t.inzet || t.ambitie <> '' and ${treffer('t.zoek', 't.inzet')}
      union all
      select 'actie', t.id, t.hoe, p.titel, p.id, ${score('t.zoek', 't.hoe')}
      from programma.actie t join programma.programma p on p.gemeente_id = t.gemeente_id and p.id = t.programma_id
      where t.verwijderd_op is null and p.verwijderd_op is null and ${treffer('t.zoek', 't.hoe')}
      union all
      select 'doel', t.id, t.tekst, p.titel, p.id, ${score('t.zoek', 't.tekst')}
      from programma.doel t join programma.programma p on p.gemeente_id = t.gemeente_id and p.id = t.programma_id
      where t.verwijderd_op is null and p.verwijderd_op is null and ${treffer('t.zoek', 't.tekst')}
      union all
      select 'organisatie', o.id, o.naam, 'Organisatie', null, 0.8 + max(word_similarity(${kaal}, platform.zonder_accenten(lower(a.alias))))
      from partners.organisatie o join partners.organisatie_alias a on a.gemeente_id = o.gemeente_id and a.organisatie_id = o.id
      where o.verwijderd_op is null and (select platform.bereik()) = 'alles'
        and word_similarity(${kaal}, platform.zonder_accenten(lower(a.alias))) > 0.6
      group by o.gemeente_id, o.id
    ) gevonden
    order by score desc, id limit ${MEESTE}`.execute(db)
  return rows
}

/** "woning inbr" → 'woning' & 'inbr':*, each word quoted so that nothing in it is an operator. */
function prefixQuery(q: string): string {
  const woorden = q.match(/[\p{L}\p{N}]+/gu) ?? []
  return woorden.map((woord, i) => (i === woorden.length - 1 ? `'${woord}':*` : `'${woord}'`)).join(' & ')
}
