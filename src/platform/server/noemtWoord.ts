import { sql, type RawBuilder } from 'kysely'

/** Whether a text names any of the words, without regard to capitals. */
export const noemtWoord = (tekst: RawBuilder<string>, woorden: readonly string[]): RawBuilder<boolean> =>
  sql<boolean>`exists (select from unnest(${[...woorden]}::text[]) w where strpos(lower(${tekst}), lower(w)) > 0)`
