import { sql } from 'kysely'
import type { Tx } from '../../../../platform/server/withActor.ts'
import type { VeldVerandering } from '../../domain/veldteksten.ts'
import { momentVanVaststelling } from './momentVanVaststelling.ts'

/** Per record and field ("<id> hoe") what stood there when the programme was adopted; only of what was changed since. */
export type Beloften = ReadonlyMap<string, string>

export const belofteOf = (beloften: Beloften, recordId: string, veld: string, nu: string): string =>
  beloften.get(`${recordId} ${veld}`) ?? nu

export async function listBeloften(db: Tx, programmaId: string): Promise<Beloften> {
  const { rows } = await sql<{ readonly recordId: string; readonly velden: readonly VeldVerandering[] }>`
    select w.record_id as "recordId", w.velden
    from programma.wijziging w
    where w.programma_id = ${programmaId}::uuid and w.daad = 'gewijzigd'
      and w.tijd > ${momentVanVaststelling(programmaId)}
    order by w.tijd, w.id`.execute(db)
  const eerste = new Map<string, string>()
  for (const { recordId, velden } of rows) {
    for (const { veld, van } of velden) {
      const sleutel = `${recordId} ${veld}`
      if (!eerste.has(sleutel)) eerste.set(sleutel, van)
    }
  }
  return eerste
}
