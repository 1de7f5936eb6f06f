import type { ServerResponse } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { cbsContract } from '../modules/inzicht/contractCbs.ts'
import type { indicatorenContract } from '../modules/inzicht/contractIndicatoren.ts'
import { aCbstabel } from '../modules/inzicht/testing/aCbstabel.ts'
import { startCbs, type Proefcbs } from '../modules/inzicht/testing/startCbs.ts'
import type { Antwoord as Lichaam } from '../platform/contract.ts'
import { startTestApp, type Client, type TestApp } from './testing/startTestApp.ts'

type Ophaling = Lichaam<typeof cbsContract.getCbsophaling>
type Indicator = Lichaam<typeof indicatorenContract.getIndicator>

let cbs: Proefcbs
let proef: TestApp
let adviseur: Client
beforeAll(async () => {
  cbs = await startCbs()
  proef = await startTestApp({
    adres: 'http://localhost:8080',
    cbs: { adressen: { derden: cbs.adres, cbs: cbs.adres }, pauzeMs: 1 },
  })
  adviseur = await proef.als('adviseur_veiligheid')
})
afterAll(async () => {
  await proef.stop()
  await cbs.stop()
})

const VRAAG = {
  tabel: '47022NED',
  misdrijven: ['1.1.1', '0.0.0'],
  vanJaar: 2024,
  totJaar: 2025,
  wijken: true,
  vergelijk: ['GM0307'],
}

async function wachtOp(id: string): Promise<Ophaling> {
  for (let keer = 0; keer < 400; keer += 1) {
    const { body } = await adviseur.get(`/cbsophalingen/${id}`)
    if (body.status === 'mislukt' || (body.status === 'klaar' && (await isOvergenomen(body.ladingId)))) return body
    await new Promise((klaar) => setTimeout(klaar, 50))
  }
  throw new Error('ophaling does not end')
}
const isOvergenomen = async (ladingId: string | null): Promise<boolean> =>
  ladingId === null || (await adviseur.get(`/ladingen/${ladingId}`)).body.status === 'bevestigd'
async function haal(anders: object = {}): Promise<Ophaling> {
  const { status, body } = await adviseur.send('POST', '/cbsophalingen', { ...VRAAG, ...anders })
  expect([status, body.fouten]).toEqual([201, undefined])
  return wachtOp(body.id)
}
const findIndicator = async (naam: string): Promise<Indicator> => {
  const { items } = (await adviseur.get('/indicatoren')).body
  return (await adviseur.get(`/indicatoren/${items.find((item: { naam: string }) => item.naam === naam).id}`)).body
}
const toSleutels = ({ waarden }: Indicator): string[] =>
  waarden
    .map(
      ({ gebied, periode, waarde, voorlopig }) => `${gebied} ${periode.jaar}-${periode.nummer} ${waarde} ${voorlopig}`,
    )
    .sort()
const verwacht = (soort: string): string[] =>
  aCbstabel()
    .filter(({ SoortMisdrijf }) => SoortMisdrijf.trim() === soort)
    .map(({ WijkenEnBuurten, Perioden, GeregistreerdeMisdrijven_1: waarde }) => {
      const gebied = WijkenEnBuurten.trim()
      const jaar = Perioden.slice(0, 4)
      return `${gebied === 'GM9990' ? '' : gebied} ${jaar}-${Number(Perioden.slice(6))} ${waarde} ${jaar === '2025'}`
    })
    .sort()

describe('cijfers van het CBS ophalen', () => {
  it('geeft precies wat er staat: 0 en onbekend uit elkaar, het totaal niet opgeteld, en met wat voorlopig is', async () => {
    const { status, rijen, stand, ladingId } = await haal()
    expect({ status, stand, lading: typeof ladingId }).toEqual({ status: 'klaar', stand: cbs.stand, lading: 'string' })
    expect(rijen).toBeGreaterThan(0)
    expect(toSleutels(await findIndicator('Woninginbraken'))).toEqual(verwacht('1.1.1'))
    const totaal = await findIndicator('Alle misdrijven samen')
    expect(toSleutels(totaal)).toEqual(verwacht('0.0.0'))
    expect(totaal.definitie).toContain('Geregistreerde misdrijven (politie)')
  })

  it('vraagt niets opnieuw zolang de tabel dezelfde is, en wel als zij gewijzigd is', async () => {
    const eerder = cbs.gevraagd.length
    expect((await haal()).status).toBe('klaar')
    expect(cbs.gevraagd.length).toBe(eerder)
    cbs.stand = '2026-12-15T02:00:00'
    expect((await haal()).status).toBe('klaar')
    expect(cbs.gevraagd.length).toBe(eerder * 2)
  })

  it('bladert voorbij wat het CBS tegelijk geeft, gaat verder waar het ophield, en eindigt hetzelfde', async () => {
    const alle = [...new Set(aCbstabel().map(({ SoortMisdrijf }) => SoortMisdrijf.trim()))]
    const begin = cbs.gevraagd.length
    cbs.weigertVanaf = begin + 3
    const mislukt = await haal({ misdrijven: alle })
    expect(mislukt).toMatchObject({
      status: 'mislukt',
      ladingId: null,
      fout: expect.stringContaining('niet te bereiken'),
    })
    cbs.weigertVanaf = Infinity
    expect((await adviseur.send('POST', `/cbsophalingen/${mislukt.id}/_hervat`)).status).toBe(200)
    expect(await wachtOp(mislukt.id)).toMatchObject({ status: 'klaar', rijen: aCbstabel().length })
    // Per year: three pages of the own gemeente and one of the other; none of them twice.
    const gevraagd = cbs.gevraagd.slice(begin)
    expect([gevraagd.length, new Set(gevraagd).size]).toEqual([8, 8])
    expect(toSleutels(await findIndicator('Zakkenrollerij'))).toEqual(verwacht('1.2.4'))
    expect((await adviseur.send('POST', `/cbsophalingen/${mislukt.id}/_hervat`)).status).toBe(409)
  })

  it('wacht en vraagt het nog eens als het CBS daarom vraagt', async () => {
    cbs.eerstLater = true
    cbs.stand = '2027-01-15T02:00:00'
    expect((await haal({ totJaar: 2024 })).status).toBe('klaar')
    cbs.eerstLater = false
  })

  const jaarlijks = { tabel: '47018NED', vanJaar: 2024, totJaar: 2024 }
  const pagina = JSON.stringify({ value: aCbstabel().slice(0, 2500) })
  it.each<[string, (antwoord: ServerResponse) => void, string]>([
    ['een webpagina', (antwoord) => antwoord.end('<html><body>Onderhoud</body></html>'), 'niet kan lezen'],
    ['een half antwoord', (antwoord) => antwoord.end('{"value":[{"Perioden":"2024JJ'), 'niet kan lezen'],
    [
      'een lijst van iets anders',
      (antwoord) => antwoord.end('{"value":[null,3,"a",{"Perioden":{}}]}'),
      'niet kan lezen',
    ],
    ['een fout van het CBS', (antwoord) => antwoord.writeHead(500).end('stuk'), 'niet te bereiken'],
    ['een tabel die weg is', (antwoord) => antwoord.writeHead(404).end(), 'deze tabel niet'],
    [
      'een verwijzing',
      (antwoord) => antwoord.writeHead(302, { location: 'http://127.0.0.1:1/' }).end(),
      'niet kan lezen',
    ],
    ['een pagina van 600 kB', (antwoord) => antwoord.end(' '.repeat(600_000)), 'niet kan lezen'],
    ['een verbinding die afbreekt', (antwoord) => antwoord.destroy(), 'niet te bereiken'],
    ['steeds weer een volle pagina', (antwoord) => antwoord.end(pagina), 'niet kan lezen'],
  ])('bewaart niets van %s, zegt wat er is, en gaat daarna verder', async (_naam, streek, zin) => {
    cbs.streek = streek
    cbs.stand = `stand ${crypto.randomUUID()}`
    const mislukt = await haal(jaarlijks)
    expect(mislukt).toMatchObject({ status: 'mislukt', ladingId: null, fout: expect.stringContaining(zin) })
    cbs.streek = null
    await adviseur.send('POST', `/cbsophalingen/${mislukt.id}/_hervat`)
    expect((await wachtOp(mislukt.id)).status).toBe('klaar')
  })

  it.each<[string, object, string]>([
    ['zonder soort', { misdrijven: [], tabel: '47013NED' }, 'body.misdrijven'],
    ['met een soort die er niet is', { misdrijven: ['9.9.9'] }, 'body.misdrijven'],
    ['met jaren verkeerd om', { vanJaar: 2025, totJaar: 2024 }, 'body.totJaar'],
  ])('weigert een vraag %s', async (_naam, anders, pad) => {
    const { status, body } = await adviseur.send('POST', '/cbsophalingen', { ...VRAAG, ...anders })
    expect([status, body.fouten?.[0]?.pad]).toEqual([400, pad])
  })
})
