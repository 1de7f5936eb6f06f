import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { raadplegingContract } from '../modules/programma/contractRaadpleging.ts'
import type { Antwoord } from '../platform/contract.ts'
import { withClient } from '../platform/server/database/withClient.ts'
import { startTestApp, type Client, type TestApp } from './testing/startTestApp.ts'

type Raadpleging = Antwoord<typeof raadplegingContract.listRaadplegingen>['items'][number]
type Reactie = Antwoord<typeof raadplegingContract.listReacties>['items'][number]

let proef: TestApp
let adviseur: Client
beforeAll(async () => {
  proef = await startTestApp()
  adviseur = await proef.als('adviseur_veiligheid')
})
afterAll(() => proef.stop())

const ONBEKEND = '00000000-0000-4000-8000-000000000000'
const NU = new Date()
const overDagen = (dagen: number): string => new Date(NU.getTime() + dagen * 86_400_000).toISOString().slice(0, 10)

const aBody = (anders: object = {}) => ({
  ...{ titel: 'Denk mee over veiligheid', inleiding: 'Wij maken een plan. Wat vind jij?', van: overDagen(-1) },
  tot: overDagen(30),
  ...anders,
})

async function aConcept(metInzet = true) {
  const { body } = await adviseur.send('POST', '/programmas', { jaar: 2027, titel: 'Programma 2027' })
  const pad = `/programmas/${body.id}`
  const add = async (soort: string, ouderId: string | null, velden: object) => {
    const plek = { ouderId, naId: null }
    return (await adviseur.send('POST', `${pad}/onderdelen`, { soort, plek, velden })).body[soort]
  }
  const prioriteit = await add('prioriteit', null, { naam: 'Ondermijning' })
  if (!metInzet) return { pad, inzet: null }
  const inzet = await add('inzet', prioriteit.id, { inzet: 'Zicht op geld', ambitie: '40 controles' })
  await add('actie', inzet.id, { hoe: 'Terreinen controleren', wanneer: 'Q1' })
  return { pad, inzet }
}

async function aRaadpleging(anders: object = {}) {
  const { pad, inzet } = await aConcept()
  const { status, body } = await adviseur.send('POST', `${pad}/raadplegingen`, aBody(anders))
  expect(status).toBe(201)
  return { ...body, programmapad: pad, pad: `/raadplegingen/${body.id}`, inzetId: inzet.id as string }
}
type Geopend = Awaited<ReturnType<typeof aRaadpleging>>

const openbaar = ({ sleutel }: Geopend) => proef.anoniem.get(`/openbare-raadplegingen/${sleutel}`)
const react = ({ sleutel, inzetId }: Geopend, anders: object = {}) =>
  proef.anoniem.send('POST', `/openbare-raadplegingen/${sleutel}/reacties`, {
    ...{ inzetId, tekst: 'Meer licht op het bedrijventerrein graag.', naam: 'Buurvrouw' },
    ...anders,
  })
const listReacties = async ({ pad }: Geopend): Promise<readonly Reactie[]> =>
  (await adviseur.get(`${pad}/reacties`)).body.items
const review = ({ pad }: Geopend, reactie: Reactie | undefined, anders: object = {}) =>
  adviseur.send('PUT', `${pad}/reacties/${reactie?.id}`, {
    ...{ versie: reactie?.versie, stand: 'geplaatst', weigerreden: null, antwoord: '', verwerking: 'gelezen' },
    meegenomenIn: '',
    ...anders,
  })

const listRijen = async (vraag: string, waarden: unknown[] = []) =>
  (await withClient(proef.database.beheerUrl, (client) => client.query(vraag, waarden))).rows

describe('een raadpleging openen', () => {
  it('laat inwoners het concept zien zoals het bij het openen was', async () => {
    const raadpleging = await aRaadpleging()
    expect(raadpleging).toMatchObject({
      ...{ stand: 'open', isZichtbaar: true, sleutel: `9990-${raadpleging.id}`, versie: 1 },
      aantallen: { wacht: 0, geplaatst: 0, geweigerd: 0, zonderAntwoord: 0 },
    })
    await adviseur.send('PATCH', `${raadpleging.programmapad}/onderdelen/${raadpleging.inzetId}`, {
      ...{ soort: 'inzet', versie: 1, velden: { inzet: 'Later anders' } },
    })
    const { status, body } = await openbaar(raadpleging)
    expect(status).toBe(200)
    expect(body).toMatchObject({ gemeente: 'Waterveste', titel: 'Denk mee over veiligheid', isOpen: true })
    expect(body.prioriteiten).toEqual([
      {
        ...{ id: expect.any(String), naam: 'Ondermijning' },
        inzetten: [
          {
            ...{ id: raadpleging.inzetId, inzet: 'Zicht op geld', ambitie: '40 controles' },
            ...{ acties: ['Terreinen controleren'], reacties: [] },
          },
        ],
      },
    ])
  })

  it.each([
    ['dagen die verkeerd om staan', { van: '2027-01-02', tot: '2027-01-01' }, 'verkeerd_om'],
    ['een dag die voorbij is', { van: '2024-01-01', tot: '2024-02-01' }, 'voorbij'],
    ['meer dan een jaar', { tot: overDagen(900) }, 'te_lang'],
  ])('weigert %s', async (_wat, anders, code) => {
    const { pad } = await aConcept()
    const antwoord = await adviseur.send('POST', `${pad}/raadplegingen`, aBody(anders))
    expect([antwoord.status, antwoord.body.code]).toEqual([409, code])
  })

  it('kan alleen over een concept met een inzet, en één tegelijk', async () => {
    const { pad: leeg } = await aConcept(false)
    expect((await adviseur.send('POST', `${leeg}/raadplegingen`, aBody())).body.code).toBe('geen_inzet')
    const { programmapad } = await aRaadpleging()
    expect((await adviseur.send('POST', `${programmapad}/raadplegingen`, aBody())).body.code).toBe('loopt_al')
    const { pad: vast } = await aConcept()
    await adviseur.send('POST', `${vast}/_vaststellen`, { versie: 1, door: 'college', op: '2026-01-09' })
    expect((await adviseur.send('POST', `${vast}/raadplegingen`, aBody())).body.code).toBe('geen_concept')
  })

  it('is te wijzigen en te sluiten, en een tweede ziet wat de eerste deed', async () => {
    const raadpleging = await aRaadpleging()
    const wijzig = (titel: string, versie: number) =>
      adviseur.send('PATCH', raadpleging.pad, { ...aBody({ titel }), versie })
    expect((await wijzig('Eerste', 1)).body).toMatchObject({ titel: 'Eerste', versie: 2 })
    const tweede = await wijzig('Tweede', 1)
    expect([tweede.status, tweede.body.conflict.titel]).toEqual([409, 'Eerste'])
    expect((await adviseur.send('POST', `${raadpleging.pad}/_sluit`, { versie: 1 })).status).toBe(409)
    const gesloten = await adviseur.send('POST', `${raadpleging.pad}/_sluit`, { versie: 2 })
    expect(gesloten.body.stand).toBe('gesloten')
    expect((await wijzig('Derde', 3)).body.code).toBe('gesloten')
    const { body } = await adviseur.send('POST', `${raadpleging.programmapad}/raadplegingen`, aBody())
    expect(body.stand).toBe('open')
    const lijst = await adviseur.get(`${raadpleging.programmapad}/raadplegingen`)
    expect(lijst.body.items.map(({ stand }: Raadpleging) => stand)).toEqual(['open', 'gesloten'])
  })
})

describe('een reactie van een inwoner', () => {
  it('staat er pas als zij is geplaatst, met het antwoord en wat ermee is gedaan', async () => {
    const raadpleging = await aRaadpleging()
    const gestuurd = await react(raadpleging)
    expect([gestuurd.status, gestuurd.body]).toEqual([201, { ontvangen: true }])
    const reactiesOf = async () => (await openbaar(raadpleging)).body.prioriteiten[0].inzetten[0].reacties
    expect(await reactiesOf()).toEqual([])
    const [reactie] = await listReacties(raadpleging)
    expect(reactie).toMatchObject({ inzet: 'Zicht op geld', naam: 'Buurvrouw', stand: 'wacht', versie: 1 })
    const geplaatst = await review(raadpleging, reactie, {
      ...{
        antwoord: 'Dank. We zetten er lampen bij.',
        verwerking: 'meegenomen',
        meegenomenIn: 'de inzet Zicht op geld',
      },
    })
    expect(geplaatst.status).toBe(200)
    expect(await reactiesOf()).toEqual([
      {
        ...{ id: reactie?.id, naam: 'Buurvrouw', tekst: 'Meer licht op het bedrijventerrein graag.' },
        ...{ op: expect.stringMatching(/^\d{4}-\d\d-\d\d$/), antwoord: 'Dank. We zetten er lampen bij.' },
        ...{ verwerking: 'meegenomen', meegenomenIn: 'de inzet Zicht op geld' },
      },
    ])
  })

  it('bewaart geen adres van wie reageert, ook niet in het spoor', async () => {
    const raadpleging = await aRaadpleging()
    await react(raadpleging, { naam: '' })
    const spoor = await listRijen('select * from platform.audit where onderwerp = $1', [
      `raadpleging/${raadpleging.id}`,
    ])
    expect(spoor.map(({ handeling, rol, medewerker_id: wie }) => [handeling, rol, wie])).toContainEqual([
      ...['reactie:create', 'openbaar', null],
    ])
    const alles = JSON.stringify([
      spoor,
      await listRijen('select * from programma.reactie'),
      await listRijen('select * from toegang.inlogrem'),
    ])
    expect(alles).not.toContain('127.0.0.1')
  })

  it('bewaart niets van wie het verborgen veld invult, en zegt hetzelfde', async () => {
    const raadpleging = await aRaadpleging()
    const antwoord = await react(raadpleging, { website: 'https://reclame.example' })
    expect([antwoord.status, antwoord.body]).toEqual([201, { ontvangen: true }])
    expect(await listReacties(raadpleging)).toEqual([])
  })

  it.each([
    ['een te korte tekst', { tekst: 'Te kort' }, 'body.tekst'],
    ['een te lange tekst', { tekst: 'a'.repeat(2001) }, 'body.tekst'],
    ['een te lange naam', { naam: 'a'.repeat(81) }, 'body.naam'],
    ['een nulteken in de tekst', { tekst: 'Meer licht\u0000 graag' }, 'body.tekst'],
    ['een inzet die er niet in staat', { inzetId: ONBEKEND }, 'body.inzetId'],
  ])('weigert %s', async (_wat, anders, pad) => {
    const raadpleging = await aRaadpleging()
    const { status, body } = await react(raadpleging, anders)
    expect([status, body.fouten[0].pad]).toEqual([400, pad])
    expect(await listReacties(raadpleging)).toEqual([])
  })

  it('kan niet meer na sluiten; wat geplaatst is blijft te lezen en krijgt nog antwoord', async () => {
    const raadpleging = await aRaadpleging()
    await react(raadpleging)
    await adviseur.send('POST', `${raadpleging.pad}/_sluit`, { versie: 1 })
    const laat = await react(raadpleging)
    expect([laat.status, laat.body.code]).toEqual([409, 'gesloten'])
    const [reactie] = await listReacties(raadpleging)
    expect((await review(raadpleging, reactie)).status).toBe(200)
    const { body } = await openbaar(raadpleging)
    expect([body.isOpen, body.prioriteiten[0].inzetten[0].reacties.length]).toEqual([false, 1])
  })
})

describe('beoordelen', () => {
  it('weigert met een reden, en dan blijft het onzichtbaar', async () => {
    const raadpleging = await aRaadpleging()
    await react(raadpleging)
    const [reactie] = await listReacties(raadpleging)
    expect((await review(raadpleging, reactie, { stand: 'geweigerd' })).body.code).toBe('weigerreden_nodig')
    const geweigerd = await review(raadpleging, reactie, { stand: 'geweigerd', weigerreden: 'belediging' })
    expect(geweigerd.body).toMatchObject({ stand: 'geweigerd', weigerreden: 'belediging', versie: 2 })
    expect((await openbaar(raadpleging)).body.prioriteiten[0].inzetten[0].reacties).toEqual([])
    const { body } = await adviseur.get(`${raadpleging.programmapad}/raadplegingen`)
    expect(body.items[0].aantallen).toEqual({ wacht: 0, geplaatst: 0, geweigerd: 1, zonderAntwoord: 0 })
  })

  it('zet wat wacht vooraan, en toont een tweede wat de eerste deed', async () => {
    const raadpleging = await aRaadpleging()
    await react(raadpleging, { naam: 'Eerste' })
    await react(raadpleging, { naam: 'Tweede' })
    const [eerste] = await listReacties(raadpleging)
    expect((await review(raadpleging, eerste)).status).toBe(200)
    expect((await listReacties(raadpleging)).map(({ naam }) => naam)).toEqual(['Tweede', 'Eerste'])
    const tweede = await review(raadpleging, eerste, { stand: 'geweigerd', weigerreden: 'belediging' })
    expect([tweede.status, tweede.body.conflict.stand]).toEqual([409, 'geplaatst'])
  })

  it.each([
    ['meenemen zonder te zeggen waarin', { verwerking: 'meegenomen' }, 'waarin_nodig'],
    ['niet meenemen zonder uitleg', { verwerking: 'niet_meegenomen' }, 'antwoord_nodig'],
  ])('laat %s niet toe', async (_wat, anders, code) => {
    const raadpleging = await aRaadpleging()
    await react(raadpleging)
    const [reactie] = await listReacties(raadpleging)
    const antwoord = await review(raadpleging, reactie, anders)
    expect([antwoord.status, antwoord.body.code]).toEqual([409, code])
  })

  it('kent geen reactie van een andere raadpleging', async () => {
    const [een, ander] = [await aRaadpleging(), await aRaadpleging()]
    await react(een)
    const [reactie] = await listReacties(een)
    expect((await review(ander, reactie)).status).toBe(404)
  })
})

describe('wie wat ziet', () => {
  it('wie niet is ingelogd vindt niets dat onbekend, nog niet begonnen of vastgesteld is', async () => {
    const straks = await aRaadpleging({ van: overDagen(3) })
    const vast = await aRaadpleging()
    await react(vast)
    await adviseur.send('POST', `${vast.programmapad}/_vaststellen`, { versie: 1, door: 'college', op: '2026-01-09' })
    const weg = await aRaadpleging()
    await adviseur.send('DELETE', weg.programmapad)
    const anderegemeente = { ...vast, sleutel: `9991-${vast.id}` }
    const onzin = { ...vast, sleutel: 'onzin' }
    const onbekend = { ...vast, sleutel: `9990-${ONBEKEND}` }
    for (const raadpleging of [straks, vast, weg, anderegemeente, onzin, onbekend]) {
      expect((await openbaar(raadpleging)).status).toBe(404)
      expect((await react(raadpleging)).status).toBe(404)
    }
    const { body } = await adviseur.get(`${vast.programmapad}/raadplegingen`)
    expect(body.items[0]).toMatchObject({ isZichtbaar: false, aantallen: { wacht: 1 } })
  })

  it('de database zelf laat wie niet is ingelogd niets zien dat wacht, en niets plaatsen', async () => {
    const raadpleging = await aRaadpleging()
    await react(raadpleging)
    const eigen = `set local app.gemeente_id = '9990'; set local app.bereik = 'eigen'`
    await withClient(proef.database.appUrl, async (client) => {
      await client.query(`begin; ${eigen}`)
      const zien = await client.query('select 1 from programma.reactie where raadpleging_id = $1', [raadpleging.id])
      expect(zien.rowCount).toBe(0)
      expect((await client.query(`update programma.reactie set stand = 'geplaatst'`)).rowCount).toBe(0)
      const plaats = client.query(
        `insert into programma.reactie (gemeente_id, id, raadpleging_id, inzet_id, tekst, ingediend_op, stand)
         values (9990, gen_random_uuid(), $1, $2, 'Zonder beoordeling', now(), 'geplaatst')`,
        [raadpleging.id, raadpleging.inzetId],
      )
      await expect(plaats).rejects.toThrow('row-level security')
      await client.query('rollback')
    })
  })

  it.each(['beheerder', 'actiehouder', 'raadslid'] as const)(
    'een %s ziet geen reacties en beoordeelt niet',
    async (rol) => {
      const raadpleging = await aRaadpleging()
      const ander = await proef.als(rol)
      expect((await ander.get(`${raadpleging.programmapad}/raadplegingen`)).status).toBe(404)
      expect((await ander.get(`${raadpleging.pad}/reacties`)).status).toBe(404)
      const schrijven = [
        await ander.send('POST', `${raadpleging.programmapad}/raadplegingen`, aBody()),
        await ander.send('PATCH', raadpleging.pad, { ...aBody(), versie: 1 }),
        await ander.send('POST', `${raadpleging.pad}/_sluit`, { versie: 1 }),
        await ander.send('PUT', `${raadpleging.pad}/reacties/${ONBEKEND}`, {}),
      ]
      expect(schrijven.map(({ status }) => status)).toEqual([403, 403, 403, 403])
    },
  )

  it.each([
    ['GET', `/programmas/${ONBEKEND}/raadplegingen`],
    ['POST', `/programmas/${ONBEKEND}/raadplegingen`],
    ['PATCH', `/raadplegingen/${ONBEKEND}`],
    ['POST', `/raadplegingen/${ONBEKEND}/_sluit`],
    ['GET', `/raadplegingen/${ONBEKEND}/reacties`],
  ] as const)('%s %s bestaat niet', async (method, pad) => {
    const antwoord =
      method === 'GET' ? await adviseur.get(pad) : await adviseur.send(method, pad, { ...aBody(), versie: 1 })
    expect(antwoord.status).toBe(404)
  })

  it('remt wie veel reacties van één adres stuurt', async () => {
    const raadpleging = await aRaadpleging()
    const antwoorden = []
    for (let keer = 0; keer < 60; keer += 1) antwoorden.push(await react(raadpleging, { website: 'x' }))
    expect(antwoorden.at(-1)?.status).toBe(429)
    expect(Number(antwoorden.at(-1)?.headers['retry-after'])).toBeGreaterThan(0)
  })
})
