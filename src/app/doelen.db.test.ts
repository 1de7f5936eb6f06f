import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { doelenContract } from '../modules/inzicht/contractDoelen.ts'
import type { Antwoord as Lichaam } from '../platform/contract.ts'
import { startTestApp, type Client, type TestApp } from './testing/startTestApp.ts'

type Oordeel = Lichaam<typeof doelenContract.getDoeloordeel>
type Regels = Lichaam<typeof doelenContract.listDoeloordelen>['items']

let proef: TestApp
let adviseur: Client
let programmaId: string
beforeAll(async () => {
  proef = await startTestApp()
  adviseur = await proef.als('adviseur_veiligheid')
  programmaId = (await adviseur.send('POST', '/programmas', { jaar: 2025, titel: 'Programma 2025' })).body.id
})
afterAll(() => proef.stop())

const addDoel = async (velden: object): Promise<string> => {
  const { status, body } = await adviseur.send('POST', `/programmas/${programmaId}/onderdelen`, {
    ...{ soort: 'doel', plek: { ouderId: null, naId: null }, velden },
  })
  expect(status).toBe(201)
  return body.doel.id
}
const MINDER_INBRAKEN = {
  ...{ tekst: 'Minder woninginbraken', indicator: 'geregistreerde woninginbraken', richting: 'daling', wijze: 'met' },
  ...{ waarde: 5, eenheid: '%', basisjaar: 2019, doeljaar: 2025, kwalitatief: false },
}
const kies = (doelId: string, indicatorId: string, anders: object = {}) =>
  adviseur.send('PUT', `/doelen/${doelId}/koppeling`, { indicatorId, versie: 0, ...anders })
const oordeelOver = async (doelId: string, wie = adviseur): Promise<Oordeel> =>
  (await wie.get(`/doelen/${doelId}/oordeel`)).body
const maakIndicator = async (herkomst: object = { soort: 'hand' }) => {
  const { body } = await adviseur.send('POST', '/indicatoren', {
    ...{
      naam: `Inbraken ${crypto.randomUUID()}`,
      definitie: '',
      soort: 'telling',
      eenheid: 'aangiften',
      goed: 'lager',
    },
    ...{ bron: 'eigen telling', frequentie: 'jaar', teltPersonen: false, herkomst },
  })
  return body
}
const maakReeks = async (waarden: Readonly<Record<string, number>>): Promise<string> => {
  const { id, versie } = await maakIndicator()
  const cellen = Object.entries(waarden).map(([jaar, waarde]) => ({
    ...{ periode: { jaar: Number(jaar), soort: 'jaar', nummer: 1 }, waarde },
  }))
  await adviseur.send('PUT', `/indicatoren/${id}/waarden`, { versie, bron: 'jaaroverzicht', cellen })
  return id
}

describe('een doel zonder indicator', () => {
  it('is niet te meten, en krijgt een voorstel dat op zijn woorden lijkt', async () => {
    const doelId = await addDoel(MINDER_INBRAKEN)
    const { oordeel, koppeling, grafiek, keuzes } = await oordeelOver(doelId)
    expect({ oordeel, koppeling, grafiek }).toEqual({ oordeel: 'niet_te_meten', koppeling: null, grafiek: null })
    expect(keuzes[0]).toMatchObject({ naam: 'Woninginbraken', past: true })
    expect(keuzes.at(-1)?.past).toBe(false)
  })
})

describe('een doel met een indicator', () => {
  it('krijgt een oordeel met een zin, een grafiek en hoe het berekend is', async () => {
    const doelId = await addDoel(MINDER_INBRAKEN)
    const { status, body } = await kies(doelId, await maakReeks({ 2019: 47, 2024: 40, 2025: 38 }))
    expect([status, body.oordeel]).toEqual([200, 'onzeker'])
    expect(body.zinnen).toContain('Er waren 38 aangiften in 2025, tegen 47 in 2019.')
    expect(body.zinnen).toContain('Dat verschil kan toeval zijn.')
    expect(body.grafiek.norm.naam).toBe('doel 44')
    expect(body.uitleg.methode).toContain('mid-p')
  })

  it.each<[string, object, string, string]>([
    ['wie koos ‘precies’ wordt zo beoordeeld', { grens: 'precies' }, 'niet_gehaald', '2025'],
    ['een wijk zonder cijfers is niet te meten', { gebied: 'WK999001' }, 'niet_te_meten', 'nog geen cijfer'],
  ])('%s', async (_naam, anders, oordeel, deel) => {
    const doelId = await addDoel({ ...MINDER_INBRAKEN, wijze: 'op', waarde: 200, eenheid: 'aangiften' })
    const { body } = await kies(doelId, await maakReeks({ 2019: 90, 2025: 100 }), anders)
    expect(body.oordeel).toBe(oordeel)
    expect(body.zinnen.join(' ')).toContain(deel)
  })

  it('is te meten in een wijk van de gemeente, en niet in een andere gemeente', async () => {
    await adviseur.send('POST', '/activiteitgebieden', { naam: 'Havenwijk', wijkId: null, code: 'WK999007' })
    const doelId = await addDoel(MINDER_INBRAKEN)
    const id = await maakReeks({ 2019: 47, 2025: 38 })
    const { body } = await kies(doelId, id, { gebied: 'WK999007' })
    expect([body.koppeling.gebied, body.gebieden]).toEqual([
      'WK999007',
      expect.arrayContaining([
        { gebied: '', naam: 'Hele gemeente' },
        { gebied: 'WK999007', naam: 'Havenwijk' },
      ]),
    ])
    expect((await kies(doelId, id, { gebied: 'GM9991', versie: 1 })).status).toBe(400)
  })

  it('laat wie te laat is zien wat er nu staat', async () => {
    const doelId = await addDoel(MINDER_INBRAKEN)
    const id = await maakReeks({ 2019: 47, 2025: 38 })
    expect((await kies(doelId, id)).body.koppeling.versie).toBe(1)
    const { status, body } = await kies(doelId, id)
    expect([status, body.conflict.koppeling.versie]).toEqual([409, 1])
    expect((await kies(doelId, id, { versie: 1, toets: 'cijfer' })).body).toMatchObject({
      ...{ oordeel: 'gehaald', koppeling: { toets: 'cijfer', versie: 2 } },
    })
  })

  it('houdt zijn indicator vast, en laat haar weer los', async () => {
    const doelId = await addDoel(MINDER_INBRAKEN)
    const id = await maakReeks({ 2019: 47 })
    await kies(doelId, id)
    expect((await adviseur.get(`/indicatoren/${id}`)).body.doelen).toMatchObject([{ id: doelId }])
    expect((await adviseur.send('DELETE', `/indicatoren/${id}`)).body.code).toBe('bij_een_doel')
    expect((await adviseur.send('DELETE', `/doelen/${doelId}/koppeling`)).status).toBe(204)
    expect((await adviseur.send('DELETE', `/doelen/${doelId}/koppeling`)).status).toBe(404)
    expect((await adviseur.send('DELETE', `/indicatoren/${id}`)).status).toBe(204)
  })

  it('wordt beoordeeld met wat een register telt', async () => {
    const doelId = await addDoel({
      ...MINDER_INBRAKEN,
      richting: 'stijging',
      wijze: 'op',
      waarde: 2,
      eenheid: 'activiteiten',
    })
    for (const dag of ['2025-03-01', '2025-12-12'])
      await adviseur.send('POST', '/activiteiten', {
        soort: 'markt',
        van: dag,
        tot: dag,
        plaats: 'Kade',
        status: 'gedaan',
      })
    const { id } = await maakIndicator({ soort: 'telling', telling: 'activiteiten.gedaan' })
    const { body } = await kies(doelId, id)
    expect(body.grafiek.punten.map(({ naam }: { naam: string }) => naam)).toEqual([])
    await adviseur.send('PUT', '/activiteitinstelling', { volledigVanaf: '2024-01-01', versie: 0 })
    expect(await oordeelOver(doelId)).toMatchObject({ oordeel: 'gehaald' })
  })
})

describe('de doelen van een programma', () => {
  it('staan er allemaal, in een keer, na de vaststelling ook voor een raadslid', async () => {
    const { versie } = (await adviseur.get(`/programmas/${programmaId}`)).body
    await adviseur.send('POST', `/programmas/${programmaId}/_vaststellen`, { versie, door: 'raad', op: '2020-01-07' })
    const raadslid = await proef.als('raadslid')
    const items: Regels = (await raadslid.get(`/programmas/${programmaId}/doeloordelen`)).body.items
    expect(new Set(items.map(({ oordeel }) => oordeel))).toContain('onzeker')
    expect(items.filter(({ indicator }) => indicator === null).length).toBeGreaterThan(0)
    const [eerste] = items
    expect((await oordeelOver(eerste?.doel.id ?? '', raadslid)).doel).toEqual(eerste?.doel)
    expect((await raadslid.send('DELETE', `/doelen/${eerste?.doel.id}/koppeling`)).status).toBe(403)
  })

  it('van een programma dat er niet is, is er niets', async () => {
    const nergens = '00000000-0000-4000-8000-000000000000'
    expect((await adviseur.get(`/programmas/${nergens}/doeloordelen`)).status).toBe(404)
    expect((await adviseur.get(`/doelen/${nergens}/oordeel`)).status).toBe(404)
  })
})
