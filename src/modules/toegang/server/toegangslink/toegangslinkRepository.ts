import { createGeheimeLink } from '../../../../platform/server/geheimeLink.ts'
import type { Tx } from '../../../../platform/server/withActor.ts'
import { heeftToegang } from '../heeftToegang.ts'

/** uitnodiging: no password was chosen yet · herstel: it is lost. */
export type Linksoort = 'uitnodiging' | 'herstel'

export type Linkhouder = {
  readonly soort: Linksoort
  readonly gemaaktOp: Date
  readonly medewerkerId: string
  readonly accountId: string
  readonly naam: string
  readonly email: string
  readonly gemeente: string
}

const GELDIG_MS = 24 * 60 * 60 * 1000

type NieuweLink = { readonly gemeenteId: number; readonly medewerkerId: string; readonly soort: Linksoort }

/** Returns the last part of the address; only the hash of its secret is stored. Takes away what has lapsed. */
export async function insertToegangslink(db: Tx, nieuw: NieuweLink, now: Date): Promise<string> {
  const { gemeenteId, medewerkerId, soort } = nieuw
  const { sleutel, hash } = createGeheimeLink(gemeenteId)
  await db
    .deleteFrom('toegang.toegangslink')
    .where('medewerker_id', '=', medewerkerId)
    .where('verloopt_op', '<', now)
    .execute()
  await db
    .insertInto('toegang.toegangslink')
    .values({
      gemeente_id: gemeenteId,
      token_hash: hash,
      medewerker_id: medewerkerId,
      soort,
      gemaakt_op: now,
      verloopt_op: new Date(now.getTime() + GELDIG_MS),
    })
    .execute()
  return sleutel
}

/** Undefined when it does not exist, has lapsed, is older than the password, or is of somebody without access. */
export async function findLinkhouder(db: Tx, tokenHash: Buffer, now: Date): Promise<Linkhouder | undefined> {
  const rij = await db
    .selectFrom('toegang.toegangslink as l')
    .innerJoin('toegang.medewerker as m', (join) =>
      join.onRef('m.gemeente_id', '=', 'l.gemeente_id').onRef('m.id', '=', 'l.medewerker_id'),
    )
    .innerJoin('toegang.gemeente as g', 'g.gemeente_id', 'l.gemeente_id')
    .innerJoin('toegang.account as a', 'a.id', 'm.account_id')
    .select(['l.soort', 'l.gemaakt_op as gemaaktOp', 'm.id as medewerkerId', 'a.id as accountId'])
    .select(['m.naam', 'a.email', 'g.naam as gemeente'])
    .where('l.token_hash', '=', tokenHash)
    .where('l.verloopt_op', '>', now)
    .whereRef('l.gemaakt_op', '>=', 'a.wachtwoord_op')
    .where(heeftToegang)
    .executeTakeFirst()
  return rij && { ...rij, soort: rij.soort as Linksoort }
}

export async function deleteToegangslinks(db: Tx, medewerkerId: string): Promise<void> {
  await db.deleteFrom('toegang.toegangslink').where('medewerker_id', '=', medewerkerId).execute()
}
