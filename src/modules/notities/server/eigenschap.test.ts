import fc from 'fast-check'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestDatabase, type TestDatabase } from '../../../platform/testing/testDatabase.ts'
import { aWereld, type Wereld } from '../testing/aWereld.ts'
import { compareInzage } from '../testing/compareInzage.ts'
import { plantWereld } from '../testing/plantWereld.ts'

const MAAT = { gemeenten: 3, personen: 90, dossiers: 400 }
const WERELDEN = 3

let database: TestDatabase
let eigenaar: pg.Client
beforeAll(async () => {
  database = await startTestDatabase()
  eigenaar = new pg.Client({ connectionString: database.beheerUrl })
  await eigenaar.connect()
})
afterAll(async () => {
  await eigenaar.end()
  await database.stop()
})

let vanaf = 1
async function plant(seed: number): Promise<Wereld> {
  const [wereld] = fc.sample(aWereld(MAAT, vanaf), { seed, numRuns: 1 })
  if (!wereld) throw new Error('no world')
  vanaf += MAAT.gemeenten
  await plantWereld(eigenaar, wereld)
  return wereld
}

describe('wat SQL toont is wat de regel toestaat', () => {
  it('voor elke persoon en elk dossier van willekeurige werelden', async () => {
    let paren = 0
    for (let nummer = 0; nummer < WERELDEN; nummer += 1) {
      const seed = Date.now() + nummer
      const uitkomst = await compareInzage(database.pool, await plant(seed))
      paren += uitkomst.paren
      expect({ seed, verschillen: uitkomst.verschillen }).toEqual({ seed, verschillen: [] })
    }
    expect(paren).toBeGreaterThanOrEqual(100_000)
  })
})
