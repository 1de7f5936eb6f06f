import { randomUUID } from 'node:crypto'
import { sql, type Kysely } from 'kysely'
import type { Handeling } from '../contract.ts'
import type { DB } from './database/schema.generated.ts'
import { Problem } from './problems.ts'

/** The only SQL handle a module gets: it *is* the running transaction. */
export type Tx = Kysely<DB>

export const BEREIKEN = ['alles', 'eigen'] as const
/** alles: the whole gemeente · eigen: only what the own organisatie is a party to. */
export type Bereik = (typeof BEREIKEN)[number]

export type Actor = {
  readonly gemeenteId: number
  readonly medewerkerId: string
  readonly naam: string
  readonly rol: string
  readonly organisatieId: string | null
  readonly bereik: Bereik
  readonly handelingen: ReadonlySet<Handeling>
}

export type ActorContext = {
  readonly actor: Actor
  readonly db: Tx
  readonly now: Date
  readonly verzoek: string
  /** Runs once the transaction is committed, never before; what it throws is logged and does not reach the caller. */
  readonly afterCommit: (work: () => void | Promise<void>) => void
}

/** `onderwerp` names whose data was touched ("actie/…"); it goes to the audit trail. */
export type Handled<Body> = { readonly body: Body; readonly onderwerp: string }

type Audit = {
  readonly handeling: string
  readonly onderwerp: string
  readonly uitkomst: 'gelukt' | 'geweigerd' | 'mislukt'
}

export type Tenant = Pick<Actor, 'gemeenteId' | 'bereik' | 'organisatieId'> & {
  readonly medewerkerId: string | null
  readonly rol: string
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/**
 * SET LOCAL with literals, not set_config(): a distributed PostgreSQL (Citus) propagates only the former.
 * Every value is checked here, because SET takes no parameters.
 */
function tenantSettings(tenant: Tenant): string {
  const { gemeenteId, medewerkerId, organisatieId, bereik } = tenant
  const veilig =
    Number.isInteger(gemeenteId) &&
    (medewerkerId === null || UUID.test(medewerkerId)) &&
    (organisatieId === null || UUID.test(organisatieId)) &&
    BEREIKEN.includes(bereik)
  if (!veilig) throw new Error('actor with unsafe settings')
  return (
    `set local app.gemeente_id = '${gemeenteId}'; set local app.medewerker_id = '${medewerkerId ?? ''}';` +
    `set local app.organisatie_id = '${organisatieId ?? ''}'; set local app.bereik = '${bereik}'`
  )
}

/** One transaction, one tenant. Settings are transaction-local: a connection-level one would leak to the next request. */
export function inTenant<T>(pool: Kysely<DB>, tenant: Tenant, run: (db: Tx) => Promise<T>): Promise<T> {
  return inTransaction(pool, `begin; ${tenantSettings(tenant)}`, run)
}

/** One transaction without a tenant: row-level security then shows nothing of any gemeente. */
export function inTransaction<T>(pool: Kysely<DB>, begin: string, run: (db: Tx) => Promise<T>): Promise<T> {
  return pool.connection().execute(async (db) => {
    await sql.raw(begin).execute(db)
    try {
      const uitkomst = await run(db)
      await sql`commit`.execute(db)
      return uitkomst
    } catch (fout) {
      // A lost connection cannot roll back, and has: the first error is the one to report.
      await sql`rollback`.execute(db).catch(() => undefined)
      throw fout
    }
  })
}

export async function writeAudit(db: Tx, tenant: Tenant, verzoek: string, audit: Audit): Promise<void> {
  await db
    .insertInto('platform.audit')
    .values({
      gemeente_id: tenant.gemeenteId,
      id: randomUUID(),
      medewerker_id: tenant.medewerkerId,
      rol: tenant.rol,
      request_id: verzoek,
      ...audit,
    })
    .execute()
}

/** The single choke point: permission, tenant, SQL and audit are one transaction, or nothing happens. */
export async function withActor<Body>(
  pool: Kysely<DB>,
  actor: Actor,
  handeling: Handeling,
  verzoek: string,
  work: (ctx: ActorContext) => Promise<Handled<Body>>,
): Promise<{ body: Body; afterCommit: readonly (() => void | Promise<void>)[] }> {
  if (!actor.handelingen.has(handeling)) {
    await inTenant(pool, actor, (db) =>
      writeAudit(db, actor, verzoek, { handeling, onderwerp: '-', uitkomst: 'geweigerd' }),
    )
    throw new Problem(403, 'handeling_niet_toegestaan')
  }
  const afterCommit: (() => void | Promise<void>)[] = []
  const body = await inTenant(pool, actor, async (db) => {
    const ctx = {
      actor,
      db,
      now: new Date(),
      verzoek,
      afterCommit: (werk: () => void | Promise<void>) => void afterCommit.push(werk),
    }
    const handled = await work(ctx)
    await writeAudit(db, actor, verzoek, { handeling, onderwerp: handled.onderwerp, uitkomst: 'gelukt' })
    return handled.body
  })
  return { body, afterCommit }
}

/** Work that nobody waits for, under a named system actor: the same tenant, transaction and audit line. */
export type Achtergrond = <Body>(
  gemeenteId: number,
  taak: Handeling,
  work: (ctx: Pick<ActorContext, 'db' | 'now'>) => Promise<Handled<Body>>,
) => Promise<Body>

export const createAchtergrond =
  (pool: Kysely<DB>): Achtergrond =>
  (gemeenteId, taak, work) => {
    const systeem = { gemeenteId, medewerkerId: null, organisatieId: null, bereik: 'alles', rol: 'systeem' } as const
    return inTenant(pool, systeem, async (db) => {
      const { body, onderwerp } = await work({ db, now: new Date() })
      await writeAudit(db, systeem, taak, { handeling: taak, onderwerp, uitkomst: 'gelukt' })
      return body
    })
  }
