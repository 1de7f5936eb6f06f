import ICAL from 'ical.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { activiteitenContract } from '../modules/activiteiten/contract.ts'
import type { partnersContract } from '../modules/partners/contract.ts'
import type { uitvoeringContract } from '../modules/programma/contractUitvoering.ts'
import type { Antwoord as Lichaam } from '../platform/contract.ts'
import { addDays, dayInNederland, jaarOf, weekdagOf } from '../platform/domain/datum.ts'
import { checkTellingvraag, type Tellingvraag } from '../platform/domain/telling.ts'
import { withClient } from '../platform/server/database/withClient.ts'
import { inTenant } from '../platform/server/withActor.ts'
import { tellingen } from './tellingen.ts'
import { startTestApp, type Client, type TestApp } from './testing/startTestApp.ts'

type Organisatie = Lichaam<typeof partnersContract.listOrganisaties>['items'][number]
type Activiteit = Lichaam<typeof activiteitenContract.getActiviteit>
type Partij = Activiteit['partijen'][number]
type Keer = NonNullable<Activiteit['reeks']>['keren'][number]
type Lijst = Lichaam<typeof activiteitenContract.listActiviteiten>
type Regel = Lijst['items'][number]
type Botsing = Lichaam<typeof activiteitenContract.getActiviteitenkalender>['botsingen'][number]
type Stand = Lichaam<typeof uitvoeringContract.getProgrammaStand>['acties'][number]
type Moment = Stand['momenten'][number]

const VANDAAG = dayInNederland(new Date())
const JAAR = jaarOf(VANDAAG)
const GISTEREN = addDays(VANDAAG, -1)

let proef: TestApp
let adviseur: Client
let boa: Client
let partner: Client
let politie: string
let oeverwacht: string
let programmaId: string
let actieId: string
let andereActieId: string
beforeAll(async () => {
  proef = await startTestApp()
  adviseur = await proef.als('adviseur_veiligheid')
  boa = await proef.als('boa')
  const { items } = (await adviseur.get('/organisaties')).body
  politie = items.find(({ naam }: Organisatie) => naam === 'Politie').id
  oeverwacht = items.find(({ naam }: Organisatie) => naam !== 'Politie').id
  partner = await proef.als('partner', politie)
  programmaId = (await adviseur.send('POST', '/programmas', { jaar: JAAR, titel: 'Programma van nu' })).body.id
  const add = async (soort: string, ouderId: string | null, velden: object) =>
    (
      await adviseur.send('POST', `/programmas/${programmaId}/onderdelen`, {
        ...{ soort, plek: { ouderId, naId: null }, velden },
      })
    ).body[soort].id
  const inzet = await add('inzet', await add('prioriteit', null, { naam: 'Haven' }), { inzet: 'Rust op de kade' })
  const partijen = [politie, oeverwacht].map((organisatieId) => ({ organisatieId, rol: 'partner', tekst: 'Partij' }))
  actieId = await add('actie', inzet, { hoe: 'Rondes lopen', wanneer: '1 keer per jaar', partijen })
  andereActieId = await add('actie', inzet, { hoe: 'Sloten nakijken', wanneer: 'doorlopend' })
  await adviseur.send('POST', `/programmas/${programmaId}/_vaststellen`, {
    ...{ versie: 1, door: 'college', op: `${JAAR - 1}-12-16` },
  })
})
afterAll(() => proef.stop())

const anActiviteit = (anders: object = {}) => ({
  ...{ soort: 'controleronde', van: GISTEREN, tot: GISTEREN, plaats: 'Havenkade', status: 'gepland' },
  ...anders,
})
const maak = async (anders: object = {}, door = adviseur) => {
  const antwoord = await door.send('POST', '/activiteiten', anActiviteit(anders))
  expect(antwoord).toMatchObject({ status: 201 })
  return antwoord.body
}
const doe = (id: string, daad: string, body: object, door = adviseur) =>
  door.send('POST', `/activiteiten/${id}/_${daad}`, body)
/** What was read, as it is sent to change it. */
const toInhoud = ({ soort, titel, van, tot, begin, eind, plaats, gebiedId, bereik, ...rest }: Activiteit) => ({
  ...{ soort, titel, van, tot, begin, eind, plaats, gebiedId, bereik },
  ...{ resultaat: rest.resultaat, handelingsperspectief: rest.handelingsperspectief, kanalen: rest.kanalen },
  partijen: rest.partijen.map(({ organisatieId, rol }) => ({ organisatieId, rol })),
  acties: rest.acties.map((actie) => ({ ...actie, hoe: undefined, vastgelegdOp: undefined })),
  versie: rest.versie,
})
const standVanActie = async () => {
  const { acties } = (await adviseur.get(`/programmas/${programmaId}/stand`)).body
  return acties.find((actie: Stand) => actie.actieId === actieId)
}

describe('een activiteit', () => {
  it('is met soort, plek en aantal vast te leggen, en heet naar soort en plaats', async () => {
    const gemaakt = await maak({ status: 'gedaan', bereik: { aantal: 40, precisie: 'ruim' } }, boa)
    expect(gemaakt).toMatchObject({ titel: 'Controleronde, Havenkade', status: 'gedaan', let: [] })
    const { laatste } = (await boa.get('/activiteiten/keuzes')).body
    expect(laatste).toEqual({ soort: 'controleronde', plaats: 'Havenkade', gebiedId: null })
    const historie = (await boa.get(`/activiteiten/${gemaakt.id}`)).body.geschiedenis
    expect(historie.map(({ wat }: Activiteit['geschiedenis'][number]) => wat)).toEqual(['gemaakt'])
  })

  it.each<[string, object, string]>([
    ['een dag die niet kan', { tot: addDays(GISTEREN, -1) }, 'body.tot'],
    ['een einde voor het begin', { begin: '20:00', eind: '19:00' }, 'body.eind'],
    ['gedaan in de toekomst', { van: addDays(VANDAAG, 1), tot: addDays(VANDAAG, 1), status: 'gedaan' }, 'body.van'],
    ['een soort die er niet is', { soort: 'vuurwerkshow' }, 'body.soort'],
    ['een gebied dat er niet is', { gebiedId: '00000000-0000-4000-8000-000000000000' }, 'body.gebiedId'],
  ])('wordt geweigerd met %s', async (_naam, anders, pad) => {
    const { status, body } = await adviseur.send('POST', '/activiteiten', anActiviteit(anders))
    expect([status, body.fouten?.[0]?.pad]).toEqual([400, pad])
  })

  it('houdt partijen, kanalen en handelingsperspectief vast', async () => {
    const { id, ...gemaakt } = await maak({
      partijen: [
        { organisatieId: politie, rol: 'partner' },
        { organisatieId: oeverwacht, rol: 'organisator' },
      ],
      kanalen: [{ soort: 'website', dag: GISTEREN, stand: 'geplaatst' }],
      handelingsperspectief: 'Doe je fiets op slot',
    })
    expect(gemaakt.partijen.map(({ rol }: Partij) => rol)).toEqual(['organisator', 'partner'])
    const { body } = await adviseur.send('PUT', `/activiteiten/${id}`, {
      ...toInhoud(gemaakt),
      ...{ kanalen: [], partijen: [] },
    })
    expect(body).toMatchObject({ kanalen: [], partijen: [], handelingsperspectief: 'Doe je fiets op slot' })
  })

  it('van twee mensen tegelijk bewaart wat de eerste deed, en toont het de tweede', async () => {
    const { id, ...gemaakt } = await maak()
    const stuur = (titel: string) => adviseur.send('PUT', `/activiteiten/${id}`, { ...toInhoud(gemaakt), titel })
    const antwoorden = await Promise.all([stuur('Eerste'), stuur('Tweede')])
    expect(antwoorden.map(({ status }) => status).sort()).toEqual([200, 409])
    const [goed, botst] = antwoorden.toSorted((a, b) => a.status - b.status)
    expect(botst?.body.conflict.titel).toBe(goed?.body.titel)
    expect((await doe(id, 'gedaan', { versie: 1, resultaat: '' })).body.code).toBe('intussen_gewijzigd')
  })

  it('gaat niet door met een reden, en is terug te zetten', async () => {
    const { id, versie } = await maak()
    expect((await doe(id, 'afgelast', { versie, reden: ' ' })).status).toBe(400)
    const { body } = await doe(id, 'afgelast', { versie, reden: 'Storm' })
    expect(body).toMatchObject({ status: 'afgelast', reden: 'Storm' })
    expect((await doe(id, 'gedaan', { versie: body.versie })).body.code).toBe('al_afgelast')
    expect((await doe(id, 'heropen', { versie: body.versie })).body).toMatchObject({ status: 'gepland', reden: '' })
    expect((await adviseur.send('DELETE', `/activiteiten/${id}`)).status).toBe(204)
    expect((await adviseur.get(`/activiteiten/${id}`)).status).toBe(404)
    expect((await doe(id, 'herstel', {})).status).toBe(200)
  })
})

describe('het moment van een actie', () => {
  it('geldt als gedaan zodra de activiteit dat is, en staat weer open als zij terugkomt', async () => {
    const { id, versie, acties } = await maak({ acties: [{ programmaId, actieId }] })
    const { sleutel } = acties[0]
    expect(sleutel).not.toBeNull()
    const gedaan = await doe(id, 'gedaan', { versie, resultaat: 'Rustig' })
    expect(gedaan.body.acties[0].vastgelegdOp).toBe(GISTEREN)
    expect((await standVanActie()).momenten.find((m: Moment) => m.sleutel === sleutel).gedaanOp).toBe(GISTEREN)
    const terug = await doe(id, 'heropen', { versie: gedaan.body.versie })
    expect(terug.body.let).toEqual(['Het moment van ‘Rondes lopen’ staat weer open.'])
    expect((await standVanActie()).momenten.find((m: Moment) => m.sleutel === sleutel).gedaanOp).toBeNull()
  })

  it('blijft zoals het was voor wie er geen voortgang op mag melden, en dat staat erbij', async () => {
    const { body } = await boa.send(
      'POST',
      '/activiteiten',
      anActiviteit({ acties: [{ programmaId, actieId }], status: 'gedaan' }),
    )
    expect(body).toMatchObject({ status: 'gedaan', acties: [{ vastgelegdOp: null }] })
    expect(body.let[0]).toContain('is niet als gedaan gemeld')
    expect((await standVanActie()).gedaan).toBe(0)
    const { items } = (await adviseur.get(`/activiteiten?actie=${actieId}`)).body
    expect(items.map(({ id }: Regel) => id)).toContain(body.id)
  })
})

describe('een reeks', () => {
  const reeks = { soort: 'dagen', dagen: [10, 20, 30, 40].map((dagen) => addDays(VANDAAG, dagen)) }
  it('is elke keer een activiteit; wat los is gewijzigd blijft bij een wijziging van de rest', async () => {
    const eerste = await maak({ soort: 'tekstkar', reeks })
    const ids = eerste.reeks.keren.map(({ id }: Keer) => id)
    expect(ids).toHaveLength(4)
    const derde = (await adviseur.get(`/activiteiten/${ids[2]}`)).body
    await adviseur.send('PUT', `/activiteiten/${ids[2]}`, { ...toInhoud(derde), plaats: 'Markt' })
    const { body } = await adviseur.send('PUT', `/activiteiten/${ids[0]}`, {
      ...toInhoud(eerste),
      ...{ van: addDays(eerste.van, 1), tot: addDays(eerste.van, 1), plaats: 'Sluisplein', welke: 'volgende' },
    })
    const keren = await Promise.all(ids.map(async (id: string) => (await adviseur.get(`/activiteiten/${id}`)).body))
    expect(keren.map(({ plaats }) => plaats)).toEqual(['Sluisplein', 'Sluisplein', 'Markt', 'Sluisplein'])
    expect(keren.map(({ van }) => van)).toEqual([11, 21, 30, 41].map((dagen) => addDays(VANDAAG, dagen)))
    expect(keren.map(({ reeks: { los } }) => los)).toEqual([false, false, true, false])
    const af = await doe(ids[1], 'afgelast', { versie: keren[1].versie, reden: 'Storm', welke: 'volgende' })
    expect(af.body.reeks.keren.map(({ status }: Keer) => status)).toEqual([
      'gepland',
      'afgelast',
      'gepland',
      'afgelast',
    ])
    expect(body.reeks.regel).toEqual(reeks)
  })

  it('krijgt bij deze en wat erop volgt ook andere acties, kanalen en het handelingsperspectief', async () => {
    const kanaal = { soort: 'website', dag: addDays(VANDAAG, 8), stand: 'geplaatst' }
    const eerste = await maak({ soort: 'tekstkar', reeks, kanalen: [kanaal] })
    const [, tweede, derde, vierde] = eerste.reeks.keren.map(({ id }: Keer) => id)
    const los = (await adviseur.get(`/activiteiten/${derde}`)).body
    await adviseur.send('PUT', `/activiteiten/${derde}`, { ...toInhoud(los), plaats: 'Markt' })
    await adviseur.send('PUT', `/activiteiten/${eerste.id}`, {
      ...{ ...toInhoud(eerste), handelingsperspectief: 'Kijk bij je buren', welke: 'volgende' },
      acties: [{ programmaId, actieId, sleutel: null }],
      kanalen: [kanaal, { soort: 'persbericht', dag: addDays(VANDAAG, 9), stand: 'gepland' }],
    })
    for (const [id, later] of [
      [tweede, 10],
      [vierde, 30],
    ] as const) {
      const { acties, kanalen, handelingsperspectief } = (await adviseur.get(`/activiteiten/${id}`)).body
      expect(acties).toMatchObject([{ actieId, sleutel: null }])
      expect(kanalen).toEqual([
        { soort: 'website', dag: addDays(VANDAAG, 8 + later), stand: 'gepland' },
        { soort: 'persbericht', dag: addDays(VANDAAG, 9 + later), stand: 'gepland' },
      ])
      expect(handelingsperspectief).toBe('Kijk bij je buren')
    }
    const { body } = await adviseur.get(`/activiteiten/${derde}`)
    expect(body).toMatchObject({ plaats: 'Markt', acties: [], handelingsperspectief: '' })
    expect(body.kanalen).toHaveLength(1)
  })

  it('is te verlengen zoals zij liep, met wat botst; een los gewijzigde keer telt daarbij niet mee', async () => {
    const dag = addDays(VANDAAG, 100)
    const regel = { soort: 'weekdagen', weekdagen: [weekdagOf(dag)], om: 1, van: dag, tot: addDays(dag, 7) }
    const eerste = await maak({
      ...{ soort: 'tekstkar', plaats: 'Gemaal', begin: '18:00', reeks: regel, titel: 'Kar' },
      partijen: [{ organisatieId: politie, rol: 'organisator' }],
    })
    const laatste = (await adviseur.get(`/activiteiten/${eerste.reeks.keren[1].id}`)).body
    await adviseur.send('PUT', `/activiteiten/${laatste.id}`, { ...toInhoud(laatste), plaats: 'Elders' })
    const inDeWeg = addDays(dag, 14)
    await maak({ titel: 'In de weg', van: inDeWeg, tot: inDeWeg, plaats: 'gemaal', begin: '19:00' })
    const verleng = (tot: string, proef: boolean) =>
      doe(eerste.id, 'verleng', { verlenging: { soort: 'weekdagen', tot }, proef })
    const dagen = [inDeWeg, addDays(dag, 21)]
    const proefkeer = (await verleng(addDays(dag, 22), true)).body
    expect(proefkeer).toMatchObject({ dagen, botsingen: [{ dag: inDeWeg, met: 'In de weg' }] })
    expect(proefkeer.activiteit.reeks.keren).toHaveLength(2)
    const tegelijk = await Promise.all([verleng(addDays(dag, 22), false), verleng(addDays(dag, 22), false)])
    expect(tegelijk.map(({ status }) => status).toSorted()).toEqual([200, 409])
    const { reeks: langer } = (await adviseur.get(`/activiteiten/${eerste.id}`)).body
    expect(langer.keren.map(({ van }: Keer) => van)).toEqual([dag, addDays(dag, 7), ...dagen])
    expect(langer.regel.tot).toBe(addDays(dag, 22))
    const nieuw = (await adviseur.get(`/activiteiten/${langer.keren[3].id}`)).body
    expect(nieuw).toMatchObject({ titel: 'Kar', plaats: 'Gemaal', begin: '18:00', status: 'gepland' })
    expect(nieuw.partijen).toMatchObject([{ organisatieId: politie, rol: 'organisator' }])
    const los = await maak()
    expect((await doe(los.id, 'verleng', { verlenging: { soort: 'weekdagen', tot: dag } })).body.code).toBe(
      'geen_reeks',
    )
  })

  it('die te groot is wordt geweigerd met wat te doen', async () => {
    const alles = {
      soort: 'weekdagen',
      weekdagen: [1, 2, 3, 4, 5, 6, 7],
      om: 1,
      van: VANDAAG,
      tot: addDays(VANDAAG, 700),
    }
    const { status, body } = await adviseur.send('POST', '/activiteiten', anActiviteit({ reeks: alles }))
    expect([status, body.fouten[0].melding]).toEqual([
      400,
      'Een reeks telt hoogstens 220 keer. Kies minder dagen of een kortere periode.',
    ])
  })
})

describe('wie wat ziet', () => {
  it('een partner alleen waar de eigen organisatie aan meedoet, en zij wijzigt niets', async () => {
    const vreemd = await maak({ titel: 'Alleen van de gemeente' })
    const samen = await maak({ titel: 'Samen', partijen: [{ organisatieId: politie, rol: 'partner' }] })
    expect((await partner.get(`/activiteiten/${vreemd.id}`)).status).toBe(404)
    expect((await partner.get(`/activiteiten/${samen.id}`)).body).toMatchObject({ mag: { wijzigen: false } })
    const gevonden = async (wie: Client, q: string) =>
      (await wie.get(`/activiteiten?q=${encodeURIComponent(q)}`)).body.items.map(({ titel }: Regel) => titel)
    expect(await gevonden(adviseur, 'álleen VAN de')).toEqual(['Alleen van de gemeente'])
    expect(await gevonden(partner, 'alleen van de')).toEqual([])
    const { items } = (await partner.get('/activiteiten')).body
    expect(items.every(({ titel }: Regel) => titel !== 'Alleen van de gemeente')).toBe(true)
    expect((await doe(samen.id, 'gedaan', { versie: 1 }, partner)).status).toBe(403)
  })

  it.each(['raadslid', 'kcc', 'burgemeester'] as const)('een %s leest en wijzigt niet', async (rol) => {
    const { id, versie } = await maak()
    const lezer = await proef.als(rol)
    expect((await lezer.get(`/activiteiten/${id}`)).status).toBe(200)
    expect((await doe(id, 'gedaan', { versie }, lezer)).status).toBe(403)
  })
})

describe('bijlagen', () => {
  const PNG = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  )
  it('een foto krijgt een beschrijving, en een partner ziet haar met de activiteit', async () => {
    const { id } = await maak({ partijen: [{ organisatieId: politie, rol: 'partner' }] })
    const { status, body } = await adviseur.upload(`/activiteiten/${id}/bijlagen`, 'kade.png', PNG)
    expect([status, body.foto, body.alt]).toEqual([201, true, ''])
    const pad = `/activiteiten/${id}/bijlagen/${body.id}`
    expect((await adviseur.send('PUT', pad, { alt: 'Twee boa’s op de kade' })).body.alt).toBe('Twee boa’s op de kade')
    expect((await partner.raw(pad)).rawPayload).toEqual(PNG)
    expect((await adviseur.send('DELETE', pad)).status).toBe(204)
    expect((await partner.raw(pad)).statusCode).toBe(404)
  })
})

describe('lijst en kalender', () => {
  it('bladeren zonder iets te missen of dubbel te zien', async () => {
    const dag = addDays(VANDAAG, -400)
    for (let nummer = 0; nummer < 4; nummer += 1) {
      const dagen = Array.from({ length: 20 }, (_, i) => addDays(dag, -nummer * 20 - i))
      await maak({ soort: 'schouw', reeks: { soort: 'dagen', dagen } })
    }
    const gezien: string[] = []
    for (let vanaf: string | null = ''; vanaf !== null;) {
      const lijst: Lijst = (await adviseur.get(`/activiteiten?soort=schouw${vanaf && `&vanaf=${vanaf}`}`)).body
      gezien.push(...lijst.items.map(({ van }) => van))
      vanaf = lijst.volgende
    }
    expect(gezien).toHaveLength(80)
    expect(gezien).toEqual([...new Set(gezien)].sort().reverse())
  })

  it('tonen wat op één plaats tegelijk is', async () => {
    const dag = addDays(VANDAAG, 60)
    const plek = { van: dag, tot: dag, plaats: 'Sporthal', begin: '19:00', eind: '21:00' }
    const een = await maak(plek)
    const ander = await maak({ ...plek, begin: '20:00' })
    await maak({ ...plek, begin: '21:00', eind: '22:00' })
    const { botsingen } = (await adviseur.get(`/activiteiten/kalender?maand=${dag.slice(0, 7)}`)).body
    const paren = botsingen.filter(({ waarom }: Botsing) => waarom === 'Zelfde plaats: Sporthal')
    expect(new Set(paren.map(({ id }: Botsing) => id))).toEqual(new Set([een.id, ander.id]))
  })

  it('staan in de eigen agenda, met de tijd erbij', async () => {
    const dag = addDays(VANDAAG, 3)
    await maak({ titel: 'Avond op de kade', van: dag, tot: dag, begin: '19:30', eind: '21:00' })
    const { pad } = (
      await adviseur.send('POST', '/agendafeeds', { naam: 'A', alleenMijn: false, inhoud: 'activiteiten' })
    ).body
    const { payload } = await proef.anoniem.raw(pad.replace('/v1', ''))
    const gebeurtenissen = new ICAL.Component(ICAL.parse(payload) as never)
      .getAllSubcomponents('vevent')
      .map((deel) => new ICAL.Event(deel))
    const avond = gebeurtenissen.find(({ summary }) => summary === 'Avond op de kade')
    expect(
      avond?.startDate.toJSDate().toLocaleString('nl-NL', { timeZone: 'Europe/Amsterdam', timeStyle: 'short' }),
    ).toBe('19:30')
    expect(avond?.location).toBe('Havenkade')
    expect(gebeurtenissen.some(({ summary }) => summary === 'Rondes lopen')).toBe(false)
  })
})

describe('soorten en gebieden', () => {
  it('beheert de adviseur; een soort die uit staat is niet meer te kiezen', async () => {
    const soort = (await adviseur.send('POST', '/activiteitsoorten', { naam: 'Buurtapp-avond' })).body
    expect(soort.code).toBe('buurtapp_avond')
    expect((await adviseur.send('POST', '/activiteitsoorten', { naam: 'Buurtapp avond' })).status).toBe(400)
    const uit = { naam: soort.naam, actief: false, versie: soort.versie }
    expect((await adviseur.send('PUT', `/activiteitsoorten/${soort.code}`, uit)).status).toBe(200)
    expect((await adviseur.send('PUT', `/activiteitsoorten/${soort.code}`, uit)).status).toBe(409)
    expect((await adviseur.send('POST', '/activiteiten', anActiviteit({ soort: soort.code }))).status).toBe(400)
    expect((await boa.send('POST', '/activiteitsoorten', { naam: 'Van mij' })).status).toBe(403)
    const zelfde = { naam: 'Markt', actief: true, versie: soort.versie + 1 }
    const dubbel = await adviseur.send('PUT', `/activiteitsoorten/${soort.code}`, zelfde)
    expect([dubbel.status, dubbel.body.fouten[0].pad]).toEqual([400, 'body.naam'])
    const anders = { naam: 'Veiligheidsmarkt', actief: true, versie: 0 }
    const hernoemd = await adviseur.send('PUT', '/activiteitsoorten/markt', anders)
    expect(hernoemd.body).toMatchObject({ code: 'markt', naam: 'Veiligheidsmarkt' })
  })

  it('een buurt ligt in een wijk, met een code zoals CBS die kent', async () => {
    const wijk = await adviseur.send('POST', '/activiteitgebieden', { naam: 'Haven', wijkId: null, code: 'WK999001' })
    const buurt = { naam: 'Kade', wijkId: wijk.body.id, code: 'BU99900101' }
    const { body } = await adviseur.send('POST', '/activiteitgebieden', buurt)
    expect((await adviseur.send('POST', '/activiteitgebieden', buurt)).status).toBe(400)
    expect((await adviseur.send('POST', '/activiteitgebieden', { ...buurt, code: 'WK999002' })).status).toBe(400)
    const { id } = await maak({ gebiedId: body.id })
    const anders = { naam: 'Noordkade', code: null, actief: false, versie: body.versie }
    expect((await adviseur.send('PUT', `/activiteitgebieden/${body.id}`, anders)).body).toMatchObject({
      naam: 'Noordkade',
      actief: false,
    })
    expect((await adviseur.get(`/activiteiten/${id}`)).body).toMatchObject({ wijk: 'Haven', buurt: 'Noordkade' })
    expect((await adviseur.send('POST', '/activiteiten', anActiviteit({ gebiedId: body.id }))).status).toBe(400)
  })
})

describe('tellingen', () => {
  const tenant = { gemeenteId: 9990, medewerkerId: null, organisatieId: null, bereik: 'alles', rol: 'systeem' } as const
  const tel = (code: string, anders: Partial<Tellingvraag>, wie: object = tenant) => {
    const bron = tellingen.find(({ telling }) => telling.code === code)!
    const vraag: Tellingvraag = {
      ...{ van: addDays(VANDAAG, -700), tot: VANDAAG, per: 'geheel', filters: {}, groepeer: [] },
      ...anders,
    }
    expect(checkTellingvraag(bron.telling, vraag).ok).toBe(true)
    return inTenant(proef.database.pool, { ...tenant, ...wie }, async (db) => {
      const ctx = { db, now: new Date() }
      return {
        rijen: await bron.count(ctx, vraag),
        records: await bron.listRecords(ctx, vraag, { aantal: 100, na: null }),
      }
    })
  }

  it('tellen wat gedaan is per maand en soort, en de mensen met hoe zij geteld zijn', async () => {
    const dag = addDays(VANDAAG, -600)
    for (const bereik of [{ aantal: 30, precisie: 'exact' }, { aantal: 200, precisie: 'ruim' }, null]) {
      await maak({ soort: 'markt', van: dag, tot: dag, status: 'gedaan', bereik, partijen: [] })
    }
    const markten = { filters: { soort: ['markt'] } }
    const { rijen, records } = await tel('activiteiten.gedaan', { ...markten, per: 'maand', groepeer: ['precisie'] })
    expect(rijen).toEqual([
      { periode: dag.slice(0, 7), dimensies: { precisie: 'exact' }, waarde: 1 },
      { periode: dag.slice(0, 7), dimensies: { precisie: 'ruim' }, waarde: 1 },
      { periode: dag.slice(0, 7), dimensies: { precisie: '' }, waarde: 1 },
    ])
    expect(records).toHaveLength(3)
    expect(records[0]).toMatchObject({ dag, adres: `/activiteiten/${records[0]?.id}` })
    expect((await tel('activiteiten.bereik', markten)).rijen).toEqual([
      { periode: '', dimensies: {}, waarde: 230, benadering: 'ruim' },
    ])
    expect((await tel('activiteiten.gedaan', { filters: { wijk: ['geen id'] } })).rijen).toEqual([])
    const alsPartner = { bereik: 'eigen', organisatieId: politie }
    expect((await tel('activiteiten.gedaan', markten, alsPartner)).rijen).toEqual([])
    const perActie = (await tel('activiteiten.gedaan', { groepeer: ['actie'] })).rijen
    expect(perActie).toContainEqual({ periode: '', dimensies: { actie: actieId }, waarde: 1 })
  })

  it('tellen wat bij twee acties hoort bij elk van die twee, en samen één keer', async () => {
    const dag = addDays(VANDAAG, -650)
    const op = { van: dag, tot: dag, status: 'gedaan', bereik: { aantal: 10, precisie: 'exact' } }
    await maak({ ...op, acties: [actieId, andereActieId].map((id) => ({ programmaId, actieId: id, sleutel: null })) })
    await maak(op)
    const acties = { actie: [actieId, andereActieId] }
    const vraag = { van: dag, tot: dag, filters: acties }
    const samen = await tel('activiteiten.gedaan', vraag)
    expect([samen.rijen, samen.records.length]).toEqual([[{ periode: '', dimensies: {}, waarde: 1 }], 1])
    expect((await tel('activiteiten.bereik', vraag)).rijen).toEqual([{ periode: '', dimensies: {}, waarde: 10 }])
    const per = (await tel('activiteiten.gedaan', { ...vraag, groepeer: ['actie'] })).rijen
    expect(per.map(({ dimensies, waarde }) => [dimensies.actie, waarde]).toSorted()).toEqual(
      acties.actie.map((id) => [id, 1]).toSorted(),
    )
    const zonder = { van: dag, tot: dag, filters: { actie: [''] } }
    expect((await tel('activiteiten.gedaan', zonder)).rijen).toEqual([{ periode: '', dimensies: {}, waarde: 1 }])
    expect((await tel('activiteiten.gedaan', { ...zonder, groepeer: ['actie'] })).rijen).toEqual([
      { periode: '', dimensies: { actie: '' }, waarde: 1 },
    ])
  })

  it('tellen acties naar status en momenten die gedaan zijn', async () => {
    const jaar = { van: `${JAAR}-01-01` as typeof VANDAAG, tot: VANDAAG }
    const acties = (await tel('programma.acties', { ...jaar, groepeer: ['status'] })).rijen
    expect(acties.reduce((som, { waarde }) => som + waarde, 0)).toBe(2)
    expect((await tel('programma.momenten', jaar)).rijen).toEqual([])
    const { id, versie } = await maak({ acties: [{ programmaId, actieId }] })
    await doe(id, 'gedaan', { versie })
    const { rijen, records } = await tel('programma.momenten', { ...jaar, groepeer: ['actie'] })
    expect(rijen).toEqual([{ periode: '', dimensies: { actie: actieId }, waarde: 1 }])
    expect(records[0]).toMatchObject({ label: 'Rondes lopen', dag: GISTEREN })
    for (const [filters, waarde] of [
      [{ actie: [actieId] }, 1],
      [{ actie: [andereActieId] }, 0],
      [{ partij: [politie, oeverwacht] }, 1],
      [{ partij: [''] }, 0],
    ] as const) {
      const gekozen = await tel('programma.momenten', { ...jaar, filters })
      expect([gekozen.rijen.map((rij) => rij.waarde), gekozen.records.length]).toEqual([waarde ? [waarde] : [], waarde])
    }
  })

  it.each(['programma.acties', 'programma.momenten'])(
    'zetten bij %s een actie van twee partijen bij elk van die twee',
    async (code) => {
      const vraag = { van: `${JAAR}-01-01` as typeof VANDAAG, tot: VANDAAG, groepeer: ['partij'] }
      const actie = { filters: { actie: [actieId] } }
      const paren = (await tel(code, { ...vraag, ...actie })).rijen.map(({ dimensies, waarde }) => [
        dimensies.partij,
        waarde,
      ])
      expect(paren.toSorted()).toEqual([politie, oeverwacht].toSorted().map((partij) => [partij, 1]))
      const een = { filters: { ...actie.filters, partij: [politie] } }
      expect((await tel(code, { ...vraag, ...een })).rijen.map(({ dimensies }) => dimensies.partij)).toEqual([politie])
      const { rijen, records } = await tel(code, { ...vraag, ...actie, groepeer: [] })
      expect([rijen.map(({ waarde }) => waarde), records.length]).toEqual([[1], 1])
    },
  )

  it('lezen de tabel zelf niet', async () => {
    await withClient(proef.database.beheerUrl, async (client) => {
      await client.query('vacuum analyze activiteiten.activiteit')
      await client.query(`begin; set local enable_seqscan = off; set local enable_bitmapscan = off; set local role baken_app;
        set local app.gemeente_id = '9990'; set local app.bereik = 'alles'`)
      const { rows } = await client.query(`explain select soort, wijk_id, precisie, count(*), sum(bereik)
        from activiteiten.activiteit where status = 'gedaan' and verwijderd_op is null
        and van between '2020-01-01' and '2030-01-01' group by 1, 2, 3`)
      await client.query('rollback')
      const plan = rows.map((rij) => Object.values(rij)[0]).join('\n')
      expect(plan).toContain('Index Only Scan using activiteit_telling')
    })
  })
})
