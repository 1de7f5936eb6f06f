import type { Tx } from '../../../../platform/server/withActor.ts'

export type Dienstsessie = {
  readonly inlogdienstId: string
  readonly sub: string
  readonly sid: string | null
  /** Sealed. */
  readonly idToken: Buffer
  readonly uitlogadres: string | null
  readonly tweedeFactor: boolean
}

export async function insertDienstsessie(
  db: Tx,
  gemeenteId: number,
  tokenHash: Buffer,
  sessie: Dienstsessie,
): Promise<void> {
  await db
    .insertInto('toegang.dienstsessie')
    .values({
      ...{ gemeente_id: gemeenteId, token_hash: tokenHash, inlogdienst_id: sessie.inlogdienstId },
      ...{ sub: sessie.sub, sid: sessie.sid, id_token: sessie.idToken },
      ...{ uitlogadres: sessie.uitlogadres, tweede_factor: sessie.tweedeFactor },
    })
    .execute()
}

export type Herkomst = Pick<Dienstsessie, 'inlogdienstId' | 'idToken' | 'uitlogadres'> & {
  readonly naam: string
  readonly clientId: string
}

/** At which service the session with this hash began; undefined for one that began here. */
export const findHerkomst = (db: Tx, tokenHash: Buffer): Promise<Herkomst | undefined> =>
  db
    .selectFrom('toegang.dienstsessie as s')
    .innerJoin('toegang.inlogdienst as d', (join) =>
      join.onRef('d.gemeente_id', '=', 's.gemeente_id').onRef('d.id', '=', 's.inlogdienst_id'),
    )
    .select(['d.id as inlogdienstId', 's.id_token as idToken', 's.uitlogadres', 'd.naam', 'd.client_id as clientId'])
    .where('s.token_hash', '=', tokenHash)
    .executeTakeFirst()

/** Ends the sessions that began at this service: of one person, of one session there, of both at once, or all. Returns how many. */
export async function endDienstsessies(
  db: Tx,
  inlogdienstId: string,
  { sub = null, sid = null }: { readonly sub?: string | null; readonly sid?: string | null } = {},
): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('toegang.sessie')
    .where('token_hash', 'in', (deel) => {
      const alle = deel
        .selectFrom('toegang.dienstsessie')
        .select('token_hash')
        .where('inlogdienst_id', '=', inlogdienstId)
      const vanSub = sub === null ? alle : alle.where('sub', '=', sub)
      return sid === null ? vanSub : vanSub.where('sid', '=', sid)
    })
    .executeTakeFirst()
  return Number(numDeletedRows)
}

/** False when a message with this number came before. Takes away numbers that are too old to be accepted again. */
export async function noteUitlogbericht(
  db: Tx,
  bericht: { readonly gemeenteId: number; readonly inlogdienstId: string; readonly jtiHash: Buffer },
  now: Date,
  bewaardSinds: Date,
): Promise<boolean> {
  await db.deleteFrom('toegang.uitlogbericht').where('ontvangen_op', '<', bewaardSinds).execute()
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('toegang.uitlogbericht')
    .values({
      ...{ gemeente_id: bericht.gemeenteId, inlogdienst_id: bericht.inlogdienstId },
      ...{ jti_hash: bericht.jtiHash, ontvangen_op: now },
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}
