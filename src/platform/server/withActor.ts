import type { CompiledQuery } from 'kysely'
import type { Handeling } from '../contract.ts'
import { toAuditregel, zonderVerzoek, type Audit, type Verzoek } from './auditregel.ts'
import type { Pool, Tx } from './database/openPool.ts'
import { Problem } from './problems.ts'

/** The only SQL handle a module gets: it *is* the running transaction. */
export type { Tx } from './database/openPool.ts'

export const BEREIKEN = ['alles', 'eigen'] as const
/** alles: the whole gemeente · eigen: what the own organisatie is a party to; by a link of an actiehouder, the acties held. */
export type Bereik = (typeof BEREIKEN)[number]

export type Actor = {
  readonly gemeenteId: number
  readonly medewerkerId: string
  readonly naam: string
  readonly rol: string
  readonly organisatieId: string | null
  readonly bereik: Bereik
  readonly handelingen: ReadonlySet<Handeling>
  /** The key of the verwerkingsactiviteit that the caller named; null where none is asked. */
  readonly doel: string | null
}

export type ActorContext = {
  readonly actor: Actor
  readonly db: Tx
  readonly now: Date
  readonly verzoek: string
  /** Runs once the transaction is committed, never before; what it throws is logged and does not reach the caller. */
  readonly afterCommit: (work: () => void | Promise<void>) => void
}

/** What goes to the log: `onderwerp` names whose data was touched ("actie/…"), `getoond` the records that a list of people or organisaties showed. */
export type Handled<Body> = { readonly body: Body; readonly onderwerp: string; readonly getoond?: readonly string[] }

/** A refusal that leaves something behind, such as a counted attempt: what was written stays, and the caller gets the problem. */
export type Geweigerd = { readonly weigering: Problem; readonly onderwerp: string }

export type Tenant = Pick<Actor, 'gemeenteId' | 'bereik' | 'organisatieId'> & {
  readonly medewerkerId: string | null
  readonly rol: string
  readonly doel?: string | null
  /** False: what is not adopted yet does not exist for them; the policies of the tables ask it. Default true. */
  readonly zietConcepten?: boolean
}

/** Who lacks this sees no programme before it is adopted. */
const CONCEPTEN: Handeling = 'concept:read'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const DOEL = /^[a-z0-9-]{1,60}$/

/**
 * SET LOCAL with literals, not set_config(): a distributed PostgreSQL (Citus) propagates only the former.
 * Every value is checked here, because SET takes no parameters.
 */
function tenantSettings(tenant: Tenant): string {
  const { gemeenteId, medewerkerId, organisatieId, bereik, doel = null, zietConcepten = true } = tenant
  const veilig =
    Number.isInteger(gemeenteId) &&
    (medewerkerId === null || UUID.test(medewerkerId)) &&
    (organisatieId === null || UUID.test(organisatieId)) &&
    (doel === null || DOEL.test(doel)) &&
    BEREIKEN.includes(bereik)
  if (!veilig) throw new Error('actor with unsafe settings')
  return (
    `set local app.gemeente_id = '${gemeenteId}'; set local app.medewerker_id = '${medewerkerId ?? ''}';` +
    `set local app.organisatie_id = '${organisatieId ?? ''}'; set local app.bereik = '${bereik}';` +
    `set local app.doel = '${doel ?? ''}'${zietConcepten ? '' : "; set local app.concepten = 'nee'"}`
  )
}

/**
 * One transaction, one tenant. Settings are transaction-local: a connection-level one would leak to the next request.
 * The line that `audit` makes is sent together with the commit of what it tells about.
 */
export const inTenant = <T>(
  pool: Pool,
  tenant: Tenant,
  run: (db: Tx) => Promise<T>,
  audit?: (result: T) => Audit,
): Promise<T> => {
  const last = audit && ((result: T) => toAuditregel(tenant, audit(result)))
  return pool.transact(`begin; ${tenantSettings(tenant)}`, run, last)
}

/** One statement that only looks, in a transaction of its own; sent in one breath, and without a line in the log. */
export const lookInTenant = <Rij>(pool: Pool, tenant: Tenant, query: CompiledQuery<Rij>): Promise<readonly Rij[]> =>
  pool.ask(`begin; ${tenantSettings(tenant)}`, query)

/** One transaction without a tenant: row-level security then shows nothing of any gemeente. */
export const inTransaction = <T>(pool: Pool, run: (db: Tx) => Promise<T>): Promise<T> => pool.transact('begin', run)

/**
 * The single choke point: permission, tenant, SQL and audit are one transaction, or nothing happens. An act that was refused or
 * failed is rolled back, and then leaves a line of its own. `peiling`: see the contract; what succeeds leaves no line.
 */
export async function withActor<Body>(
  pool: Pool,
  actor: Actor,
  { handeling, peiling = false }: { readonly handeling: Handeling; readonly peiling?: boolean | undefined },
  verzoek: Verzoek,
  work: (ctx: ActorContext) => Promise<Handled<Body> | Geweigerd>,
): Promise<{ body: Body; afterCommit: readonly (() => void | Promise<void>)[] }> {
  const noteMis = (uitkomst: 'geweigerd' | 'mislukt'): Promise<null> =>
    inTenant(
      pool,
      actor,
      async () => null,
      () => ({ verzoek, handeling, onderwerp: verzoek.bedoeld, uitkomst }),
    )
  if (!actor.handelingen.has(handeling)) {
    await noteMis('geweigerd')
    throw new Problem(403, 'handeling_niet_toegestaan')
  }
  const afterCommit: (() => void | Promise<void>)[] = []
  const wachtOpCommit = (werk: () => void | Promise<void>) => void afterCommit.push(werk)
  const uitkomst = await inTenant(
    pool,
    { ...actor, zietConcepten: actor.handelingen.has(CONCEPTEN) },
    (db) => work({ actor, db, now: new Date(), verzoek: verzoek.id, afterCommit: wachtOpCommit }),
    peiling ? undefined : (klaar) => ({ verzoek, handeling, ...toUitkomst(klaar) }),
  ).catch(async (fout: unknown) => {
    await noteMis(isGeweigerd(fout) ? 'geweigerd' : 'mislukt')
    throw fout
  })
  if ('weigering' in uitkomst) throw uitkomst.weigering
  return { body: uitkomst.body, afterCommit }
}

function toUitkomst(klaar: Handled<unknown> | Geweigerd): Pick<Audit, 'onderwerp' | 'uitkomst' | 'getoond'> {
  const { onderwerp } = klaar
  if ('weigering' in klaar) return { onderwerp, uitkomst: 'geweigerd' }
  return { onderwerp, uitkomst: 'gelukt', ...(klaar.getoond && { getoond: klaar.getoond }) }
}

/** What does not exist and what one may not see have one answer, so they are one in the log as well. */
const isGeweigerd = (fout: unknown): boolean => fout instanceof Problem && [401, 403, 404, 429].includes(fout.status)

/** Work that nobody waits for, under a named system actor: the same tenant, transaction and audit line. */
export type Achtergrond = <Body>(
  gemeenteId: number,
  taak: Handeling,
  work: (ctx: Pick<ActorContext, 'db' | 'now'>) => Promise<Handled<Body>>,
) => Promise<Body>

export const createAchtergrond =
  (pool: Pool): Achtergrond =>
  async (gemeenteId, taak, work) => {
    const systeem = { gemeenteId, medewerkerId: null, organisatieId: null, bereik: 'alles', rol: 'systeem' } as const
    const { body } = await inTenant(
      pool,
      systeem,
      (db) => work({ db, now: new Date() }),
      ({ onderwerp, getoond }) => ({
        ...{ verzoek: zonderVerzoek(taak), handeling: taak, onderwerp, uitkomst: 'gelukt' },
        ...(getoond && { getoond }),
      }),
    )
    return body
  }
