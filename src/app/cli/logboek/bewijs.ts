import type { Pool } from '../../../platform/server/database/openPool.ts'
import type { Bewijs } from '../../../platform/server/logboek/bewijs/bewijs.ts'
import { proveRegel, type Bewijsreden } from '../../../platform/server/logboek/bewijs/proveRegel.ts'
import type { Result } from '../../../platform/domain/result.ts'
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
  const gemeente = parseGemeentecode(values.gemeente ?? '')
  const gevonden = await withDatabase(uitvoer, ({ appUrl }) =>
    withPool(appUrl, async (pool) => {
      await checkGemeente(pool, gemeente)
      return prove(pool, gemeente, id.toLowerCase())
    }),
  )
  if (!gevonden.ok) throw new Invoerfout(ZINNEN[gevonden.reden])
  uitvoer.antwoord(JSON.stringify(gevonden.value, null, 2))
  return 0
}

/** Giving a line to somebody is an act, so it leaves a line of its own. */
const prove = (pool: Pool, gemeente: number, id: string): Promise<Result<Bewijs, Bewijsreden>> =>
  createAchtergrond(pool)(gemeente, 'logboek:prove', async ({ db }) => ({
    body: await proveRegel(db, gemeente, id),
    onderwerp: `logregel/${id}`,
  }))
