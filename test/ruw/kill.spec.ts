import { mkdir, readdir } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { signIn, type ApiClient } from '../opstelling/apiClient.ts'
import { attachEmbedded } from '../../src/platform/server/database/embedded/startEmbedded.ts'
import { openPool } from '../../src/platform/server/database/openPool.ts'
import { checkLogboek } from '../../src/platform/server/logboek/controle/checkLogboek.ts'
import { beginBaken } from '../opstelling/runBaken.ts'
import { makeMap, removeMap, startBaken, type Baken } from '../opstelling/startBaken.ts'
import { countAfgebroken, judgeVernietigd, keepDestroying, prepareVernietigen } from './vernietiglast.ts'

const RONDES = process.env.BAKEN_LANG === '1' ? 50 : 3
const ADVISEUR = 'adviseur@waterveste.example'
const WATERVESTE = 9990
/** Different in every round, the same in every run. */
const moment = (ronde: number): number => 150 + ((ronde * 397) % 900)

const ACTIES = 12
const document = (nummer: number): Buffer => {
  const rijen = Array.from(
    { length: ACTIES },
    (_, i) => `Actie ${i + 1} van document ${nummer}\tdoorlopend\tgemeente/politie`,
  )
  return Buffer.from(
    `Uitvoeringsprogramma veiligheid 2027\n\nGemeente Waterveste\n\n1. Prioriteit Proef\n\nInzet: proeven\nAmbitie: slagen\n\nHoe\tWanneer\tWie\n${rijen.join('\n')}\n`,
  )
}

type Toegezegd = {
  readonly acties: Map<string, string>
  readonly organisaties: Set<string>
  readonly inlezingen: Set<string>
  readonly programmas: Set<string>
  /** Vernietigingslijsten that were approved. */
  readonly lijsten: Set<string>
}

let map: string
let baken: Baken
beforeAll(async () => {
  map = await makeMap()
  baken = await startBaken(map)
  await prepareVernietigen(map, ADVISEUR)
})
afterAll(async () => {
  await baken.stop()
  await removeMap(map)
})

/** Edits acties one after another until the server is gone; what it confirmed is in `toegezegd`. */
async function keepEditing(client: ApiClient, toegezegd: Toegezegd): Promise<void> {
  const { items } = await client.call('GET', '/programmas')
  const { acties } = await client.call('GET', `/programmas/${items[0].id}`)
  const versies = new Map<string, number>(acties.map((actie: any) => [actie.id, actie.versie]))
  for (let nummer = 0; ; nummer += 1) {
    const actie = acties[nummer % acties.length]
    const hoe = `Gewijzigd ${Date.now()} ${nummer}`
    const body = { soort: 'actie', versie: versies.get(actie.id), velden: { hoe }, reden: 'Proef' }
    const { actie: na } = await client.call('PATCH', `/programmas/${items[0].id}/onderdelen/${actie.id}`, body)
    versies.set(actie.id, na.versie)
    toegezegd.acties.set(actie.id, hoe)
  }
}

/** Small writes of another kind, each a record of its own. */
async function keepAdding(client: ApiClient, toegezegd: Toegezegd, ronde: number): Promise<void> {
  for (let nummer = 0; ; nummer += 1) {
    const body = { naam: `Proefpartij ${ronde}-${nummer}`, soort: 'overig' }
    const { id } = await client.call('POST', '/organisaties', body)
    toegezegd.organisaties.add(id)
    // Names are looked for in every document that comes in.
    await wait(40)
  }
}

/** Uploads, waits until it is read, confirms, and begins again. */
async function keepImporting(client: ApiClient, toegezegd: Toegezegd, ronde: number): Promise<void> {
  for (let nummer = 0; ; nummer += 1) {
    const { id } = await client.upload(`document ${ronde}-${nummer}.txt`, document(nummer))
    toegezegd.inlezingen.add(id)
    const inlezing = await waitUntilRead(client, id)
    const { programmaId } = await client.call('POST', `/inlezingen/${id}/_bevestig`, { versie: inlezing.versie })
    toegezegd.inlezingen.delete(id)
    toegezegd.programmas.add(programmaId)
  }
}

async function waitUntilRead(client: ApiClient, id: string): Promise<any> {
  for (let poging = 0; poging < 600; poging += 1) {
    const inlezing = await client.call('GET', `/inlezingen/${id}`)
    if (inlezing.status !== 'wacht' && inlezing.status !== 'leest') return inlezing
    await new Promise((klaar) => setTimeout(klaar, 50))
  }
  throw new Error(`inlezing ${id} does not end`)
}

describe(`kill −9 midden in het werk, ${RONDES} keer`, () => {
  it.each(Array.from({ length: RONDES }, (_, ronde) => ronde))(
    'ronde %i: alles wat is toegezegd staat er',
    async (ronde) => {
      const toegezegd: Toegezegd = {
        acties: new Map(),
        organisaties: new Set(),
        inlezingen: new Set(),
        programmas: new Set(),
        lijsten: new Set(),
      }
      const client = await signIn(baken.adres, ADVISEUR)
      const werk = Promise.allSettled([
        keepEditing(client, toegezegd),
        keepAdding(client, toegezegd, ronde),
        keepImporting(client, toegezegd, ronde),
        keepDestroying(map, client, toegezegd.lijsten),
      ])
      await waitForFirst(toegezegd)
      await new Promise((klaar) => setTimeout(klaar, moment(ronde)))
      // Server alone, database alone, or both.
      if (ronde % 3 !== 0) await baken.killDatabase()
      if (ronde % 3 !== 1) await baken.killServer()
      else await baken.stop()
      await werk
      expect(toegezegd.acties.size).toBeGreaterThan(0)

      baken = await startBaken(map)
      halverwege += await countAfgebroken(map)
      const na = await signIn(baken.adres, ADVISEUR)
      const { items } = await na.call('GET', '/programmas')
      const inProgramma = new Map<string, any>()
      for (const { id } of items) {
        const programma = await na.call('GET', `/programmas/${id}`)
        for (const actie of programma.acties) inProgramma.set(actie.id, actie)
        if (programma.titel === 'Uitvoeringsprogramma veiligheid 2027') expect(programma.acties).toHaveLength(ACTIES)
      }
      expect(lostEdits(toegezegd, inProgramma)).toEqual([])
      for (const id of toegezegd.programmas) expect(items.map((item: any) => item.id)).toContain(id)
      for (const id of toegezegd.inlezingen) {
        const inlezing = await waitUntilRead(na, id)
        expect(['te_beoordelen', 'bevestigd']).toContain(inlezing.status)
        expect(inlezing.aantallen.acties).toBe(ACTIES)
      }
      expect(await listOntbrekend(na, toegezegd, ronde)).toEqual([])
      expect(await judgeVernietigd(map, toegezegd.lijsten)).toEqual([])
      expect(await proveLogboek()).toEqual([])
      count(toegezegd)
    },
  )

  it('telt wat is toegezegd', () => {
    const regel = `${RONDES} keer afgebroken: ${toegezegdInAlles} toegezegde wijzigingen, geen verloren`
    const vernietigd = `${lijstenInAlles} goedgekeurde vernietigingslijsten, alle heel vernietigd; halverwege afgebroken: ${halverwege}`
    process.stdout.write(`${regel}\n${vernietigd}\n`)
    expect(toegezegdInAlles).toBeGreaterThanOrEqual(RONDES)
    expect(lijstenInAlles).toBeGreaterThan(0)
  })
})

/** Waits for the begin of a file that is not whole yet. */
async function waitForHalf(kopieen: string): Promise<void> {
  for (let poging = 0; poging < 6_000; poging += 1) {
    if ((await readdir(kopieen)).some((naam) => naam.endsWith('.half'))) return
    await wait(2)
  }
  throw new Error('no backup was begun')
}

const isHeel = (naam: string): boolean => naam.startsWith('baken-')

describe('kill −9 midden in een backup', () => {
  it.each([
    ['van de backup zelf', 'backup'],
    ['van de database', 'database'],
  ])('%s laat niets achter dat goed lijkt, en de volgende lukt', async (_naam, wie) => {
    const kopieen = path.join(map, `kopieën van ${wie}`)
    await mkdir(kopieen)
    const afgebroken = beginBaken(map, ['backup', '--naar', kopieen])
    await waitForHalf(kopieen)
    if (wie === 'backup') afgebroken.kind.kill('SIGKILL')
    else await baken.killDatabase()
    expect((await afgebroken.einde).code).not.toBe(0)
    expect((await readdir(kopieen)).filter(isHeel)).toEqual([])

    // The server starts its database again by itself.
    const { code, uit } = await retry(() => beginBaken(map, ['backup', '--naar', kopieen]).einde)
    expect(uit).toContain('klaar en teruggelezen')
    expect(code).toBe(0)
    const [heel = ''] = (await readdir(kopieen)).filter(isHeel)
    const proef = await beginBaken(map, ['herstel', path.join(kopieen, heel), '--controleer']).einde
    expect(proef.uit).toContain('De backup is goed.')
  })
})

async function retry(doe: () => Promise<{ readonly code: number | null; readonly uit: string }>) {
  let laatste = await doe()
  for (let poging = 0; poging < 10 && laatste.code !== 0; poging += 1) {
    await wait(1_000)
    laatste = await doe()
  }
  return laatste
}

let toegezegdInAlles = 0
let lijstenInAlles = 0
let halverwege = 0
function count({ acties, organisaties, programmas, inlezingen, lijsten }: Toegezegd): void {
  lijstenInAlles += lijsten.size
  toegezegdInAlles += acties.size + organisaties.size + programmas.size + inlezingen.size
}

/** The ids of organisaties that were confirmed and are not there. */
async function listOntbrekend(client: ApiClient, { organisaties }: Toegezegd, ronde: number): Promise<string[]> {
  const over = new Set(organisaties)
  const zoek = `q=${encodeURIComponent(`Proefpartij ${ronde}-`)}&aantal=500`
  for (let vanaf: string | null = ''; vanaf !== null;) {
    const { items, volgende } = await client.call(
      'GET',
      `/organisaties?${zoek}${vanaf === '' ? '' : `&vanaf=${encodeURIComponent(vanaf)}`}`,
    )
    for (const { id } of items) over.delete(id)
    vanaf = volgende
  }
  return [...over]
}

/** What is wrong with the log: nothing that was written may be gone or changed, nor its seal. */
async function proveLogboek(): Promise<readonly unknown[]> {
  const database = await attachEmbedded(map)
  if (database === null) throw new Error('Baken does not run')
  const pool = openPool(database.appUrl)
  try {
    const controle = { pool, anker: null, wacht: () => wait(11_000) }
    const { bevindingen, regels } = await checkLogboek(WATERVESTE, controle)
    expect(regels).toBeGreaterThan(0)
    return bevindingen
  } finally {
    await pool.destroy()
  }
}

/** Nothing is proven before something was promised. */
async function waitForFirst({ acties }: Toegezegd): Promise<void> {
  for (let poging = 0; poging < 600 && acties.size === 0; poging += 1)
    await new Promise((klaar) => setTimeout(klaar, 50))
}

/** An edit may be newer than the last confirmed one (the answer was lost), never older. */
function lostEdits({ acties }: Toegezegd, nu: ReadonlyMap<string, any>): string[] {
  const nummer = (hoe: string): number => Number(/^Gewijzigd (\d+)/.exec(hoe)?.[1] ?? 0)
  return [...acties].filter(([id, hoe]) => nummer(nu.get(id)?.hoe ?? '') < nummer(hoe)).map(([id]) => id)
}
