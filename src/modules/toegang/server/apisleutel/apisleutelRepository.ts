import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Datum } from '../../../../platform/domain/datum.ts'
import type { Zoek } from '../../../../platform/server/api.ts'
import { compileOnce, type Plaatsen } from '../../../../platform/server/compileOnce.ts'
import { createGeheimeLink, type Link } from '../../../../platform/server/geheimeLink.ts'
import type { Tx } from '../../../../platform/server/withActor.ts'
import type { Rol } from '../../domain/rol.ts'
import type { Afwijking } from '../../domain/rolrechten.ts'
import { heeftToegang } from '../heeftToegang.ts'
import { afwijkingkolom, rolkolom, withRechten } from '../rollen/rolkolommen.ts'
import { factorOntbreekt } from '../tweedefactor/factorkolommen.ts'

export type Apisleutel = {
  readonly id: string
  readonly naam: string
  readonly medewerkerId: string
  readonly medewerkernaam: string
  readonly handelingen: readonly string[]
  readonly gemaaktOp: Date
  readonly geldigTot: Datum
  readonly gebruiktOp: Date | null
  readonly ingetrokkenOp: Date | null
}

const MEESTE = 200

const sleutels = (db: Tx) =>
  db
    .selectFrom('toegang.apisleutel as k')
    .innerJoin('toegang.medewerker as m', (join) =>
      join.onRef('m.gemeente_id', '=', 'k.gemeente_id').onRef('m.id', '=', 'k.medewerker_id'),
    )

const volledig = (db: Tx) =>
  sleutels(db)
    .select(['k.id', 'k.naam', 'k.medewerker_id as medewerkerId', 'm.naam as medewerkernaam', 'k.handelingen'])
    .select(['k.gemaakt_op as gemaaktOp', 'k.geldig_tot as geldigTot', 'k.gebruikt_op as gebruiktOp'])
    .select('k.ingetrokken_op as ingetrokkenOp')
    // A date column is a day as text.
    .$narrowType<{ geldigTot: Datum }>()

/** Newest first. */
export const listApisleutels = (db: Tx): Promise<Apisleutel[]> =>
  volledig(db).orderBy('k.gemaakt_op', 'desc').orderBy('k.id').limit(MEESTE).execute()

export const findApisleutel = (db: Tx, id: string): Promise<Apisleutel | undefined> =>
  volledig(db).where('k.id', '=', id).executeTakeFirst()

type Nieuw = Pick<Apisleutel, 'naam' | 'medewerkerId' | 'handelingen' | 'geldigTot'> & { readonly gemeenteId: number }

/** The key itself is in the answer only; its hash is stored. */
export async function insertApisleutel(
  db: Tx,
  { gemeenteId, medewerkerId, geldigTot, handelingen, naam }: Nieuw,
  now: Date,
): Promise<{ readonly id: string; readonly sleutel: string }> {
  const { sleutel, hash } = createGeheimeLink(gemeenteId)
  const id = randomUUID()
  await db
    .insertInto('toegang.apisleutel')
    .values({
      ...{ gemeente_id: gemeenteId, id, token_hash: hash, naam, medewerker_id: medewerkerId },
      ...{ handelingen: [...handelingen], gemaakt_op: now, geldig_tot: geldigTot },
    })
    .execute()
  return { id, sleutel }
}

/** One that was withdrawn before keeps its moment. */
export async function withdrawApisleutel(db: Tx, id: string, now: Date): Promise<void> {
  await db
    .updateTable('toegang.apisleutel')
    .set({ ingetrokken_op: now })
    .where('id', '=', id)
    .where('ingetrokken_op', 'is', null)
    .execute()
}

export type Sleutelhouder = {
  readonly sleutelId: string
  readonly gegeven: readonly string[]
  readonly gebruiktOp: Date | null
  readonly medewerkerId: string
  readonly naam: string
  readonly organisatieId: string | null
  readonly rollen: readonly Rol[]
  readonly afwijkingen: readonly Afwijking[]
  readonly factorNodig: boolean
}

const selectSleutelhouder = compileOnce(['hash'], (db, { hash }: Plaatsen<Pick<Link, 'hash'>>) =>
  sleutels(db)
    .select(['k.id as sleutelId', 'k.handelingen as gegeven', 'k.gebruikt_op as gebruiktOp'])
    .select(['m.id as medewerkerId', 'm.naam', 'm.organisatie_id as organisatieId'])
    .select([rolkolom.as('rollen'), afwijkingkolom.as('afwijkingen'), factorOntbreekt.as('factorNodig')])
    .where('k.token_hash', '=', hash)
    .where('k.ingetrokken_op', 'is', null)
    .where(sql<boolean>`k.geldig_tot >= (now() at time zone 'Europe/Amsterdam')::date`)
    .where(heeftToegang),
)

/** In whose name the key asks, while it works and they have access. */
export async function findSleutelhouder(zoek: Zoek, { gemeenteId, hash }: Link): Promise<Sleutelhouder | undefined> {
  const rij = await zoek(gemeenteId, selectSleutelhouder({ hash }))
  return rij && withRechten(rij)
}

export async function tikApisleutel(db: Tx, id: string, now: Date): Promise<void> {
  await db.updateTable('toegang.apisleutel').set({ gebruikt_op: now }).where('id', '=', id).execute()
}
