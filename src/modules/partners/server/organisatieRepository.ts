import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/server/withActor.ts'
import { isAtMaildomein } from '../domain/maildomein.ts'
import { organisatieSleutel } from '../domain/organisatieSleutel.ts'
import type { Organisatie, OrganisatieSoort } from '../domain/organisatie.ts'

type Contact = { readonly naam: string; readonly email: string }

/** How its people get access: from which mail domains, and who says which of them still need it. */
type Toegangsafspraak = { readonly maildomeinen: readonly string[]; readonly contact: Contact | null }

export type OpgeslagenOrganisatie = Organisatie & Toegangsafspraak & { readonly versie: number }
export type OrganisatieInvoer = Omit<Organisatie, 'id'> & Partial<Toegangsafspraak>

const organisaties = (db: Tx) =>
  db
    .selectFrom('partners.organisatie as o')
    .select(['o.id', 'o.naam', 'o.soort', 'o.versie', 'o.maildomeinen', 'o.contact_naam', 'o.contact_email'])
    .select(
      sql<string[]>`array(select a.alias from partners.organisatie_alias a
        where a.gemeente_id = o.gemeente_id and a.organisatie_id = o.id and a.alias <> o.naam order by lower(a.alias))`.as(
        'aliassen',
      ),
    )
    .where('o.verwijderd_op', 'is', null)

type Rij = Awaited<ReturnType<ReturnType<typeof organisaties>['execute']>>[number]
const toOrganisatie = ({ contact_naam, contact_email, ...rij }: Rij): OpgeslagenOrganisatie => ({
  ...rij,
  soort: rij.soort as OrganisatieSoort,
  contact: contact_naam === null || contact_email === null ? null : { naam: contact_naam, email: contact_email },
})

const toRij = ({ naam, soort, maildomeinen = [], contact = null }: OrganisatieInvoer) => ({
  ...{ naam, soort, maildomeinen: [...maildomeinen] },
  ...{ contact_naam: contact?.naam ?? null, contact_email: contact?.email ?? null },
})

export async function findOrganisatie(db: Tx, id: string): Promise<OpgeslagenOrganisatie | undefined> {
  const rij = await organisaties(db).where('o.id', '=', id).executeTakeFirst()
  return rij && toOrganisatie(rij)
}

type Lijst = {
  readonly q: string
  readonly aantal: number
  readonly na: { readonly naam: string; readonly id: string } | null
}

/** By name, from just after `na`; `q` matches the name or an alias. */
export async function listOrganisaties(db: Tx, { q, aantal, na }: Lijst): Promise<OpgeslagenOrganisatie[]> {
  let vraag = organisaties(db)
    .orderBy(sql`lower(o.naam)`)
    .orderBy('o.id')
    .limit(aantal)
  if (na) vraag = vraag.where(sql<boolean>`(lower(o.naam), o.id) > (lower(${na.naam}), ${na.id}::uuid)`)
  if (q) {
    const deel = `%${q.replace(/[\\%_]/g, (teken) => `\\${teken}`)}%`
    vraag = vraag.where(sql<boolean>`exists (select from partners.organisatie_alias a
      where a.gemeente_id = o.gemeente_id and a.organisatie_id = o.id and a.alias ilike ${deel})`)
  }
  return (await vraag.execute()).map(toOrganisatie)
}

/** All of them, for recognition: a gemeente has some hundreds at most. */
export const listAlleOrganisaties = (db: Tx): Promise<OpgeslagenOrganisatie[]> =>
  listOrganisaties(db, { q: '', aantal: 5000, na: null })

export async function findNamen(db: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const rijen = await db
    .selectFrom('partners.organisatie')
    .select(['id', 'naam'])
    .where('id', 'in', [...new Set(ids)])
    .where('verwijderd_op', 'is', null)
    .execute()
  return new Map(rijen.map(({ id, naam }) => [id, naam]))
}

/** Inserts many at once, each with its own name as the first alias. */
export async function insertOrganisaties(
  db: Tx,
  gemeenteId: number,
  nieuwe: readonly OrganisatieInvoer[],
): Promise<string[]> {
  const rijen = nieuwe.map((nieuw) => ({ id: randomUUID(), nieuw }))
  if (rijen.length === 0) return []
  await db
    .insertInto('partners.organisatie')
    .values(rijen.map(({ id, nieuw }) => ({ gemeente_id: gemeenteId, id, ...toRij(nieuw) })))
    .execute()
  const aliassen = rijen.flatMap(({ id, nieuw }) => aliasRows(gemeenteId, id, [nieuw.naam, ...nieuw.aliassen]))
  await db
    .insertInto('partners.organisatie_alias')
    .values(aliassen)
    .onConflict((conflict) => conflict.columns(['gemeente_id', 'sleutel']).doNothing())
    .execute()
  return rijen.map(({ id }) => id)
}

function aliasRows(gemeenteId: number, organisatieId: string, namen: readonly string[]) {
  const perSleutel = new Map(namen.map((alias) => [organisatieSleutel(alias), alias] as const).reverse())
  return [...perSleutel]
    .filter(([sleutel]) => sleutel !== '')
    .map(([sleutel, alias]) => ({ gemeente_id: gemeenteId, sleutel, alias, organisatie_id: organisatieId }))
}

/** The names among `namen` that already mean another organisatie. */
export async function findBezetteNamen(db: Tx, namen: readonly string[], behalve: string | null): Promise<string[]> {
  const sleutels = namen.map(organisatieSleutel)
  const bezet = await db
    .selectFrom('partners.organisatie_alias')
    .select(['sleutel', 'organisatie_id'])
    .where('sleutel', 'in', sleutels)
    .execute()
  const vanAnderen = new Set(bezet.filter((rij) => rij.organisatie_id !== behalve).map(({ sleutel }) => sleutel))
  return namen.filter((naam) => vanAnderen.has(organisatieSleutel(naam)))
}

/** Returns false when someone else changed it since it was read. */
export async function saveOrganisatie(
  db: Tx,
  gemeenteId: number,
  id: string,
  versie: number,
  invoer: OrganisatieInvoer,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('partners.organisatie')
    .set({ ...toRij(invoer), versie: versie + 1 })
    .where('id', '=', id)
    .where('versie', '=', versie)
    .where('verwijderd_op', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return false
  await db.deleteFrom('partners.organisatie_alias').where('organisatie_id', '=', id).execute()
  await db
    .insertInto('partners.organisatie_alias')
    .values(aliasRows(gemeenteId, id, [invoer.naam, ...invoer.aliassen]))
    .execute()
  return true
}

/** Remembers a name for an organisatie; a name that means another is left alone and answers false. */
export async function addAlias(db: Tx, gemeenteId: number, organisatieId: string, alias: string): Promise<boolean> {
  const [rij] = aliasRows(gemeenteId, organisatieId, [alias])
  if (!rij) return false
  const toegevoegd = await db
    .insertInto('partners.organisatie_alias')
    .values(rij)
    .onConflict((conflict) => conflict.columns(['gemeente_id', 'sleutel']).doNothing())
    .executeTakeFirst()
  return toegevoegd.numInsertedOrUpdatedRows === 1n
}

/** Its names become free again. */
export async function deleteOrganisatie(db: Tx, id: string, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('partners.organisatie')
    .set({ verwijderd_op: now })
    .where('id', '=', id)
    .where('verwijderd_op', 'is', null)
    .executeTakeFirst()
  await db.deleteFrom('partners.organisatie_alias').where('organisatie_id', '=', id).execute()
  return numUpdatedRows === 1n
}

/** Whether the address is at a mail domain of this organisatie, or the organisatie names none. */
export async function acceptsAdres(db: Tx, id: string, email: string): Promise<boolean> {
  const organisatie = await findOrganisatie(db, id)
  return organisatie !== undefined && isAtMaildomein(email, organisatie.maildomeinen)
}
