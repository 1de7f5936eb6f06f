import { sql } from 'kysely'
import type { Pool } from '../../../platform/server/database/openPool.ts'
import { inTenant } from '../../../platform/server/withActor.ts'
import { listNotitieIds } from '../server/notitielijst.ts'
import { findInzage } from '../../toegang/domain/dossier/inzage.ts'
import type { Persoon, Wereld } from './aWereld.ts'

/** Each place where a dossier could show, with the part of it that must be open for that. */
const PLEKKEN = [
  { plek: 'dossier', deel: null, bron: sql`select id from toegang.dossier` },
  { plek: 'notitie', deel: null, bron: sql`select id from notities.notitie` },
  { plek: 'tekst', deel: 'tekst', bron: sql`select notitie_id as id from notities.tekst` },
  { plek: 'bijlage', deel: 'bijlagen', bron: sql`select notitie_id as id from notities.bijlage` },
  { plek: 'gebeurtenis', deel: 'geschiedenis', bron: sql`select notitie_id as id from notities.gebeurtenis` },
  {
    plek: 'deelnemers',
    deel: 'deelnemers',
    bron: sql`select id from toegang.dossier d where exists (select from toegang.deelnemers(d.gemeente_id, d.id))`,
  },
] as const
/** What the list of notities shows; it finds its way without these tables' policies. */
const LIJST = { plek: 'lijst', deel: null } as const
const HEEL_VEEL = 10_000

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
      for (const { plek, deel } of [...PLEKKEN, LIJST]) {
        const mag = inzage !== null && (deel === null || inzage.delen.has(deel))
        const ziet = getoond.get(plek)?.has(dossier.id) ?? false
        if (mag !== ziet) verschillen.push({ plek, wie: persoon.naam, dossier: dossier.id, sql: ziet })
      }
    }
  }
  return { paren: personen.length * dossiers.length, verschillen }
}

/** What this person is shown of everything there is, as the runtime role. */
async function readGetoond(pool: Pool, persoon: Persoon): Promise<Map<string, Set<string>>> {
  const rijen = await inTenant(pool, { ...persoon, rol: 'proef' }, async (db) => {
    const delen = PLEKKEN.map(({ plek, bron }) => sql`select ${sql.lit(plek)} as plek, id from (${bron}) b`)
    const { rows } = await sql<{ plek: string; id: string }>`${sql.join(delen, sql` union all `)}`.execute(db)
    const lijst = await listNotitieIds(db, { q: '', organisatieId: null, regime: null, aantal: HEEL_VEEL, na: null })
    return [...rows, ...lijst.map(({ id }) => ({ plek: LIJST.plek, id }))]
  })
  const getoond = new Map<string, Set<string>>()
  for (const { plek, id } of rijen) getoond.set(plek, (getoond.get(plek) ?? new Set()).add(id))
  return getoond
}
