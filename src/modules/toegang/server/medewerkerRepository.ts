import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Datum } from '../../../platform/domain/datum.ts'
import type { Tx } from '../../../platform/server/withActor.ts'
import type { Rol } from '../domain/rol.ts'
import type { Afwijking } from '../domain/rolrechten.ts'
import { heeftToegang } from './heeftToegang.ts'
import { deleteRollenExcept, insertRollen } from './rollen/medewerkerRolRepository.ts'
import { afwijkingkolom, heeftRol, rolkolom, withRechten, withRollen } from './rollen/rolkolommen.ts'
import { factorOntbreekt, heeftFactor } from './tweedefactor/factorkolommen.ts'

export type IngelogdeMedewerker = {
  readonly id: string
  readonly gemeenteId: number
  readonly gemeenteNaam: string
  readonly naam: string
  readonly rollen: readonly Rol[]
  /** Of these rollen, in this gemeente. */
  readonly afwijkingen: readonly Afwijking[]
  readonly organisatieId: string | null
  /** A rol asks for a second factor, and there is none. */
  readonly factorNodig: boolean
}

export type Medewerker = {
  readonly id: string
  readonly accountId: string
  readonly naam: string
  readonly email: string
  /** False for who was invited and chose no password yet. */
  readonly heeftWachtwoord: boolean
  readonly heeftFactor: boolean
  /** At least one. */
  readonly rollen: readonly Rol[]
  readonly organisatieId: string | null
  readonly beeindigdOp: Date | null
  /** The last day of access. */
  readonly eindigtOp: Datum | null
  readonly versie: number
}

const ingelogd = (db: Tx) =>
  db
    .selectFrom('toegang.medewerker as m')
    .innerJoin('toegang.gemeente as g', 'g.gemeente_id', 'm.gemeente_id')
    .select([
      'm.id',
      'm.gemeente_id as gemeenteId',
      'g.naam as gemeenteNaam',
      'm.naam',
      'm.organisatie_id as organisatieId',
    ])
    .select([rolkolom.as('rollen'), afwijkingkolom.as('afwijkingen')])
    .select(factorOntbreekt.as('factorNodig'))
    .where(heeftToegang)

export async function findMedewerkerOfAccount(db: Tx, accountId: string): Promise<IngelogdeMedewerker | undefined> {
  const rij = await ingelogd(db).where('m.account_id', '=', accountId).executeTakeFirst()
  return rij && withRechten(rij)
}

export async function findIngelogdeMedewerker(db: Tx, id: string): Promise<IngelogdeMedewerker | undefined> {
  const rij = await ingelogd(db).where('m.id', '=', id).executeTakeFirst()
  return rij && withRechten(rij)
}

/** Also of who has no access any more. */
export async function findMedewerkerIdOfAccount(db: Tx, accountId: string): Promise<string | undefined> {
  const rij = await db
    .selectFrom('toegang.medewerker')
    .select('id')
    .where('account_id', '=', accountId)
    .executeTakeFirst()
  return rij?.id
}

const medewerkers = (db: Tx) =>
  db
    .selectFrom('toegang.medewerker as m')
    .innerJoin('toegang.account as a', 'a.id', 'm.account_id')
    .select(['m.id', 'm.account_id as accountId', 'm.naam', 'a.email', 'm.organisatie_id as organisatieId'])
    // Destruction leaves a place with an account that opens nothing.
    .where(sql<boolean>`a.gemeenten <> '{}'`)
    .select(['m.beeindigd_op as beeindigdOp', 'm.eindigt_op as eindigtOp', 'm.versie', rolkolom.as('rollen')])
    // A date column is a day as text.
    .$narrowType<{ eindigtOp: Datum | null }>()
    .select(sql<boolean>`a.wachtwoord_hash is not null`.as('heeftWachtwoord'))
    .select(heeftFactor.as('heeftFactor'))

export async function findMedewerker(db: Tx, id: string): Promise<Medewerker | undefined> {
  const rij = await medewerkers(db).where('m.id', '=', id).executeTakeFirst()
  return rij && withRollen(rij)
}

/** By name, from just after (`naam`, `id`). */
export async function listMedewerkers(
  db: Tx,
  aantal: number,
  na: { readonly naam: string; readonly id: string } | null,
): Promise<Medewerker[]> {
  const alle = medewerkers(db)
    .orderBy(sql`lower(m.naam)`)
    .orderBy('m.id')
    .limit(aantal)
  const rijen = await (
    na ? alle.where(sql<boolean>`(lower(m.naam), m.id) > (lower(${na.naam}), ${na.id}::uuid)`) : alle
  ).execute()
  return rijen.map(withRollen)
}

type NieuweMedewerker = Pick<Medewerker, 'accountId' | 'naam' | 'rollen' | 'organisatieId' | 'eindigtOp'> & {
  readonly gemeenteId: number
}

export async function insertMedewerker(db: Tx, nieuw: NieuweMedewerker): Promise<string> {
  const id = randomUUID()
  await db
    .insertInto('toegang.medewerker')
    .values({
      gemeente_id: nieuw.gemeenteId,
      id,
      account_id: nieuw.accountId,
      naam: nieuw.naam,
      organisatie_id: nieuw.organisatieId,
      eindigt_op: nieuw.eindigtOp,
    })
    .execute()
  await insertRollen(db, id, nieuw.rollen)
  return id
}

type Wijziging = Pick<Medewerker, 'naam' | 'rollen' | 'organisatieId' | 'eindigtOp'>

/** Returns false, and must be rolled back, when someone else changed the medewerker since it was read. */
export async function saveMedewerker(
  db: Tx,
  id: string,
  versie: number,
  { naam, rollen, organisatieId, eindigtOp }: Wijziging,
): Promise<boolean> {
  await deleteRollenExcept(db, id, rollen)
  const { numUpdatedRows } = await db
    .updateTable('toegang.medewerker')
    .set({ naam, organisatie_id: organisatieId, eindigt_op: eindigtOp, versie: versie + 1 })
    .where('id', '=', id)
    .where('versie', '=', versie)
    .executeTakeFirst()
  await insertRollen(db, id, rollen)
  return numUpdatedRows === 1n
}

export async function saveOrganisatie(db: Tx, id: string, organisatieId: string): Promise<void> {
  await db
    .updateTable('toegang.medewerker')
    .set({ organisatie_id: organisatieId, versie: sql<number>`versie + 1` })
    .where('id', '=', id)
    .execute()
}

export async function saveBeeindigd(db: Tx, id: string, beeindigdOp: Date | null): Promise<void> {
  await db
    .updateTable('toegang.medewerker')
    .set({ beeindigd_op: beeindigdOp, versie: sql<number>`versie + 1` })
    .where('id', '=', id)
    .execute()
}

export async function isOrganisatieVanMedewerker(db: Tx, organisatieId: string): Promise<boolean> {
  const rij = await db
    .selectFrom('toegang.medewerker')
    .select('id')
    .where('organisatie_id', '=', organisatieId)
    .limit(1)
    .executeTakeFirst()
  return rij !== undefined
}

/** Undefined for who does not work for this gemeente any more. */
export async function findMedewerkernaam(db: Tx, id: string): Promise<string | undefined> {
  const rij = await db
    .selectFrom('toegang.medewerker')
    .select('naam')
    .where('id', '=', id)
    .where('beeindigd_op', 'is', null)
    .executeTakeFirst()
  return rij?.naam
}

/** Who may be asked to hold an actie, by name: people of the gemeente itself. */
export const listActiehouders = (db: Tx): Promise<{ id: string; naam: string }[]> =>
  db
    .selectFrom('toegang.medewerker as m')
    .select(['m.id', 'm.naam'])
    .where(heeftToegang)
    .where(heeftRol('actiehouder', 'adviseur_veiligheid', 'beheerder'))
    .orderBy('m.naam')
    .limit(1000)
    .execute()

export type Bereikbare = Pick<Medewerker, 'id' | 'naam' | 'email' | 'rollen' | 'organisatieId'>

/** Everybody who works for this gemeente now, with where mail reaches them. */
export async function listBereikbaren(db: Tx): Promise<Bereikbare[]> {
  const rijen = await medewerkers(db).where(heeftToegang).orderBy('m.naam').limit(5000).execute()
  return rijen.map(withRollen)
}
