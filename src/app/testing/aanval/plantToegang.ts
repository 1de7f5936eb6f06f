import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { createGeheimeLink } from '../../../platform/server/geheimeLink.ts'
import type { Toegang } from './aanvaller.ts'
import { GEMEENTE } from './merken.ts'
import type { Rij, Tabellen } from './tabellen.ts'

/** So recently that delicate acts need no new question for as long as the attack lasts. */
export const BEVESTIGD = { bevestigd_op: new Date(Date.now() + 3_600_000).toISOString() }
export const ONBEVESTIGD = { bevestigd_op: '2020-01-01T00:00:00Z' }

const STRAKS = new Date(Date.now() + 86_400_000).toISOString()

/** A session as signing in would have made it, with a cookie that the test knows. */
export async function plantSessie(
  { find, insertRijen }: Tabellen,
  medewerkerId: string,
  anders: Rij = {},
  gemeente = GEMEENTE,
): Promise<Toegang> {
  const token = randomBytes(32).toString('base64url')
  const nu = new Date().toISOString()
  await insertRijen(find('toegang.sessie'), [
    {
      ...{ gemeente_id: gemeente, id: randomUUID(), medewerker_id: medewerkerId, apparaat: 'Firefox op Linux' },
      ...{ token_hash: toBytea(createHash('sha256').update(token).digest()), aangemaakt_op: nu, gezien_op: nu },
      ...anders,
    },
  ])
  return { cookie: `baken_sessie=${gemeente}.${token}` }
}

/** An API key as its maker would have made it. */
export async function plantSleutel(
  { find, insertRijen }: Tabellen,
  medewerkerId: string,
  handelingen: readonly string[],
  anders: Rij = {},
  gemeente = GEMEENTE,
): Promise<Toegang> {
  const { sleutel, hash } = createGeheimeLink(gemeente)
  await insertRijen(find('toegang.apisleutel'), [
    {
      ...{ gemeente_id: gemeente, id: randomUUID(), token_hash: toBytea(hash), naam: 'Koppeling' },
      ...{ medewerker_id: medewerkerId, handelingen, gemaakt_op: '2026-01-01T00:00:00Z' },
      // Used later than now: using it writes nothing.
      ...{ geldig_tot: STRAKS.slice(0, 10), gebruikt_op: STRAKS },
      ...anders,
    },
  ])
  return { authorization: `Bearer baken_${sleutel}` }
}

export const toBytea = (bytes: Buffer): string => `\\x${bytes.toString('hex')}`
