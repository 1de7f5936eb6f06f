import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withClient } from '../platform/server/database/withClient.ts'
import { plantVerlopen } from './testing/plantVerlopen.ts'
import { startTestApp, type Client, type TestApp } from './testing/startTestApp.ts'

const MERK = 'jansenvandermeer'
const DAG_MS = 86_400_000
const dagenGeleden = (aantal: number): string => new Date(Date.now() - aantal * DAG_MS).toISOString().slice(0, 10)

let proef: TestApp
let jurist: Client
let fg: Client
let adviseur: Client
let organisatieId: string

const VERWERKING = {
  ...{ naam: 'Woonoverlast', doel: 'Overlast in de buurt oplossen', grondslag: 'taak', wet: 'Gemeentewet artikel 172' },
  ...{ gegevens: 'Namen en afspraken', betrokkenen: 'Inwoners', ontvangers: 'Politie', doorgifte: '' },
  ...{ bewaartermijn: 'Vijf jaar na sluiten', beveiliging: 'Alleen wie deelneemt', vanaf: '2026-01-01', tot: null },
  rollen: ['adviseur_veiligheid'],
}

beforeAll(async () => {
  proef = await startTestApp()
  expect((await proef.beheerder.send('POST', '/verwerkingen', VERWERKING)).status).toBe(201)
  adviseur = (await proef.als('adviseur_veiligheid')).voor('woonoverlast')
  organisatieId = (await adviseur.get('/organisaties')).body.items[0].id
  jurist = await proef.als('jurist')
  fg = await proef.als('functionaris_gegevensbescherming')
  await withClient(proef.database.migratieUrl, (client) => plantVerlopen(client, 9990, MERK, Buffer.from('bijlage')))
})
afterAll(() => proef.stop())

const aVerzoek = (anders: object = {}) => ({
  ...{ soort: 'inzage', naam: 'J. van der Meer', email: null, zoekwoorden: [MERK.toUpperCase()], toelichting: '' },
  ontvangenOp: dagenGeleden(3),
  ...anders,
})
const create = async (anders: object = {}) => (await jurist.send('POST', '/verzoeken', aVerzoek(anders))).body

const aNotitie = async (tekst: string, vertrouwelijkheid = 'zaakvertrouwelijk') => {
  const notitie = { titel: 'Gesprek', tekst, organisatieId, regime: 'avg', vertrouwelijkheid }
  return (await adviseur.send('POST', '/notities', notitie)).body
}

/** By which acts this dossier was shown for the sake of this subject. */
const listGezien = async (dossierId: string, onderwerp: string): Promise<string[]> => {
  const { rows } = await withClient(proef.database.beheerUrl, (client) =>
    client.query('select handeling from platform.audit where $1::uuid = any (getoond) and onderwerp = $2', [
      dossierId,
      onderwerp,
    ]),
  )
  return rows.map(({ handeling }) => handeling)
}

describe('een verzoek van een betrokkene', () => {
  it('krijgt een nummer en de laatste dag om te antwoorden, met de reden', async () => {
    const { nummer, laatste, uitleg, teLaat, magVerlengen } = await create()
    expect({ nummer, teLaat, magVerlengen }).toEqual({ nummer: 2, teLaat: false, magVerlengen: true })
    expect(laatste > dagenGeleden(-20)).toBe(true)
    expect(uitleg).toContain('AVG 12 lid 3')
  })

  it.each([dagenGeleden(-2), '2018-05-24', '0001-01-01'])('kan niet op %s zijn ontvangen', async (ontvangenOp) => {
    const { body } = await jurist.send('POST', '/verzoeken', aVerzoek({ ontvangenOp }))
    expect(body).toMatchObject({ status: 400, fouten: [{ pad: 'body.ontvangenOp' }] })
  })

  it('vindt alles en toont wat er over de persoon staat, ook waar de behandelaar niet deelneemt', async () => {
    const { id: notitieId, kenmerk } = await aNotitie(
      `Over de haven.\n\nDe buren klagen. ${MERK} belde. Er is een plan.`,
    )
    const geheim = await aNotitie(`Alleen ${MERK}`, 'geheim')
    const { id } = await create()
    const { body } = await jurist.get(`/verzoeken/${id}/gegevens`)
    const perBron = body.vondsten.map(({ bron, treffers }: any) => [bron, treffers.length])
    expect(perBron).toEqual([
      ['Medewerkers', 1],
      ['Contactpersonen van organisaties', 0],
      ['Reacties op raadplegingen', 1],
      ['Vragen van raad en burgemeester', 0],
      ['Notities', 3],
      ['Activiteiten', 1],
      ['Teksten van verantwoordingen', 0],
    ])
    expect(body.vondsten[5].treffers).toMatchObject([
      {
        ...{ kenmerk: expect.stringContaining(`Bij ${MERK}`), dag: '2015-03-04', dicht: null },
        velden: expect.arrayContaining([{ naam: 'Bijlagen', waarde: expect.stringContaining(`Verslag ${MERK}.txt`) }]),
      },
    ])
    const notities = new Map(body.vondsten[4].treffers.map((treffer: any) => [treffer.id, treffer]))
    expect(notities.get(notitieId)).toMatchObject({
      ...{ kenmerk, dag: dagenGeleden(0), dicht: null },
      velden: [
        { naam: 'Titel', waarde: 'Gesprek' },
        { naam: 'Tekst', waarde: expect.stringContaining(MERK) },
      ],
    })
    expect(notities.get(geheim.id)).toMatchObject({ velden: [], dicht: expect.stringContaining('geheim') })
    const [eigenWet] = body.vondsten[4].treffers.filter((een: any) => een.id !== notitieId && een.id !== geheim.id)
    expect(eigenWet).toMatchObject({ velden: [], dicht: expect.stringContaining('eigen wet') })
    expect((await jurist.get(`/notities/${notitieId}`)).status).not.toBe(200)
    expect(await listGezien(notitieId, `verzoek/${id}`)).toEqual(['verzoek:edit'])
  })

  it('gaat mee als PDF en als JSON, zonder wat niet geopend is', async () => {
    const { id: notitieId, kenmerk } = await aNotitie(`Gesprek met ${MERK}.`)
    const geheim = await aNotitie(`Alleen ${MERK}`, 'geheim')
    const { id, nummer } = await create()
    const pdf = await jurist.raw(`/verzoeken/${id}/uitvoer?vorm=pdf`)
    expect(pdf.rawPayload.subarray(0, 5).toString()).toBe('%PDF-')
    const json = await jurist.raw(`/verzoeken/${id}/uitvoer?vorm=json`)
    expect(JSON.parse(json.body)).toMatchObject({ nummer, vondsten: expect.any(Array) })
    expect(json.body).toContain(kenmerk)
    expect(json.body).not.toContain(geheim.kenmerk)
    expect(await listGezien(notitieId, `verzoek/${id}`)).toEqual(['verzoek:edit', 'verzoek:edit'])
  })

  it('opent niets als de zoekwoorden te veel mensen bedoelen', async () => {
    const { id } = await create({ zoekwoorden: ['waterveste'] })
    await withClient(proef.database.migratieUrl, (client) =>
      client.query(`insert into partners.organisatie (gemeente_id, id, naam, soort, contact_naam, contact_email)
        select 9990, gen_random_uuid(), 'Buurthuis ' || n, 'overig', 'Waterveste ' || n, n || '@buurthuis.example' from generate_series(1, 201) n`),
    )
    const { body } = await jurist.get(`/verzoeken/${id}/gegevens`)
    expect(body.vondsten[1]).toEqual({ bron: 'Contactpersonen van organisaties', treffers: [], teVeel: true })
    expect(JSON.parse((await jurist.raw(`/verzoeken/${id}/uitvoer?vorm=json`)).body).code).toBe('te_veel_gevonden')
  })

  it('wordt één keer verlengd, en alleen in de eerste maand', async () => {
    const { id, versie, laatste } = await create()
    const body = { reden: 'Er zijn veel stukken.', versie }
    const verlengd = await jurist.send('POST', `/verzoeken/${id}/_verleng`, body)
    expect(verlengd.body.laatste > laatste).toBe(true)
    expect((await jurist.send('POST', `/verzoeken/${id}/_verleng`, body)).body.code).toBe('al_verlengd')
    const oud = await create({ ontvangenOp: dagenGeleden(60) })
    expect(oud).toMatchObject({ teLaat: true, magVerlengen: false })
    const laat = await jurist.send('POST', `/verzoeken/${oud.id}/_verleng`, body)
    expect(laat.body.code).toBe('te_laat_om_te_verlengen')
  })

  it('licht ontvangers in en noteert dat, met mail als er een adres is', async () => {
    const { id } = await create({ soort: 'rectificatie' })
    const wat = 'Het huisnummer is 12 en niet 21.'
    const ontvangers = `/verzoeken/${id}/ontvangers`
    expect((await jurist.send('POST', ontvangers, { naam: 'Woonstad', email: 'a@b.example', wat })).status).toBe(201)
    expect((await jurist.send('POST', ontvangers, { naam: 'Politie', email: null, wat })).status).toBe(201)
    const { body } = await fg.get(`/verzoeken/${id}`)
    expect(body.ontvangers.map(({ naam }: any) => naam)).toEqual(['Woonstad', 'Politie'])
    const { rows } = await withClient(proef.database.migratieUrl, (client) =>
      client.query('select aan from platform.bericht where kenmerk = $1', [`verzoek/${id}`]),
    )
    expect(rows).toEqual([{ aan: 'a@b.example' }])
  })

  it('eindigt met een besluit als brief, en niet twee keer', async () => {
    const { id, versie } = await create()
    const body = { uitkomst: 'deels', besluit: 'Je krijgt een overzicht van je gegevens.', versie }
    expect((await jurist.raw(`/verzoeken/${id}/besluit`)).statusCode).toBe(404)
    expect((await jurist.send('POST', `/verzoeken/${id}/_beslis`, body)).body.uitkomst).toBe('deels')
    expect((await jurist.send('POST', `/verzoeken/${id}/_beslis`, body)).body.code).toBe('al_besloten')
    expect((await jurist.raw(`/verzoeken/${id}/besluit`)).rawPayload.subarray(0, 5).toString()).toBe('%PDF-')
  })

  it('is alleen voor wie het behandelt of erop toeziet', async () => {
    const { id } = await create()
    expect((await fg.get('/verzoeken')).status).toBe(200)
    expect((await fg.get(`/verzoeken/${id}/gegevens`)).status).toBe(404)
    expect((await proef.beheerder.get('/verzoeken')).status).toBe(404)
  })
})
