import { sql } from 'kysely'
import type { Tx } from '../../../../platform/server/withActor.ts'
import type { Claimregel } from '../../domain/inlogdienst/claimregel.ts'
import type { Rol } from '../../domain/rol.ts'

/** What a beheerder chooses about a service. */
export type Inlogdienstkeuze = {
  readonly naam: string
  readonly issuer: string
  readonly clientId: string
  readonly scopes: string
  readonly claimNaam: string
  readonly claimEmail: string
  readonly vertrouwtEmail: boolean
  readonly maaktMedewerkers: boolean
  readonly tweedeFactor: readonly string[]
  readonly aan: boolean
  readonly claimregels: readonly Claimregel[]
}

export type Inlogdienst = Inlogdienstkeuze & {
  readonly id: string
  readonly gemeenteId: number
  /** Sealed. */
  readonly clientGeheim: Buffer | null
  readonly versie: number
}

const diensten = (db: Tx) =>
  db
    .selectFrom('toegang.inlogdienst as d')
    .select(['d.id', 'd.gemeente_id as gemeenteId', 'd.naam', 'd.issuer', 'd.client_id as clientId'])
    .select(['d.client_geheim as clientGeheim', 'd.scopes', 'd.claim_naam as claimNaam', 'd.claim_email as claimEmail'])
    .select(['d.vertrouwt_email as vertrouwtEmail', 'd.maakt_medewerkers as maaktMedewerkers'])
    .select(['d.tweede_factor as tweedeFactor', 'd.aan', 'd.versie'])

type Rij = Awaited<ReturnType<ReturnType<typeof diensten>['execute']>>[number]

async function withRegels(db: Tx, rijen: readonly Rij[]): Promise<Inlogdienst[]> {
  const ids = rijen.map(({ id }) => id)
  if (ids.length === 0) return []
  const regels = await db
    .selectFrom('toegang.claimregel')
    .select(['inlogdienst_id as dienst', 'claim', 'waarde', 'organisatie_id as organisatieId', 'rol'])
    .where('inlogdienst_id', 'in', ids)
    .orderBy('nummer')
    .execute()
  return rijen.map((rij) => ({
    ...rij,
    claimregels: regels
      .filter(({ dienst }) => dienst === rij.id)
      // The domain toegang.rol of the database holds the same list as the type.
      .map(({ claim, waarde, organisatieId, rol }) => ({ claim, waarde, organisatieId, rol: rol as Rol | null })),
  }))
}

export const listInlogdiensten = async (db: Tx): Promise<Inlogdienst[]> =>
  withRegels(
    db,
    await diensten(db)
      .orderBy(sql`lower(d.naam)`)
      .orderBy('d.id')
      .limit(100)
      .execute(),
  )

export async function findInlogdienst(db: Tx, id: string): Promise<Inlogdienst | undefined> {
  const rijen = await diensten(db).where('d.id', '=', id).execute()
  return (await withRegels(db, rijen))[0]
}

/** Undefined as well for one that is turned off: then it does not exist for who comes in. */
export async function findOpenDienst(db: Tx, id: string): Promise<Inlogdienst | undefined> {
  const dienst = await findInlogdienst(db, id)
  return dienst?.aan ? dienst : undefined
}

export const listAanbod = (db: Tx): Promise<{ id: string; naam: string }[]> =>
  db
    .selectFrom('toegang.inlogdienst')
    .select(['id', 'naam'])
    .where('aan', '=', true)
    .orderBy(sql`lower(naam)`)
    .orderBy('id')
    .limit(100)
    .execute()

const toKolommen = (keuze: Inlogdienstkeuze) => ({
  naam: keuze.naam,
  issuer: keuze.issuer,
  client_id: keuze.clientId,
  scopes: keuze.scopes,
  claim_naam: keuze.claimNaam,
  claim_email: keuze.claimEmail,
  vertrouwt_email: keuze.vertrouwtEmail,
  maakt_medewerkers: keuze.maaktMedewerkers,
  tweede_factor: [...keuze.tweedeFactor],
  aan: keuze.aan,
})

type Sleutel = { readonly gemeenteId: number; readonly id: string }

export async function insertInlogdienst(
  db: Tx,
  { gemeenteId, id }: Sleutel,
  keuze: Inlogdienstkeuze,
  clientGeheim: Buffer | null,
): Promise<void> {
  await db
    .insertInto('toegang.inlogdienst')
    .values({ gemeente_id: gemeenteId, id, client_geheim: clientGeheim, ...toKolommen(keuze) })
    .execute()
  await insertRegels(db, { gemeenteId, id }, keuze.claimregels)
}

/** Returns false when somebody else changed it since `versie`. An undefined secret stays as it is. */
export async function saveInlogdienst(
  db: Tx,
  { gemeenteId, id }: Sleutel,
  versie: number,
  keuze: Inlogdienstkeuze,
  clientGeheim: Buffer | null | undefined,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('toegang.inlogdienst')
    .set({
      ...toKolommen(keuze),
      ...(clientGeheim !== undefined && { client_geheim: clientGeheim }),
      versie: versie + 1,
    })
    .where('id', '=', id)
    .where('versie', '=', versie)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return false
  await db.deleteFrom('toegang.claimregel').where('inlogdienst_id', '=', id).execute()
  await insertRegels(db, { gemeenteId, id }, keuze.claimregels)
  return true
}

async function insertRegels(db: Tx, { gemeenteId, id }: Sleutel, regels: readonly Claimregel[]): Promise<void> {
  if (regels.length === 0) return
  const rijen = regels.map(({ claim, waarde, organisatieId, rol }, nummer) => ({
    ...{ gemeente_id: gemeenteId, inlogdienst_id: id, nummer, claim, waarde },
    ...{ organisatie_id: organisatieId, rol },
  }))
  await db.insertInto('toegang.claimregel').values(rijen).execute()
}

export async function deleteInlogdienst(db: Tx, id: string): Promise<boolean> {
  const { numDeletedRows } = await db.deleteFrom('toegang.inlogdienst').where('id', '=', id).executeTakeFirst()
  return numDeletedRows === 1n
}
