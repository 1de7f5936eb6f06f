import { streamLdv, type Ldvvraag } from '../../../modules/logboek/server/public.ts'
import { parseDatum } from '../../../platform/domain/datum.ts'
import type { Pool } from '../../../platform/server/database/openPool.ts'
import { listGemeenten } from '../../../platform/server/logboek/listGemeenten.ts'
import { readGeheim } from '../../../platform/server/readGeheim.ts'
import { createAchtergrond } from '../../../platform/server/withActor.ts'
import { checkGemeente, withPool } from '../../gebruiker.ts'
import { Invoerfout } from '../Invoerfout.ts'
import type { Uitvoer } from '../opdracht.ts'
import { parseGemeentecode, parseOpties } from '../parseOpties.ts'
import { withDatabase } from '../withDatabase.ts'

/** Writes while it reads, so that a period may be as long as it is. */
export async function ldv(args: readonly string[], uitvoer: Uitvoer): Promise<number> {
  const opties = { van: { type: 'string' }, tot: { type: 'string' }, gemeente: { type: 'string' } } as const
  const { values } = parseOpties(args, opties)
  const van = parseDag('--van', values.van)
  const tot = parseDag('--tot', values.tot)
  if (van > tot) throw new Invoerfout('Geef met --tot een dag op die niet voor --van ligt.')
  const gekozen = values.gemeente === undefined ? null : parseGemeentecode(values.gemeente)
  await withDatabase(uitvoer, ({ appUrl }, { BAKEN_DATA, BAKEN_ADRES }) =>
    withPool(appUrl, async (pool) => {
      const gemeente = await chooseGemeente(pool, gekozen)
      const geheim = await readGeheim(BAKEN_DATA)
      const register = `${(BAKEN_ADRES ?? 'http://localhost').replace(/\/+$/, '')}/verwerkingen`
      await writeLdv(pool, { gemeente, van, tot, geheim, register }, uitvoer)
    }),
  )
  return 0
}

function parseDag(optie: string, tekst: string | undefined): string {
  const dag = parseDatum(tekst ?? '')
  if (dag === null) throw new Invoerfout(`Geef met ${optie} een dag op, bijvoorbeeld ${optie} 2026-11-01.`)
  return dag
}

async function chooseGemeente(pool: Pool, gekozen: number | null): Promise<number> {
  if (gekozen !== null) {
    await checkGemeente(pool, gekozen)
    return gekozen
  }
  const [enige, ...meer] = await listGemeenten(pool)
  if (enige === undefined || meer.length > 0) throw new Invoerfout('Geef met --gemeente op welke gemeente je bedoelt.')
  return enige
}

/** Taking the log out is an act, so it leaves a line of its own. */
const writeLdv = (pool: Pool, vraag: Ldvvraag, { antwoord }: Uitvoer): Promise<null> =>
  createAchtergrond(pool)(vraag.gemeente, 'logboek:export', async ({ db }) => {
    for await (const { regels } of streamLdv(db, vraag)) for (const regel of regels) antwoord(regel)
    return { body: null, onderwerp: `logregels/${vraag.van}/${vraag.tot}` }
  })
