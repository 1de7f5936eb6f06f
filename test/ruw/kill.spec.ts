import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { signIn, type ApiClient } from '../opstelling/apiClient.ts'
import { makeMap, removeMap, startBaken, type Baken } from '../opstelling/startBaken.ts'

const RONDES = process.env.BAKEN_LANG === '1' ? 20 : 3
const ADVISEUR = 'adviseur@waterveste.example'
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
  readonly inlezingen: Set<string>
  readonly programmas: Set<string>
}

let map: string
let baken: Baken
beforeAll(async () => {
  map = await makeMap()
  baken = await startBaken(map)
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
      const toegezegd: Toegezegd = { acties: new Map(), inlezingen: new Set(), programmas: new Set() }
      const client = await signIn(baken.adres, ADVISEUR)
      const werk = Promise.allSettled([keepEditing(client, toegezegd), keepImporting(client, toegezegd, ronde)])
      await waitForFirst(toegezegd)
      await new Promise((klaar) => setTimeout(klaar, moment(ronde)))
      // Server alone, database alone, or both.
      if (ronde % 3 !== 0) await baken.killDatabase()
      if (ronde % 3 !== 1) await baken.killServer()
      else await baken.stop()
      await werk
      expect(toegezegd.acties.size).toBeGreaterThan(0)

      baken = await startBaken(map)
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
    },
  )
})

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
