import { sql } from 'kysely'
import type { Pool } from '../../../platform/server/database/openPool.ts'
import { inTenant } from '../../../platform/server/withActor.ts'
import { findInzage } from '../../toegang/domain/dossier/inzage.ts'
import type { Persoon, Wereld } from './aWereld.ts'

/** Each place where a dossier could show, with the part of it that must be open for that. */
const PLEKKEN = [
  { plek: 'dossier', deel: null, tabel: 'toegang.dossier', kolom: 'id' },
  { plek: 'notitie', deel: null, tabel: 'notities.notitie', kolom: 'id' },

  { plek: 'tekst', deel: 'tekst', tabel: 'notities.tekst', kolom: 'notitie_id' },
  { plek: 'bijlage', deel: 'bijlagen', tabel: 'notities.bijlage', kolom: 'notitie_id' },
  { plek: 'gebeurtenis', deel: 'geschiedenis', tabel: 'notities.gebeurtenis', kolom: 'notitie_id' },
] as const

export type Verschil = { readonly plek: string; readonly wie: string; readonly dossier: string; readonly sql: boolean }

/** Every pair of a person and a dossier of this world, on which SQL and the pure rule do not agree. */
export async function compareInzage(
  pool: Pool,
  { nu, personen, dossiers }: Wereld,
): Promise<{ readonly paren: number; readonly verschillen: readonly Verschil[] }> {
  const verschillen: Verschil[] = []
  for (const persoon of personen) {
    const getoond = await readGetoond(pool, persoon)
    for (const dossier of dossiers) {
      const inzage = findInzage(persoon, dossier, nu)
      for (const { plek, deel } of PLEKKEN) {
        const mag = inzage !== null && (deel === null || inzage.delen.has(deel))
        const ziet = getoond.get(plek)?.has(dossier.id) ?? false
        if (mag !== ziet) verschillen.push({ plek, wie: persoon.naam, dossier: dossier.id, sql: ziet })
      }
    }
  }
  return { paren: personen.length * dossiers.length, verschillen }
}

/** What this person is shown of everything there is, as the runtime role, in one go. */
async function readGetoond(pool: Pool, persoon: Persoon): Promise<Map<string, Set<string>>> {
  const rijen = await inTenant(pool, { ...persoon, rol: 'proef' }, async (db) => {
    const delen = PLEKKEN.map(
      ({ plek, tabel, kolom }) =>
        sql`select ${sql.lit(plek)} as plek, ${sql.ref(kolom)} as id from ${sql.table(tabel)}`,
    )
    return (await sql<{ plek: string; id: string }>`${sql.join(delen, sql` union all `)}`.execute(db)).rows
  })
  const getoond = new Map<string, Set<string>>(PLEKKEN.map(({ plek }) => [plek, new Set()]))
  for (const { plek, id } of rijen) getoond.get(plek)?.add(id)
  return getoond
}
