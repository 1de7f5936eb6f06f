import { sql, type RawBuilder } from 'kysely'

/** The instant at which a programme was adopted, the last time; null (so that nothing came after it) when it never was. */
export const momentVanVaststelling = (programmaId: string): RawBuilder<Date | null> =>
  sql<Date | null>`(select max(v.tijd) from programma.wijziging v
    where v.programma_id = ${programmaId}::uuid and v.record_id = v.programma_id and v.daad = 'vastgesteld')`
