import type { Pool } from '../../../platform/server/database/openPool.ts'
import type { Bewijs } from '../../../platform/server/logboek/bewijs/bewijs.ts'
import { hasRegel, proveRegel, type Bewijsreden } from '../../../platform/server/logboek/bewijs/proveRegel.ts'
import { refuse, type Result } from '../../../platform/domain/result.ts'
import { inLogboek } from '../../../platform/server/logboek/inLogboek.ts'
import { listGemeenten } from '../../../platform/server/logboek/listGemeenten.ts'
import { createAchtergrond } from '../../../platform/server/withActor.ts'
import { checkGemeente, withPool } from '../../gebruiker.ts'
import { Invoerfout } from '../Invoerfout.ts'
import type { Uitvoer } from '../opdracht.ts'
import { parseGemeentecode, parseOpties } from '../parseOpties.ts'
import { withDatabase } from '../withDatabase.ts'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

const ZINNEN: Readonly<Record<Bewijsreden, string>> = {
  regel_onbekend: 'Deze regel staat niet in het logboek. Controleer het nummer en de gemeente.',
  nog_niet_verzegeld: 'Deze regel is nog niet verzegeld. Dat gebeurt binnen tien seconden zolang Baken draait.',
  logboek_klopt_niet: 'Van deze regel is geen bewijs te maken. Draai baken logboek controleer.',
}

export async function bewijs(args: readonly string[], uitvoer: Uitvoer): Promise<number> {
  const { values, positionals } = parseOpties(args, { gemeente: { type: 'string' } }, ['ID'])
  const id = positionals[0] ?? ''
  if (!UUID.test(id)) throw new Invoerfout(`"${id}" is niet het nummer van een regel in het logboek.`)
  const gemeente = values.gemeente === undefined ? null : parseGemeentecode(values.gemeente)
  const gevonden = await withDatabase(uitvoer, ({ appUrl }) =>
    withPool(appUrl, (pool) => proveWithin(pool, gemeente, id.toLowerCase())),
  )
  if (!gevonden.ok) throw new Invoerfout(ZINNEN[gevonden.reden])
  uitvoer.antwoord(JSON.stringify(gevonden.value, null, 2))
  return 0
}

type Gevonden = Result<Bewijs, Bewijsreden>

/** In that gemeente, or in the one whose log has the line. */
async function proveWithin(pool: Pool, gemeente: number | null, id: string): Promise<Gevonden> {
  if (gemeente !== null) {
    await checkGemeente(pool, gemeente)
    return prove(pool, gemeente, id)
  }
  for (const code of await listGemeenten(pool)) {
    if (await inLogboek(pool, code, (db) => hasRegel(db, id))) return prove(pool, code, id)
  }
  return refuse('regel_onbekend')
}

/** Giving a line to somebody is an act, so it leaves a line of its own. */
const prove = (pool: Pool, gemeente: number, id: string): Promise<Gevonden> =>
  createAchtergrond(pool)(gemeente, 'logboek:prove', async ({ db }) => ({
    body: await proveRegel(db, gemeente, id),
    onderwerp: `logregel/${id}`,
  }))
