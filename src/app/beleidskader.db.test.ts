import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { beleidContract } from '../modules/programma/contractBeleid.ts'
import type { Antwoord } from '../platform/contract.ts'
import { withClient } from '../platform/server/database/withClient.ts'
import { startTestApp, type Client, type TestApp } from './testing/startTestApp.ts'

type Beleidskader = Antwoord<typeof beleidContract.getBeleidskader>
type Regel = Antwoord<typeof beleidContract.listBeleidskaders>['items'][number]

let proef: TestApp
let adviseur: Client
beforeAll(async () => {
  proef = await startTestApp()
  adviseur = await proef.als('adviseur_veiligheid')
})
afterAll(() => proef.stop())

const ONBEKEND = '00000000-0000-4000-8000-000000000000'
const VANDAAG = new Date()
const overDagen = (dagen: number): string => new Date(VANDAAG.getTime() + dagen * 86_400_000).toISOString().slice(0, 10)

const aBody = (anders: object = {}) => ({
  ...{ soort: 'nota', titel: 'Nota ondermijning', door: 'raad', op: '2019-03-26', geldigVan: null, geldigTot: null },
  ...{ documentUrl: '', toelichting: '' },
  ...anders,
})
const STIL = { door: null, op: null, geldigTot: null }

async function aKader(anders: object = {}) {
  const { status, body } = await adviseur.send('POST', '/beleidskaders', aBody(anders))
  expect(status).toBe(201)
  return { ...body, pad: `/beleidskaders/${body.id}` }
}

const addBron = (pad: string, bron: object) =>
  adviseur.send('POST', `${pad}/bronnen`, { ...STIL, bron: 'Jaarverslag', ...bron })
const veldOf = ({ velden }: Beleidskader, naam: string) => velden.find(({ veld }) => veld === naam)

async function listAudit(onderwerp: string) {
  const { rows } = await withClient(proef.database.migratieUrl, (client) =>
    client.query('select handeling, uitkomst from platform.audit where onderwerp = $1 order by tijd', [onderwerp]),
  )
  return rows.map(({ handeling, uitkomst }) => `${handeling} ${uitkomst}`)
}

describe('een beleidskader', () => {
  it('staat er met wat is ingevuld, en laat een spoor na', async () => {
    const kader = await aKader({ documentUrl: 'https://waterveste.example/nota.pdf', toelichting: 'Voor vier jaar' })
    const { body } = await adviseur.get(kader.pad)
    expect(body).toMatchObject({
      ...{ soort: 'nota', titel: 'Nota ondermijning', documentUrl: 'https://waterveste.example/nota.pdf', versie: 1 },
      eigen: { door: 'raad', op: '2019-03-26', geldigTot: null },
      verloop: { stand: 'onbekend', dag: null },
      ...{ bronnen: [], koppelingen: [] },
    })
    expect(await listAudit(`beleidskader/${kader.id}`)).toEqual([
      'beleidskader:edit gelukt',
      'beleidskader:read gelukt',
    ])
  })

  it.each([
    ['een adres dat code uitvoert', { documentUrl: 'javascript:alert(1)' }, 'body.documentUrl'],
    ['dagen die verkeerd om staan', { geldigVan: '2026-01-02', geldigTot: '2026-01-01' }, 'body.geldigTot'],
    ['een lege titel', { titel: '  ' }, 'body.titel'],
    ['een dag die niet bestaat', { op: '2026-02-30' }, 'body.op'],
  ])('weigert %s', async (_wat, anders, pad) => {
    const { status, body } = await adviseur.send('POST', '/beleidskaders', aBody(anders))
    expect([status, body.fouten[0].pad]).toEqual([400, pad])
  })

  it('laat een tweede wijziging op een oude versie niet toe en toont wat er nu staat', async () => {
    const { pad } = await aKader()
    const wijzig = (titel: string) => adviseur.send('PATCH', pad, { ...aBody({ titel }), versie: 1 })
    expect((await wijzig('Eerste')).body).toMatchObject({ titel: 'Eerste', versie: 2 })
    const tweede = await wijzig('Tweede')
    expect([tweede.status, tweede.body.code, tweede.body.conflict.titel]).toEqual([409, 'intussen_gewijzigd', 'Eerste'])
  })

  it('kan weg en 30 dagen terug, daarna niet meer', async () => {
    const { pad, id } = await aKader()
    expect((await adviseur.send('DELETE', pad)).status).toBe(204)
    expect((await adviseur.get(pad)).status).toBe(404)
    expect((await adviseur.send('DELETE', pad)).status).toBe(404)
    expect((await adviseur.send('POST', `${pad}/_herstel`)).body.titel).toBe('Nota ondermijning')
    await adviseur.send('DELETE', pad)
    await withClient(proef.database.migratieUrl, (client) =>
      client.query(`update programma.beleidskader set verwijderd_op = now() - interval '31 days' where id = $1`, [id]),
    )
    expect((await adviseur.send('POST', `${pad}/_herstel`)).status).toBe(404)
  })

  it('waarschuwt op tijd, en zet dat bovenaan', async () => {
    const titels = { straks: 'A loopt lang', bijna: 'B bijna om', over: 'C is om' }
    await aKader({ titel: titels.straks, geldigTot: overDagen(500) })
    await aKader({ titel: titels.bijna, geldigTot: overDagen(12) })
    await aKader({ titel: titels.over, geldigTot: overDagen(-3) })
    const { body } = await adviseur.get('/beleidskaders?verloopt=true')
    expect(body.items.map(({ titel, verloop }: Regel) => [titel, verloop.stand])).toEqual([
      [titels.over, 'verlopen'],
      [titels.bijna, 'bijna_verlopen'],
    ])
    const { body: alle } = await adviseur.get('/beleidskaders')
    expect(alle.items.slice(0, 2).map(({ titel }: Regel) => titel)).toEqual([titels.over, titels.bijna])
    expect(alle.items.map(({ titel }: Regel) => titel)).toContain(titels.straks)
  })
})

describe('bronnen die elkaar tegenspreken', () => {
  it('houdt beide, tot iemand zegt welke geldt', async () => {
    const { pad } = await aKader({ door: null, op: null })
    await addBron(pad, { bron: 'Jaarverslag', door: 'college' })
    const { body } = await addBron(pad, { bron: 'Uitvoeringsprogramma', door: 'raad' })
    expect(veldOf(body, 'door')).toMatchObject({ waarde: null, isStrijdig: true, keuze: null })
    const raad = body.bronnen[1].id
    const keuze = { versie: body.versie, veld: 'door', bronId: raad, reden: 'Het raadsbesluit ligt in het archief' }
    const gekozen = await adviseur.send('POST', `${pad}/_kies`, keuze)
    expect(gekozen.status).toBe(200)
    expect(veldOf(gekozen.body, 'door')).toMatchObject({ waarde: 'raad', isStrijdig: false, keuze: { bronId: raad } })
    expect(gekozen.body.bronnen.map(({ door }: Beleidskader['bronnen'][number]) => door)).toEqual(['college', 'raad'])
    const tweede = await adviseur.send('POST', `${pad}/_kies`, keuze)
    expect([tweede.status, tweede.body.conflict.versie]).toEqual([409, gekozen.body.versie])
  })

  it('vraagt opnieuw als een derde iets anders zegt, en weer niet als die bron weggaat', async () => {
    const { pad } = await aKader({ door: 'raad' })
    const { body } = await addBron(pad, { door: 'college' })
    const reden = 'De griffie bevestigt het'
    await adviseur.send('POST', `${pad}/_kies`, { versie: body.versie, veld: 'door', bronId: null, reden })
    const { body: derde } = await addBron(pad, { bron: 'Krant', door: 'burgemeester' })
    expect(veldOf(derde, 'door')?.isStrijdig).toBe(true)
    const bronpad = `${pad}/bronnen/${derde.bronnen[1].id}`
    expect((await adviseur.send('DELETE', bronpad)).status).toBe(204)
    expect(veldOf((await adviseur.get(pad)).body, 'door')).toMatchObject({ waarde: 'raad', keuze: { reden } })
    expect(veldOf((await adviseur.send('POST', `${bronpad}/_herstel`)).body, 'door')?.isStrijdig).toBe(true)
  })

  it('waarschuwt bij de vroegste einddatum zolang die niet vaststaat', async () => {
    const { pad, id } = await aKader({ titel: 'Plan met twee einddata', geldigTot: overDagen(400) })
    await addBron(pad, { geldigTot: overDagen(5) })
    const { body } = await adviseur.get('/beleidskaders')
    expect(body.items.find((item: Regel) => item.id === id)).toMatchObject({
      ...{ geldigTot: null, aantalTegenspraken: 1 },
      verloop: { stand: 'bijna_verlopen', dag: overDagen(5) },
    })
  })

  it.each([
    ['een bron die niets zegt', 'bronnen', { ...STIL, bron: 'Krant' }, 'body.door'],
    ['een keuze zonder tegenspraak', '_kies', { versie: 1, veld: 'door', bronId: null, reden: 'x' }, 'body.bronId'],
    [
      'een keuze voor een vreemde bron',
      '_kies',
      { versie: 1, veld: 'door', bronId: ONBEKEND, reden: 'x' },
      'body.bronId',
    ],
    ['een keuze zonder reden', '_kies', { versie: 1, veld: 'door', bronId: null, reden: ' ' }, 'body.reden'],
  ])('weigert %s', async (_wat, waar, body, pad) => {
    const kader = await aKader()
    const antwoord = await adviseur.send('POST', `${kader.pad}/${waar}`, body)
    expect([antwoord.status, antwoord.body.fouten[0].pad]).toEqual([400, pad])
  })

  it('kent geen bron van een ander beleidskader', async () => {
    const { pad } = await aKader()
    const { body } = await addBron(pad, { door: 'college' })
    const ander = await aKader()
    expect((await adviseur.send('DELETE', `${ander.pad}/bronnen/${body.bronnen[0].id}`)).status).toBe(404)
    expect((await adviseur.send('POST', `${pad}/bronnen/${body.bronnen[0].id}/_herstel`)).status).toBe(404)
  })
})

describe('wat een beleidskader uitvoert', () => {
  async function aProgramma() {
    const { body } = await adviseur.send('POST', '/programmas', { jaar: 2027, titel: 'Programma 2027' })
    const plek = { ouderId: null, naId: null }
    const prioriteit = await adviseur.send('POST', `/programmas/${body.id}/onderdelen`, {
      ...{ soort: 'prioriteit', plek, velden: { naam: 'Ondermijning' } },
    })
    return { programmaId: body.id as string, prioriteitId: prioriteit.body.prioriteit.id as string }
  }

  it('toont de koppeling aan beide kanten', async () => {
    const { pad, id } = await aKader()
    const { programmaId, prioriteitId } = await aProgramma()
    const koppel = (soort: string, recordId: string) =>
      adviseur.send('POST', `${pad}/koppelingen`, { programmaId, soort, recordId })
    await koppel('programma', programmaId)
    await koppel('prioriteit', prioriteitId)
    const { status, body } = await koppel('prioriteit', prioriteitId)
    expect(status).toBe(201)
    expect(body.koppelingen.map(({ soort, titel }: Beleidskader['koppelingen'][number]) => [soort, titel])).toEqual([
      ['programma', 'Programma 2027'],
      ['prioriteit', 'Ondermijning'],
    ])
    const { body: terug } = await adviseur.get(`/beleidskaders?record=${prioriteitId}`)
    expect(terug.items).toMatchObject([{ id, aantalKoppelingen: 2 }])
    expect((await adviseur.send('DELETE', `${pad}/koppelingen/${prioriteitId}`)).status).toBe(204)
    expect((await adviseur.send('DELETE', `${pad}/koppelingen/${prioriteitId}`)).status).toBe(404)
    expect((await adviseur.get(`/beleidskaders?record=${prioriteitId}`)).body.items).toEqual([])
  })

  it('laat weg wat er niet meer is, en koppelt niet aan wat niet bestaat', async () => {
    const { pad } = await aKader()
    const { programmaId, prioriteitId } = await aProgramma()
    const koppel = (soort: string, recordId: string) =>
      adviseur.send('POST', `${pad}/koppelingen`, { programmaId, soort, recordId })
    expect((await koppel('inzet', prioriteitId)).status).toBe(404)
    expect((await koppel('programma', prioriteitId)).status).toBe(404)
    await koppel('prioriteit', prioriteitId)
    await adviseur.send('DELETE', `/programmas/${programmaId}`)
    expect((await adviseur.get(pad)).body.koppelingen).toEqual([])
    expect((await koppel('programma', programmaId)).status).toBe(404)
  })
})

describe('wie wat ziet', () => {
  it.each(['beheerder', 'actiehouder', 'raadslid'] as const)('een %s leest en wijzigt niets', async (rol) => {
    const { pad, id } = await aKader()
    const lezer = await proef.als(rol)
    expect((await lezer.get(pad)).body.id).toBe(id)
    const schrijven = [
      await lezer.send('POST', '/beleidskaders', aBody()),
      await lezer.send('PATCH', pad, { ...aBody(), versie: 1 }),
      await lezer.send('DELETE', pad),
      await lezer.send('POST', `${pad}/_herstel`),
      await lezer.send('POST', `${pad}/bronnen`, { ...STIL, bron: 'x', door: 'raad' }),
      await lezer.send('DELETE', `${pad}/bronnen/${ONBEKEND}`),
      await lezer.send('POST', `${pad}/bronnen/${ONBEKEND}/_herstel`),
      await lezer.send('POST', `${pad}/_kies`, { versie: 1, veld: 'door', bronId: null, reden: 'x' }),
      await lezer.send('POST', `${pad}/koppelingen`, { programmaId: id, soort: 'programma', recordId: id }),
      await lezer.send('DELETE', `${pad}/koppelingen/${ONBEKEND}`),
    ]
    expect(schrijven.map(({ status }) => status)).toEqual(schrijven.map(() => 403))
  })

  it('een partner ziet er niets van', async () => {
    const { pad } = await aKader()
    const { body: lijst } = await adviseur.get('/organisaties?q=politie')
    const partner = await proef.als('partner', lijst.items[0].id)
    expect((await partner.get('/beleidskaders')).status).toBe(404)
    expect((await partner.get(pad)).status).toBe(404)
  })

  it('een andere gemeente bestaat niet', async () => {
    await withClient(proef.database.beheerUrl, async (client) => {
      await client.query('insert into platform.gemeentecode (code) values (9991)')
      await client.query(`insert into toegang.gemeente (gemeente_id, naam) values (9991, 'Duinwijk')`)
      await client.query(
        `insert into programma.beleidskader (gemeente_id, id, soort, titel, gewijzigd_op) values (9991, $1, 'nota', 'Van Duinwijk', now())`,
        [ONBEKEND],
      )
    })
    expect((await adviseur.get(`/beleidskaders/${ONBEKEND}`)).status).toBe(404)
    expect((await adviseur.send('PATCH', `/beleidskaders/${ONBEKEND}`, { ...aBody(), versie: 1 })).status).toBe(404)
    expect((await adviseur.send('DELETE', `/beleidskaders/${ONBEKEND}`)).status).toBe(404)
    expect((await adviseur.get('/beleidskaders')).body.items.map(({ titel }: Regel) => titel)).not.toContain(
      'Van Duinwijk',
    )
  })
})
