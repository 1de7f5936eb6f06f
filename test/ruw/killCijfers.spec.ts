import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startCbs, type Proefcbs } from '../../src/modules/inzicht/testing/startCbs.ts'
import { signIn, type ApiClient } from '../opstelling/apiClient.ts'
import { makeMap, removeMap, startBaken, type Baken } from '../opstelling/startBaken.ts'
import { asOwner } from './vernietiglast.ts'

const RONDES = process.env.BAKEN_LANG === '1' ? 15 : 2
const ADVISEUR = 'adviseur@waterveste.example'
const RIJEN = 50_000
const BUURTEN = 250

let cbs: Proefcbs
let map: string
let baken: Baken
const start = (): Promise<Baken> => startBaken(map, [], { BAKEN_CBS: cbs.adres, BAKEN_CBS_DERDEN: cbs.adres })
beforeAll(async () => {
  cbs = await startCbs()
  map = await makeMap()
  baken = await start()
})
afterAll(async () => {
  await baken.stop()
  await cbs.stop()
  await removeMap(map)
})

const aBestand = (): Buffer => {
  const regels = Array.from({ length: RIJEN }, (_, i) => {
    const maand = Math.floor(i / BUURTEN)
    const periode = `${2005 + Math.floor(maand / 12)}-${String((maand % 12) + 1).padStart(2, '0')}`
    return `${periode};BU9990${String(i % BUURTEN).padStart(4, '0')};${i % 97}`
  })
  return Buffer.from(`Periode;Buurt;Aantal\n${regels.join('\n')}\n`)
}

/** Looks until it is as wanted; each look may take up work that was cut off. */
async function until(
  client: ApiClient,
  pad: string,
  isGoed: (body: any) => boolean,
  intussen: () => Promise<void> = () => wait(10),
): Promise<any> {
  for (let keer = 0; keer < 6_000; keer += 1) {
    const body = await client.call('GET', pad)
    if (isGoed(body)) return body
    await intussen()
  }
  throw new Error(`${pad} does not come so far`)
}
const is =
  (...statussen: readonly string[]) =>
  ({ status }: { readonly status: string }): boolean =>
    statussen.includes(status)

async function prepareLading(client: ApiClient, ronde: number): Promise<any> {
  const indicator = await client.call('POST', '/indicatoren', {
    ...{ naam: `Misdrijven van ronde ${ronde}`, definitie: '', soort: 'telling', eenheid: 'misdrijven', goed: 'lager' },
    ...{ bron: 'gemaakt', frequentie: 'maand', teltPersonen: false, herkomst: { soort: 'hand' } },
  })
  const { id } = await client.upload('reeks.csv', aBestand(), '/ladingen')
  const verkend = await until(client, `/ladingen/${id}`, is('te_koppelen', 'mislukt'))
  const toewijzing = { ...verkend.toewijzing, indicatorId: indicator.id }
  await client.call('PUT', `/ladingen/${id}/toewijzing`, { versie: verkend.versie, toewijzing })
  return until(client, `/ladingen/${id}`, is('te_beoordelen', 'mislukt'))
}

const countWaarden = (ladingId: string): Promise<number> =>
  asOwner(map, async (client) => {
    const vraag = 'select count(*)::int as aantal from inzicht.meetwaarde where lading_id = $1'
    const { rows } = await client.query<{ aantal: number }>(vraag, [ladingId])
    return rows[0]?.aantal ?? 0
  })

/** Server alone, or its database too. */
async function kill(ronde: number): Promise<void> {
  if (ronde % 2 === 1) await baken.killDatabase()
  await baken.killServer()
}

describe(`kill −9 tussen cijfers, ${RONDES} keer`, () => {
  it.each(Array.from({ length: RONDES }, (_, ronde) => ronde))(
    'ronde %i: van een bestand van 50.000 rijen dat bewaard wordt staat er niets of alles, en na een nieuwe start alles',
    async (ronde) => {
      const client = await signIn(baken.adres, ADVISEUR)
      const { id, versie, tellingen } = await prepareLading(client, ronde)
      expect(tellingen.goed).toBe(RIJEN)
      await client.call('POST', `/ladingen/${id}/_bevestig`, { versie, alleenGoede: false })
      await until(client, `/ladingen/${id}`, ({ voortgang }) => voortgang?.fase === 'bewaren' && voortgang.gedaan > 0)
      await wait((ronde * 397) % 900)
      await kill(ronde)
      baken = await start()
      // It may be taken up already: whoever looks sees nothing or all of it.
      const gezien = new Set([await countWaarden(id)])
      const na = await signIn(baken.adres, ADVISEUR)
      const lading = await until(na, `/ladingen/${id}`, is('bevestigd', 'te_beoordelen', 'mislukt'), async () => {
        gezien.add(await countWaarden(id))
      })
      expect([lading.status, await countWaarden(id)]).toEqual(['bevestigd', RIJEN])
      expect([...gezien].filter((aantal) => aantal !== 0 && aantal !== RIJEN)).toEqual([])
    },
  )

  it.each(Array.from({ length: RONDES }, (_, ronde) => ronde))(
    'ronde %i: wat bij het CBS wordt opgehaald gaat verder waar het ophield, en staat er een keer',
    async (ronde) => {
      const client = await signIn(baken.adres, ADVISEUR)
      cbs.stand = `stand van ronde ${ronde}`
      const begin = cbs.gevraagd.length
      const vraag = { tabel: '47022NED', misdrijven: ['1.1.1'], vanJaar: 2018, totJaar: 2025, wijken: true }
      const { id } = await client.call('POST', '/cbsophalingen', { ...vraag, vergelijk: ['GM0307'] })
      await until(client, `/cbsophalingen/${id}`, () => cbs.gevraagd.length - begin >= 3 + ((2 * ronde) % 11))
      await kill(ronde)
      const gehaald = cbs.gevraagd.length - begin
      expect(gehaald).toBeLessThan(16)
      baken = await start()
      const na = await signIn(baken.adres, ADVISEUR)
      const klaar = await until(na, `/cbsophalingen/${id}`, is('klaar', 'mislukt'))
      expect(klaar.status).toBe('klaar')
      const lading = await until(na, `/ladingen/${klaar.ladingId}`, is('bevestigd', 'te_beoordelen', 'mislukt'))
      expect(lading.status).toBe('bevestigd')
      // Eight years of two gemeenten; only the question that was under way is asked twice.
      const gevraagd = cbs.gevraagd.slice(begin)
      expect(new Set(gevraagd).size).toBe(16)
      expect(gevraagd.length).toBeLessThanOrEqual(17)
    },
  )
})
