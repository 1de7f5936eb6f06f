import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { vraagContract } from '../modules/programma/contractVraag.ts'
import type { Antwoord as Lichaam } from '../platform/contract.ts'
import { withClient } from '../platform/server/database/withClient.ts'
import { startTestApp, type Antwoord, type Client, type TestApp } from './testing/startTestApp.ts'

type Vraag = Lichaam<typeof vraagContract.getVraag>

const TEKST = 'Waarom is deze inzet nog niet begonnen?'
const ANTWOORD = 'De inzet begint in het tweede kwartaal.'

let proef: TestApp
let adviseur: Client
let raadslid: Client
let burgemeester: Client
let actiehouder: Client
let partner: Client
let programma: string
let inzet: string
let actie: string

beforeAll(async () => {
  proef = await startTestApp()
  ;[adviseur, raadslid, burgemeester, actiehouder] = await Promise.all([
    proef.als('adviseur_veiligheid'),
    proef.als('raadslid'),
    proef.als('burgemeester'),
    proef.als('actiehouder'),
  ])
  const { items } = (await adviseur.get('/organisaties')).body
  partner = await proef.als('partner', items[0].id)
  ;({ programma, inzet, actie } = await aProgramma())
  await adviseur.send('POST', `/programmas/${programma}/_vaststellen`, {
    ...{ versie: 1, door: 'college', op: '2026-01-09' },
  })
})
afterAll(() => proef.stop())
beforeEach(() => sql('delete from programma.vraag; delete from programma.vraagafspraak; delete from platform.bericht'))

const sql = (tekst: string): Promise<readonly any[]> =>
  withClient(proef.database.beheerUrl, async (client) => (await client.query(tekst)).rows ?? [])

async function aProgramma() {
  const { body } = await adviseur.send('POST', '/programmas', { jaar: 2026, titel: 'Programma veiligheid' })
  const add = async (soort: string, ouderId: string | null, velden: object): Promise<string> =>
    (await adviseur.send('POST', `/programmas/${body.id}/onderdelen`, { soort, velden, plek: { ouderId, naId: null } }))
      .body[soort].id
  const prioriteit = await add('prioriteit', null, { naam: 'Haven' })
  const nieuw = await add('inzet', prioriteit, { inzet: 'Toezicht op de kade', ambitie: '' })
  return { programma: body.id, inzet: nieuw, actie: await add('actie', nieuw, { hoe: 'Ronde lopen', wanneer: 'Q2' }) }
}

const ask = (wie: Client, anders: object = {}): Promise<Antwoord> =>
  wie.send('POST', `/programmas/${programma}/programmavragen`, {
    soort: 'inzet',
    recordId: inzet,
    tekst: TEKST,
    ...anders,
  })
const aVraag = async (wie = raadslid): Promise<Vraag> => {
  const { status, body } = await ask(wie)
  expect(status).toBe(201)
  return body
}
const doe = (wie: Client, { id, versie }: Pick<Vraag, 'id' | 'versie'>, daad: string, anders: object = {}) =>
  wie.send('POST', `/vragen/${id}/_${daad}`, { versie, ...anders })
const schrijf = (wie: Client, { id, versie }: Vraag, wat: 'antwoord' | 'inbreng', tekst: string) =>
  wie.send('PUT', `/vragen/${id}/${wat}`, { versie, tekst })
const lees = async (wie: Client, { id }: Vraag): Promise<Vraag> => (await wie.get(`/vragen/${id}`)).body
const inbrenger = async (): Promise<string> => {
  const { items } = (await adviseur.get('/inbrengers')).body
  const eigen = (await actiehouder.get('/sessie')).body.medewerker.id
  expect(items.map(({ id }: { id: string }) => id)).toContain(eigen)
  return eigen
}

describe('een vraag stellen', () => {
  it('staat met naam, dag en termijn bij het onderdeel', async () => {
    const vraag = await aVraag()
    expect(vraag).toMatchObject({
      ...{ soort: 'inzet', recordId: inzet, onderwerp: 'Toezicht op de kade', tekst: TEKST, stand: 'open' },
      ...{ dagenTeLaat: null, antwoord: null, voorbereiding: null, versie: 1, programma: 'Programma veiligheid' },
      gesteldDoor: { naam: expect.stringMatching(/^Proef/) },
      mag: { intrekken: true, beantwoorden: false, inbrengen: false },
    })
    const dagen = (Date.parse(vraag.uiterlijk) - Date.parse(vraag.gesteldOp.slice(0, 10))) / 86_400_000
    expect([30, 31]).toContain(dagen)
    const bijProgramma = await actiehouder.get(`/programmas/${programma}/programmavragen`)
    expect(bijProgramma.body.items.map(({ id }: Vraag) => id)).toEqual([vraag.id])
  })

  it('kan ook over een actie, door de burgemeester', async () => {
    const { status, body } = await ask(burgemeester, { soort: 'actie', recordId: actie })
    expect([status, body.onderwerp]).toEqual([201, 'Ronde lopen'])
  })

  it.each([
    ['over iets dat er niet is', () => ({ recordId: programma }), 404],
    ['over een actie die een inzet is', () => ({ soort: 'actie' }), 404],
    ['die te kort is', () => ({ tekst: 'Hoezo? ' }), 400],
  ])('kan niet %s', async (_wat, anders, status) => {
    expect((await ask(raadslid, anders())).status).toBe(status)
  })

  it('kan niet bij een concept', async () => {
    const concept = await aProgramma()
    const { status, body } = await burgemeester.send('POST', `/programmas/${concept.programma}/programmavragen`, {
      ...{ soort: 'inzet', recordId: concept.inzet, tekst: TEKST },
    })
    expect([status, body.code]).toEqual([409, 'nog_concept'])
  })

  it.each([
    ['een actiehouder', () => actiehouder, 403],
    ['een partner', () => partner, 403],
  ])('is niet aan %s', async (_wie, wie, status) => {
    expect((await ask(wie())).status).toBe(status)
  })
})

describe('wie een vraag ziet', () => {
  it('een partner ziet er geen, ook niet met het adres en met het recht', async () => {
    const vraag = await aVraag()
    expect((await partner.get(`/vragen/${vraag.id}`)).status).toBe(404)
    expect((await partner.get('/vragen')).status).toBe(404)
    const afwijking = { rol: 'partner', handeling: 'vraag:read', toegestaan: true }
    await sql(`insert into toegang.rol_afwijking (gemeente_id, rol, handeling, toegestaan, wie, wanneer)
      select 9990, '${afwijking.rol}', '${afwijking.handeling}', true, id, now() from toegang.medewerker limit 1`)
    expect((await partner.get(`/vragen/${vraag.id}`)).status).toBe(404)
    expect((await partner.get('/vragen')).body.items).toEqual([])
    await sql("delete from toegang.rol_afwijking where rol = 'partner'")
  })
})

describe('antwoord geven', () => {
  it('is eerst een concept dat alleen de adviseur ziet', async () => {
    const vraag = await aVraag()
    const concept = await schrijf(adviseur, vraag, 'antwoord', 'Nog niet af')
    expect(concept.body).toMatchObject({
      stand: 'open',
      antwoord: null,
      versie: 2,
      voorbereiding: { concept: 'Nog niet af' },
    })
    for (const wie of [raadslid, burgemeester, actiehouder]) {
      expect(JSON.stringify(await lees(wie, vraag))).not.toContain('Nog niet af')
    }
  })

  it('is daarna voor iedereen die vragen leest, en blijft zo', async () => {
    const vraag = await aVraag()
    const gegeven = await doe(adviseur, vraag, 'beantwoord', { tekst: ANTWOORD })
    expect(gegeven.body).toMatchObject({
      stand: 'beantwoord',
      antwoord: { tekst: ANTWOORD },
      mag: { beantwoorden: false },
    })
    expect((await lees(raadslid, vraag)).antwoord).toMatchObject({
      ...{ tekst: ANTWOORD, door: expect.stringMatching(/^Proef/) },
    })
    const nog = await schrijf(adviseur, gegeven.body, 'antwoord', 'Toch anders')
    expect([nog.status, nog.body.code]).toEqual([409, 'al_beantwoord'])
    expect((await doe(raadslid, gegeven.body, 'intrek')).body.code).toBe('al_beantwoord')
  })

  it('botst als een ander eerder was, met wat er nu staat', async () => {
    const vraag = await aVraag()
    await schrijf(adviseur, vraag, 'antwoord', 'De eerste')
    const tweede = await schrijf(adviseur, vraag, 'antwoord', 'De tweede')
    expect([tweede.status, tweede.body.code]).toEqual([409, 'intussen_gewijzigd'])
    expect(tweede.body.conflict.voorbereiding.concept).toBe('De eerste')
  })

  it('kan met inbreng van een actiehouder, en alleen van die', async () => {
    const vraag = await aVraag()
    expect((await schrijf(actiehouder, vraag, 'inbreng', 'Ongevraagd')).status).toBe(404)
    const onbekend = await doe(adviseur, vraag, 'doorstuur', { medewerkerId: vraag.gesteldDoor.id })
    expect([onbekend.status, onbekend.body.code]).toEqual([409, 'inbrenger_onbekend'])
    const gestuurd = await doe(adviseur, vraag, 'doorstuur', { medewerkerId: await inbrenger() })
    expect(gestuurd.body.voorbereiding.gevraagdAan.naam).toMatch(/^Proef/)
    const gevraagd = await lees(actiehouder, vraag)
    expect(gevraagd).toMatchObject({ mag: { inbrengen: true }, voorbereiding: { concept: '' } })
    const inbreng = await schrijf(actiehouder, gevraagd, 'inbreng', 'Er zijn twee rondes gelopen.')
    expect(inbreng.status).toBe(200)
    expect((await lees(adviseur, vraag)).voorbereiding).toMatchObject({ inbreng: 'Er zijn twee rondes gelopen.' })
    expect(JSON.stringify(await lees(raadslid, vraag))).not.toContain('twee rondes')
  })
})

describe('een vraag intrekken', () => {
  it('kan wie haar stelde; daarna staat zij niet meer bij het programma', async () => {
    const vraag = await aVraag()
    expect((await doe(burgemeester, vraag, 'intrek')).status).toBe(404)
    expect((await doe(adviseur, vraag, 'intrek')).status).toBe(403)
    const weg = await doe(raadslid, vraag, 'intrek')
    expect(weg.body).toMatchObject({ stand: 'ingetrokken', dagenTeLaat: null })
    expect((await raadslid.get(`/programmas/${programma}/programmavragen`)).body.items).toEqual([])
    expect((await raadslid.get('/vragen?stand=ingetrokken')).body.items).toHaveLength(1)
    expect((await doe(adviseur, weg.body, 'beantwoord', { tekst: ANTWOORD })).body.code).toBe('al_ingetrokken')
    expect(await sql('select fout from platform.bericht')).toEqual([{ fout: 'ingetrokken' }])
  })
})

describe('de lijst', () => {
  it('toont wat te laat is eerst en telt wat open is', async () => {
    const [eerste, laat] = [await aVraag(), await aVraag(burgemeester)]
    await sql(`update programma.vraag set uiterlijk = current_date - 4 where id = '${laat.id}'`)
    const { body } = await adviseur.get('/vragen')
    expect(body.items.map(({ id }: Vraag) => id)).toEqual([laat.id, eerste.id])
    expect([3, 4, 5]).toContain(body.items[0].dagenTeLaat)
    expect(body).toMatchObject({ aantalOpen: 2, volgende: null })
    const eigen = await burgemeester.get('/vragen?mijn=true')
    expect(eigen.body.items.map(({ id }: Vraag) => id)).toEqual([laat.id])
  })

  it.each(['open', 'beantwoord'])(
    'gaat over bladzijden heen zonder iets te missen of dubbel te tonen (%s)',
    async (stand) => {
      const { id } = await aVraag()
      if (stand === 'beantwoord')
        await sql(`update programma.vraag set antwoord = 'Ja.', beantwoord_op = now(), beantwoord_door = gesteld_door`)
      await sql(`insert into programma.vraag (gemeente_id, id, programma_id, soort, record_id, onderwerp, tekst, gesteld_door,
        gesteld_op, uiterlijk, antwoord, beantwoord_op, beantwoord_door)
      select gemeente_id, gen_random_uuid(), programma_id, soort, record_id, onderwerp, tekst, gesteld_door,
        gesteld_op, uiterlijk, antwoord, beantwoord_op, beantwoord_door
      from programma.vraag, generate_series(1, 60) where id = '${id}'`)
      const een = (await adviseur.get(`/vragen?stand=${stand}`)).body
      const twee = (await adviseur.get(`/vragen?stand=${stand}&vanaf=${een.volgende}`)).body
      const ids = [...een.items, ...twee.items].map((vraag: Vraag) => vraag.id)
      expect([een.items.length, ids.length, new Set(ids).size, twee.volgende]).toEqual([50, 61, 61, null])
    },
  )
})

describe('de afspraak', () => {
  it('geldt voor vragen die nog komen', async () => {
    const voor = await aVraag()
    expect((await raadslid.get('/vraagafspraak')).body).toEqual({ dagen: 30, versie: 0 })
    expect((await raadslid.send('PUT', '/vraagafspraak', { dagen: 14, versie: 0 })).status).toBe(403)
    expect((await adviseur.send('PUT', '/vraagafspraak', { dagen: 14, versie: 0 })).body).toEqual({
      dagen: 14,
      versie: 1,
    })
    const tweede = await adviseur.send('PUT', '/vraagafspraak', { dagen: 7, versie: 0 })
    expect([tweede.status, tweede.body.conflict]).toEqual([409, { dagen: 14, versie: 1 }])
    expect((await adviseur.send('PUT', '/vraagafspraak', { dagen: 7, versie: 1 })).body.versie).toBe(2)
    expect((await lees(raadslid, voor)).uiterlijk).toBe(voor.uiterlijk)
    expect((await aVraag()).uiterlijk < voor.uiterlijk).toBe(true)
  })
})

describe('de mail', () => {
  const listMail = () => sql('select aan, onderwerp, tekst, html from platform.bericht order by aangemaakt_op, aan')

  it('zegt dat er iets is en waar, en niet wat', async () => {
    const vraag = await aVraag()
    await doe(adviseur, vraag, 'beantwoord', { tekst: ANTWOORD })
    const mails = await listMail()
    expect(mails.map(({ aan, onderwerp }) => [aan, onderwerp])).toEqual([
      [expect.stringContaining('adviseur'), 'Er is een vraag over het programma'],
      [expect.stringContaining('raadslid'), 'Er is een antwoord op je vraag'],
    ])
    for (const { tekst, html } of mails) {
      expect(tekst).toContain(`http://baken.waterveste.example/vragen/${vraag.id}`)
      for (const geheim of [TEKST, ANTWOORD, 'Toezicht op de kade']) expect(tekst + html).not.toContain(geheim)
    }
  })

  it('gaat ook naar wie inbreng gaf en wie daarom vroeg', async () => {
    const vraag = await aVraag()
    const gestuurd = await doe(adviseur, vraag, 'doorstuur', { medewerkerId: await inbrenger() })
    await schrijf(actiehouder, gestuurd.body, 'inbreng', 'Er zijn twee rondes gelopen.')
    expect((await listMail()).map(({ aan, onderwerp }) => [aan.replace(/\d+@.*/, ''), onderwerp])).toEqual([
      ['adviseur_veiligheid', 'Er is een vraag over het programma'],
      ['actiehouder', 'Wat weet jij van deze vraag?'],
      ['adviseur_veiligheid', 'Er is inbreng bij een vraag'],
    ])
  })
})
