import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { sql, type RawBuilder } from 'kysely'
import type { Zoek } from '../../../platform/server/api.ts'
import { compileOnce, type Plaatsen } from '../../../platform/server/compileOnce.ts'
import { notFound } from '../../../platform/server/problems.ts'
import type { Tx } from '../../../platform/server/withActor.ts'
import { describeApparaat } from '../domain/apparaat.ts'
import type { Rol } from '../domain/rol.ts'
import { HOOGUIT_UREN } from '../domain/sessieduur.ts'
import type { Afwijking } from '../domain/rolrechten.ts'
import { heeftToegang } from './heeftToegang.ts'
import { dienstfactor } from './inlogdienst/dienstfactor.ts'
import { afwijkingkolom, rolkolom, withRechten } from './rollen/rolkolommen.ts'
import { factorOntbreekt } from './tweedefactor/factorkolommen.ts'

export const SESSIE_COOKIE = 'baken_sessie'

export type SessieVanMedewerker = {
  readonly medewerkerId: string
  readonly naam: string
  readonly rollen: readonly Rol[]
  /** Of these rollen, in this gemeente. */
  readonly afwijkingen: readonly Afwijking[]
  readonly organisatieId: string | null
  readonly gezienOp: Date
  readonly bevestigdOp: Date | null
  /** A rol asks for a second factor, and there is none. */
  readonly factorNodig: boolean
}

type Sleutel = { readonly gemeenteId: number; readonly tokenHash: Buffer }

/** What a browser gets: the value of the cookie, and how long it keeps it. */
export type Sessiecookie = { readonly waarde: string; readonly sekonden: number }

const COOKIE = /^(\d{1,4})\.([A-Za-z0-9_-]{43})$/
const UUR_MS = 60 * 60 * 1000

const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest()

/** The cookie names the gemeente, because the session can only be looked up within it. */
export function readSessieCookie(cookie: string | undefined): Sleutel | null {
  const [, gemeente, token] = COOKIE.exec(cookie ?? '') ?? []
  if (gemeente === undefined || token === undefined) return null
  return { gemeenteId: Number(gemeente), tokenHash: hashToken(token) }
}

type NieuweSessie = {
  readonly gemeenteId: number
  readonly medewerkerId: string
  readonly userAgent: string
  /** Its person has just shown who they are, with the strongest they have. */
  readonly bevestigd: boolean
}

/** Only the hash of the cookie is stored. Takes away what nobody can use any more. */
export async function insertSessie(db: Tx, nieuw: NieuweSessie, now: Date): Promise<Sessiecookie> {
  const { gemeenteId, medewerkerId, userAgent, bevestigd } = nieuw
  const token = randomBytes(32).toString('base64url')
  const gemeente = await db.selectFrom('toegang.gemeente').select('sessie_hooguit_uren as uren').executeTakeFirst()
  await db
    .deleteFrom('toegang.sessie')
    .where('medewerker_id', '=', medewerkerId)
    .where('aangemaakt_op', '<', new Date(now.getTime() - HOOGUIT_UREN.meest * UUR_MS))
    .execute()
  await db
    .insertInto('toegang.sessie')
    .values({
      gemeente_id: gemeenteId,
      token_hash: hashToken(token),
      id: randomUUID(),
      medewerker_id: medewerkerId,
      aangemaakt_op: now,
      gezien_op: now,
      bevestigd_op: bevestigd ? now : null,
      apparaat: describeApparaat(userAgent),
    })
    .execute()
  return { waarde: `${gemeenteId}.${token}`, sekonden: (gemeente ?? notFound()).uren * 60 * 60 }
}

/** Not idle, not too long ago, and from after the password was last chosen. */
const werkt = (now: Date | RawBuilder<Date>) => sql<boolean>`s.aangemaakt_op >= a.wachtwoord_op
  and s.gezien_op > ${now}::timestamptz - make_interval(mins => g.sessie_stil_minuten)
  and s.aangemaakt_op > ${now}::timestamptz - make_interval(hours => g.sessie_hooguit_uren)`

const werkendeSessies = (db: Tx, now: Date | RawBuilder<Date>) =>
  db
    .selectFrom('toegang.sessie as s')
    .innerJoin('toegang.medewerker as m', (join) =>
      join.onRef('m.gemeente_id', '=', 's.gemeente_id').onRef('m.id', '=', 's.medewerker_id'),
    )
    .innerJoin('toegang.gemeente as g', 'g.gemeente_id', 's.gemeente_id')
    .innerJoin('toegang.account as a', 'a.id', 'm.account_id')
    .where(werkt(now))
    .where(heeftToegang)

type Vraag = { readonly tokenHash: Buffer; readonly now: Date }

const selectSessie = compileOnce(['tokenHash', 'now'], (db, { tokenHash, now }: Plaatsen<Vraag>) =>
  werkendeSessies(db, now)
    .select(['m.id as medewerkerId', 'm.naam', 'm.organisatie_id as organisatieId', 's.gezien_op as gezienOp'])
    .select([
      's.bevestigd_op as bevestigdOp',
      sql<boolean>`(${factorOntbreekt} and not ${dienstfactor})`.as('factorNodig'),
    ])
    .select([rolkolom.as('rollen'), afwijkingkolom.as('afwijkingen')])
    .where('s.token_hash', '=', tokenHash),
)

/** Of the session with this hash, while it works. */
export async function findSessie(
  zoek: Zoek,
  { gemeenteId, tokenHash }: Sleutel,
  now: Date,
): Promise<SessieVanMedewerker | undefined> {
  const rij = await zoek(gemeenteId, selectSessie({ tokenHash, now }))
  return rij && withRechten(rij)
}

/** Its person has shown again who they are. */
export async function confirmSessie(db: Tx, tokenHash: Buffer, now: Date): Promise<void> {
  await db.updateTable('toegang.sessie').set({ bevestigd_op: now }).where('token_hash', '=', tokenHash).execute()
}

const TIK_MS = 60 * 1000

/** A session is written to once a minute at most, so it may end up to a minute before the idle time is over, never after. */
export const isTikNodig = (gezienOp: Date, now: Date): boolean => now.getTime() - gezienOp.getTime() >= TIK_MS

/** Of several requests at once only the first writes. */
export async function tikSessie(db: Tx, tokenHash: Buffer, now: Date): Promise<void> {
  await db
    .updateTable('toegang.sessie')
    .set({ gezien_op: now })
    .where('token_hash', '=', tokenHash)
    .where('gezien_op', '<=', new Date(now.getTime() - TIK_MS))
    .execute()
}

type EigenSessie = {
  readonly id: string
  readonly apparaat: string
  readonly sinds: Date
  readonly gezien: Date
  readonly deze: boolean
}

/** The one that asks first, then last used first. */
export const listSessies = (
  db: Tx,
  medewerkerId: string,
  deze: Buffer | undefined,
  now: Date,
): Promise<EigenSessie[]> =>
  werkendeSessies(db, now)
    .select(['s.id', 's.apparaat', 's.aangemaakt_op as sinds', 's.gezien_op as gezien'])
    .select(sql<boolean>`s.token_hash = ${deze ?? Buffer.alloc(0)}`.as('deze'))
    .where('s.medewerker_id', '=', medewerkerId)
    .orderBy('deze', 'desc')
    .orderBy('s.gezien_op', 'desc')
    .orderBy('s.id')
    .limit(200)
    .execute()

export async function deleteSessie(db: Tx, tokenHash: Buffer): Promise<void> {
  await db.deleteFrom('toegang.sessie').where('token_hash', '=', tokenHash).execute()
}

/** Returns the hash of what ended, or undefined when this medewerker has no such session. */
export async function deleteEigenSessie(db: Tx, medewerkerId: string, id: string): Promise<Buffer | undefined> {
  const weg = await db
    .deleteFrom('toegang.sessie')
    .where('medewerker_id', '=', medewerkerId)
    .where('id', '=', id)
    .returning('token_hash as tokenHash')
    .executeTakeFirst()
  return weg?.tokenHash
}

/** Everywhere, for this gemeente. */
export async function deleteSessies(db: Tx, medewerkerId: string): Promise<void> {
  await db.deleteFrom('toegang.sessie').where('medewerker_id', '=', medewerkerId).execute()
}
