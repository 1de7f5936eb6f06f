import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withClient } from '../../../platform/server/database/withClient.ts'
import { startTestDatabase, type TestDatabase } from '../../../platform/testing/testDatabase.ts'
import { aWereld, type Maat, type Wereld } from '../testing/aWereld.ts'
import { compareInzage } from '../testing/compareInzage.ts'
import { plantWereld } from '../testing/plantWereld.ts'

const GROOT = { gemeenten: 3, personen: 90, dossiers: 400 }
const KLEIN = { gemeenten: 2, personen: 20, dossiers: 60 }
const WERELDEN = 3

let database: TestDatabase
beforeAll(async () => {
  database = await startTestDatabase()
})
afterAll(() => database.stop())

async function plant({ beheerUrl }: TestDatabase, maat: Maat, seed: number, vanaf = 1): Promise<Wereld> {
  const [wereld] = fc.sample(aWereld(maat, vanaf), { seed, numRuns: 1 })
  if (!wereld) throw new Error('no world')
  await withClient(beheerUrl, (client) => plantWereld(client, wereld))
  return wereld
}

it('SQL toont wat de regel toestaat, voor elke persoon en elk dossier van willekeurige werelden', async () => {
  let paren = 0
  for (let nummer = 0; nummer < WERELDEN; nummer += 1) {
    const seed = Date.now() + nummer
    const wereld = await plant(database, GROOT, seed, 1 + nummer * GROOT.gemeenten)
    const uitkomst = await compareInzage(database.pool, wereld)
    paren += uitkomst.paren
    expect({ seed, verschillen: uitkomst.verschillen }).toEqual({ seed, verschillen: [] })
  }
  expect(paren).toBeGreaterThanOrEqual(100_000)
})

/** Each is a mistake that somebody could make in a migration. */
const GATEN: readonly (readonly [string, string, string])[] = [
  ['de regel van het dossier is weg', 'drop policy deelname on toegang.dossier', 'dossier'],
  ['de regel van een tabel is weg', 'drop policy dossier on notities.bijlage', 'bijlage'],
  ['een tabel staat open voor andere gemeenten', 'alter table notities.tekst disable row level security', 'tekst'],
  ['het einde van een deelname telt niet', withoutCheck('(tot is null or tot > now())'), 'notitie'],
  ['het begin van een deelname telt niet', withoutCheck('sinds <= now()'), 'notitie'],
  ['er is geen doel nodig', withoutCheck(`(select platform.doel()) <> ''`), 'notitie'],
  [
    'de delen tellen niet',
    `alter policy dossier on notities.tekst using (exists (
       select from toegang.inzage i where i.gemeente_id = tekst.gemeente_id and i.dossier_id = tekst.notitie_id))`,
    'tekst',
  ],
]

/** The view of what somebody takes part in, with one of its checks left out. */
function withoutCheck(check: string): string {
  const checks = ['sinds <= now()', '(tot is null or tot > now())', `(select platform.doel()) <> ''`]
  const rest = checks.filter((een) => een !== check).join(' and ')
  const tak = (opNaam: boolean, wie: string) => `
    select gemeente_id, dossier_id, soort, begonnen_op, als, delen, ${opNaam} as op_naam from toegang.deelname
    where ${wie} and ${rest}`
  return `create or replace view toegang.mijn_deelname with (security_invoker = true) as
    ${tak(true, 'medewerker_id = (select platform.medewerker_id())')}
    union all ${tak(false, 'organisatie_id = (select platform.organisatie_id())')}`
}

describe('de vergelijking vindt een gat', () => {
  let wereld: Wereld
  let gatenbak: TestDatabase
  beforeAll(async () => {
    gatenbak = await startTestDatabase()
    wereld = await plant(gatenbak, KLEIN, 7)
  })
  afterAll(() => gatenbak.stop())

  it('en meldt niets zonder gat', async () => {
    expect((await compareInzage(gatenbak.pool, wereld)).verschillen).toEqual([])
  })

  it.each(GATEN)('als %s', async (_wat, sql, plek) => {
    const kapot = await startTestDatabase()
    try {
      const zelfde = await plant(kapot, KLEIN, 7)
      await withClient(kapot.migratieUrl, (client) => client.query(sql))
      const { verschillen } = await compareInzage(kapot.pool, zelfde)
      expect(verschillen.filter((verschil) => verschil.sql).map((verschil) => verschil.plek)).toContain(plek)
    } finally {
      await kapot.stop()
    }
  })
})
