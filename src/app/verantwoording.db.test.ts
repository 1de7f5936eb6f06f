import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { verantwoordingContract } from '../modules/verantwoording/contract.ts'
import type { Antwoord } from '../platform/contract.ts'
import { dayInNederland, jaarOf, type Datum } from '../platform/domain/datum.ts'
import { formatDatum } from '../platform/domain/datumtekst.ts'
import { startTestApp, type Client, type TestApp } from './testing/startTestApp.ts'

type Verantwoording = Antwoord<typeof verantwoordingContract.getVerantwoording>
type Deel = Verantwoording['delen'][number]

const VANDAAG = dayInNederland(new Date())
const JAAR = jaarOf(VANDAAG)
const EERSTE_DAG = `${JAAR}-01-01` as Datum

let proef: TestApp
let adviseur: Client
let raadslid: Client
let programmaId: string
let actieId: string
let leegActieId: string

beforeAll(async () => {
  proef = await startTestApp()
  adviseur = await proef.als('adviseur_veiligheid')
  raadslid = await proef.als('raadslid')
  programmaId = (await adviseur.send('POST', '/programmas', { jaar: JAAR, titel: 'Programma van nu' })).body.id
  const add = async (soort: string, ouderId: string | null, velden: object) =>
    (
      await adviseur.send('POST', `/programmas/${programmaId}/onderdelen`, {
        ...{ soort, plek: { ouderId, naId: null }, velden },
      })
    ).body[soort].id
  const prioriteit = await add('prioriteit', null, { naam: 'Haven' })
  const inzet = await add('inzet', prioriteit, { inzet: 'Rust op de kade', ambitie: 'Bewoners slapen door' })
  actieId = await add('actie', inzet, { hoe: 'Rondes lopen', wanneer: '1 keer per jaar' })
  leegActieId = await add('actie', inzet, { hoe: 'Borden plaatsen', wanneer: '1 keer per jaar' })
  await adviseur.send('POST', `/programmas/${programmaId}/_vaststellen`, {
    ...{ versie: 1, door: 'college', op: `${JAAR - 1}-12-16` },
  })
  for (const titel of ['Eerste ronde', 'Tweede ronde', 'Derde ronde']) await insertRonde(titel)
})
afterAll(() => proef.stop())

const insertRonde = (titel: string) =>
  adviseur.send('POST', '/activiteiten', {
    ...{ soort: 'controleronde', titel, van: EERSTE_DAG, tot: EERSTE_DAG, status: 'gedaan', plaats: 'Kade' },
    ...{ acties: [{ programmaId, actieId }], resultaat: '' },
  })

const begin = async (anders: object = {}): Promise<Verantwoording> => {
  const antwoord = await adviseur.send('POST', '/verantwoordingen', {
    ...{ programmaId, moment: 'jaarverslag', vorm: 'A', titel: 'Wat deden we?', peildatum: VANDAAG, ...anders },
  })
  expect(antwoord).toMatchObject({ status: 201 })
  return antwoord.body
}
const doe = (id: string, daad: string, body: object, door = adviseur) =>
  door.send('POST', `/verantwoordingen/${id}/_${daad}`, body)
const deelVan = ({ delen }: Verantwoording, soort: string, onderdeelId?: string): Deel => {
  const gevonden = delen.find(
    (deel) => deel.soort === soort && (onderdeelId === undefined || deel.onderdeelId === onderdeelId),
  )
  if (!gevonden) throw new Error(`no ${soort}`)
  return gevonden
}
const beslisAlles = async ({ id, delen }: Verantwoording): Promise<Verantwoording> => {
  const oordelen = delen.flatMap(({ id: deelId, versie, voorstel }) =>
    voorstel === null ? [] : [{ deelId, versie, oordeel: voorstel }],
  )
  return (await doe(id, 'beoordeel', { oordelen })).body
}
const stelVast = async (wie: Verantwoording): Promise<Verantwoording> => {
  const klaar = await beslisAlles(wie)
  const gelegd = (await doe(klaar.id, 'controle', { versie: klaar.versie })).body
  const antwoord = await doe(gelegd.id, 'vaststellen', { versie: gelegd.versie, orgaan: 'college', op: VANDAAG })
  expect(antwoord).toMatchObject({ status: 200 })
  return antwoord.body
}

describe('de opzet', () => {
  it('haalt per actie belofte, keren en voorstel uit de feiten, met het cijfer als verwijzing', async () => {
    const wie = await begin()
    const actie = deelVan(wie, 'actie', actieId)
    expect(actie).toMatchObject({ belofte: 'Rondes lopen', voorstel: 'gerealiseerd', oordeel: null })
    const cijfer = wie.cijfers.find(({ deelId }) => deelId === actie.id)
    expect(cijfer).toMatchObject({ waarde: 3, tekst: '3', records: { filter: `actie:${actieId}` } })
    expect(actie.tekst[0]).toMatchObject({
      soort: 'alinea',
      inhoud: [{ tekst: 'Dit deden we ' }, { soort: 'cijfer', cijferId: cijfer?.id }, {}],
    })
    const records = await adviseur.get(
      `/tellingen/${cijfer?.records?.code}/records?van=${cijfer?.records?.van}&tot=${cijfer?.records?.tot}&filter=actie:${actieId}`,
    )
    expect(records.body.items).toHaveLength(3)
  })

  it.each([
    ['A', ['inleiding', 'prioriteit', 'inzet', 'actie', 'actie']],
    ['B', ['inleiding', 'prioriteit', 'inzet', 'vooruitblik']],
    ['C', ['inleiding', 'prioriteit', 'inzet', 'actie', 'actie']],
    ['D', ['inleiding', 'prioriteit', 'inzet', 'actie', 'actie']],
    ['E', ['inleiding', 'samenvatting', 'prioriteit', 'inzet']],
  ])('van vorm %s heeft haar eigen delen', async (vorm, soorten) => {
    expect((await begin({ vorm })).delen.map(({ soort }) => soort)).toEqual(soorten)
  })

  it('opnieuw maken neemt nieuwe feiten over', async () => {
    const wie = await begin()
    await adviseur.send('POST', `/programmas/${programmaId}/acties/${leegActieId}/voortgang`, {
      tekst: 'De borden zijn besteld',
    })
    const { body } = await doe(wie.id, 'opzet', { versie: wie.versie })
    expect(JSON.stringify(deelVan(body, 'actie', leegActieId).tekst)).toContain('De borden zijn besteld')
    expect(body.delen).toHaveLength(wie.delen.length)
    expect(body.cijfers.map(({ id }: { id: string }) => id)).toEqual(wie.cijfers.map(({ id }) => id))
  })

  it.each<[string, object, number, string]>([
    ['een peildatum in een ander jaar', { peildatum: `${JAAR - 1}-12-31` }, 400, 'invoer_ongeldig'],
    ['een programma dat er niet is', { programmaId: '00000000-0000-4000-8000-000000000000' }, 404, 'niet_gevonden'],
  ])('wordt geweigerd met %s', async (_naam, anders, status, code) => {
    const antwoord = await adviseur.send('POST', '/verantwoordingen', {
      ...{ programmaId, moment: 'jaarverslag', vorm: 'A', titel: 'x', peildatum: VANDAAG, ...anders },
    })
    expect([antwoord.status, antwoord.body.code]).toEqual([status, code])
  })

  it('houdt een actie die na de vaststelling uit het programma ging, met de belofte, de dag en de reden', async () => {
    const wie = await begin()
    const { acties } = (await adviseur.get(`/programmas/${programmaId}`)).body
    const inzetId = acties[0].inzetId
    const add = async (hoe: string) =>
      (
        await adviseur.send('POST', `/programmas/${programmaId}/onderdelen`, {
          ...{ soort: 'actie', plek: { ouderId: inzetId, naId: null }, velden: { hoe }, reden: 'Erbij' },
        })
      ).body.actie
    const laterGemaakt = await add('Pas later bedacht')
    const beloofd = acties.find(({ id }: { id: string }) => id === leegActieId)
    const haalWeg = ({ id, versie }: { id: string; versie: number }) =>
      adviseur.send('POST', `/programmas/${programmaId}/onderdelen/${id}/_verwijder`, {
        ...{ soort: 'actie', versie, reden: 'De borden mochten niet' },
      })
    expect([(await haalWeg(beloofd)).status, (await haalWeg(laterGemaakt)).status]).toEqual([204, 204])

    const opnieuw = (await doe(wie.id, 'opzet', { versie: wie.versie })).body
    for (const een of [await begin(), opnieuw]) {
      const weg = deelVan(een, 'actie', leegActieId)
      expect(weg).toMatchObject({ belofte: 'Borden plaatsen', voorstel: 'niet' })
      expect(JSON.stringify(weg.tekst)).toContain(`${formatDatum(VANDAAG)} is dit uit het programma gehaald.`)
      expect(JSON.stringify(weg.tekst)).toContain('De borden mochten niet.')
      expect(een.delen.map(({ onderdeelId }: Deel) => onderdeelId)).not.toContain(laterGemaakt.id)
    }
    await adviseur.send('POST', `/programmas/${programmaId}/onderdelen/${leegActieId}/_herstel`, {
      ...{ soort: 'actie', reden: 'Mag toch' },
    })
  })

  it('van een programma in concept kan niet', async () => {
    const { id } = (await adviseur.send('POST', '/programmas', { jaar: JAAR, titel: 'Nog niet' })).body
    const antwoord = await adviseur.send('POST', '/verantwoordingen', {
      ...{ programmaId: id, moment: 'jaarverslag', vorm: 'A', titel: 'x', peildatum: VANDAAG },
    })
    expect(antwoord.body.code).toBe('programma_is_concept')
  })
})

describe('de stappen', () => {
  it('weigeren controle zolang een mens niet besliste, met de lijst', async () => {
    const wie = await begin()
    const antwoord = await doe(wie.id, 'controle', { versie: wie.versie })
    expect(antwoord.body).toMatchObject({ code: 'niet_af', conflict: wie.gebreken })
    expect(wie.gebreken.map(({ soort }) => soort)).toEqual(['onbeslist', 'onbeslist', 'onbeslist'])
  })

  it('gaan terug naar concept met een reden, en die blijft staan', async () => {
    const wie = await beslisAlles(await begin())
    const gelegd = (await doe(wie.id, 'controle', { versie: wie.versie })).body
    expect((await doe(wie.id, 'terug', { versie: gelegd.versie, reden: ' ' })).status).toBe(400)
    const { body } = await doe(wie.id, 'terug', { versie: gelegd.versie, reden: 'Het geld ontbreekt' })
    expect(body).toMatchObject({
      stap: 'concept',
      geschiedenis: [{ wat: 'terug naar concept', bij: 'Het geld ontbreekt' }, {}, {}],
    })
  })

  it('slaan er geen over', async () => {
    const { id, versie } = await begin()
    const antwoord = await doe(id, 'vaststellen', { versie, orgaan: 'raad', op: VANDAAG })
    expect(antwoord.body.code).toBe('stap_niet_toegestaan')
  })

  it('bevriezen bij de vaststelling: een later cijfer blijkt uit het verschil', async () => {
    const vast = await stelVast(await begin())
    expect(vast).toMatchObject({ stap: 'vastgesteld', vaststelling: { orgaan: 'college', op: VANDAAG }, gebreken: [] })
    expect(vast.mag).toEqual({ schrijven: false, vaststellen: false, publiceren: true })
    const pad = `/verantwoordingen/${vast.id}/verschillen`
    expect((await adviseur.get(pad)).body.items).toEqual([])
    await insertRonde('Late ronde')
    expect((await adviseur.get(pad)).body.items).toMatchObject([{ was: '3', nu: '4' }])
    const later = (await adviseur.get(`/verantwoordingen/${vast.id}`)).body
    expect(later.cijfers).toMatchObject([{ tekst: '3' }])
  })

  it('laten daarna alleen een verbetering toe', async () => {
    const vast = await stelVast(await begin())
    const deel = deelVan(vast, 'actie', actieId)
    const oordelen = [{ deelId: deel.id, versie: deel.versie, oordeel: 'niet' }]
    for (const [daad, body] of [
      ['opzet', { versie: vast.versie }],
      ['beoordeel', { oordelen }],
    ] as const) {
      expect((await doe(vast.id, daad, body)).body.code).toBe('al_vastgesteld')
    }
    const erratum = { plaats: 'Haven', tekst: 'Het waren vier rondes.' }
    const { body } = await adviseur.send('POST', `/verantwoordingen/${vast.id}/errata`, erratum)
    expect(body.errata).toMatchObject([{ ...erratum, op: VANDAAG }])
  })
})

describe('een cijfer van een verantwoording', () => {
  const hand = (waarde: number) => ({
    ...{ soort: 'hand', wat: 'Bezoekers', waarde, eenheid: 'mensen', bron: 'Logboek van de haven', dag: VANDAAG },
    ...{ benadering: 'ruim', bronzin: '' },
  })

  it('met de hand draagt naam en bron, en is te wijzigen en weg te halen', async () => {
    const { id } = await begin()
    const pad = `/verantwoordingen/${id}/cijfers`
    const { body } = await adviseur.send('POST', pad, { label: 'Bezoekers', verwijzing: hand(260) })
    expect(body).toMatchObject({ soort: 'hand', tekst: 'ruim 260', bron: 'Logboek van de haven', records: null })
    const wijzig = { versie: body.versie, label: 'Bezoekers', verwijzing: hand(270) }
    const gewijzigd = await adviseur.send('PUT', `${pad}/${body.id}`, wijzig)
    expect(gewijzigd.body.tekst).toBe('ruim 270')
    expect((await adviseur.send('PUT', `${pad}/${body.id}`, wijzig)).body.code).toBe('intussen_gewijzigd')
    expect((await adviseur.send('DELETE', `${pad}/${body.id}`)).status).toBe(204)
  })

  it('uit een telling krijgt een eigen filter, en is daarna te wijzigen', async () => {
    const { id } = await begin()
    const pad = `/verantwoordingen/${id}/cijfers`
    const verwijzing = {
      ...{ soort: 'telling', telling: 'activiteiten.gedaan', van: '2025-01-01', tot: '2025-12-31' },
      filters: { soort: ['markt'] },
    }
    const { body } = await adviseur.send('POST', pad, { label: 'Markten', verwijzing })
    expect(body.verwijzing).toEqual(verwijzing)
    const ander = { ...verwijzing, tot: '2025-06-30', filters: {} }
    const wijzig = { versie: body.versie, label: 'Alles', verwijzing: ander }
    const gewijzigd = await adviseur.send('PUT', `${pad}/${body.id}`, wijzig)
    expect(gewijzigd.body).toMatchObject({
      label: 'Alles',
      verwijzing: ander,
      records: { tot: '2025-06-30', filter: '' },
    })
  })

  it('in een tekst is niet weg te halen', async () => {
    const { id, cijfers } = await begin()
    const antwoord = await adviseur.send('DELETE', `/verantwoordingen/${id}/cijfers/${cijfers[0]?.id}`)
    expect(antwoord.body.code).toBe('cijfer_in_gebruik')
  })

  it('dat een ander met dezelfde naam tegenspreekt staat in de lijst', async () => {
    const { id } = await begin()
    const pad = `/verantwoordingen/${id}/cijfers`
    for (const waarde of [260, 280]) await adviseur.send('POST', pad, { label: 'Bezoekers', verwijzing: hand(waarde) })
    const { body } = await adviseur.get(`/verantwoordingen/${id}/tegenspraken`)
    expect(body.items).toMatchObject([
      { soort: 'zelfde_naam', bronnen: [{ zegt: 'ruim 260 mensen' }, { zegt: 'ruim 280 mensen' }] },
    ])
  })
})

describe('bronnen die elkaar tegenspreken over de vaststelling', () => {
  it('staan in de lijst tot iemand beslist welke geldt', async () => {
    const { id } = await begin()
    const kader = await adviseur.send('POST', '/beleidskaders', {
      ...{ soort: 'nota', titel: 'Plan van de haven', documentUrl: '', toelichting: '', geldigVan: null },
      ...{ door: 'college', op: null, geldigTot: null },
    })
    expect(kader.status).toBe(201)
    const pad = `/beleidskaders/${kader.body.id}`
    await adviseur.send('POST', `${pad}/koppelingen`, { programmaId, soort: 'programma', recordId: programmaId })
    const bron = { bron: 'Raadsbesluit', door: 'raad', op: null, geldigTot: null }
    await adviseur.send('POST', `${pad}/bronnen`, bron)
    const listWat = async () =>
      (await adviseur.get(`/verantwoordingen/${id}/tegenspraken`)).body.items.map(({ wat }: { wat: string }) => wat)
    expect(await listWat()).toEqual(['Wie stelde ‘Plan van de haven’ vast, en wanneer?'])
    const { bronnen, versie } = (await adviseur.get(pad)).body
    const keuze = { versie, veld: 'door', bronId: bronnen[0].id, reden: 'Het besluit ligt er' }
    expect((await adviseur.send('POST', `${pad}/_kies`, keuze)).status).toBe(200)
    expect(await listWat()).toEqual([])
  })
})

describe('geld en vergelijking', () => {
  it('geld staat per inzet, en wie een oude versie zag krijgt wat er nu staat', async () => {
    const wie = await begin()
    const inzet = deelVan(wie, 'inzet')
    const pad = `/verantwoordingen/${wie.id}/delen/${inzet.id}/geld`
    const regels = [{ omschrijving: 'Inhuur', begroot: 10_000, besteed: 9_500 }]
    const { body } = await adviseur.send('PUT', pad, { versie: inzet.versie, regels })
    expect(deelVan(body, 'inzet').geld).toEqual(regels)
    const laat = await adviseur.send('PUT', pad, { versie: inzet.versie, regels: [] })
    expect(laat.body).toMatchObject({ code: 'intussen_gewijzigd', conflict: { id: wie.id } })
  })

  it('twee jaren naast elkaar tellen de oordelen per prioriteit', async () => {
    const [een, ander] = [await beslisAlles(await begin()), await begin({ vorm: 'D' })]
    const { body } = await adviseur.get(`/verantwoordingen/vergelijking?een=${een.id}&ander=${ander.id}`)
    expect(body.regels).toEqual([
      {
        naam: 'Haven',
        jaren: [
          { gerealiseerd: 1, deels: 1, niet: 0, open: 0 },
          { gerealiseerd: 0, deels: 0, niet: 0, open: 2 },
        ],
      },
    ])
  })
})

describe('wie er niet bij mag', () => {
  it('een raadslid leest geen verantwoording voordat zij openbaar is', async () => {
    const { id } = await begin()
    expect((await raadslid.get(`/verantwoordingen/${id}`)).status).toBe(404)
    expect((await raadslid.get('/verantwoordingen')).status).toBe(404)
  })
})
