import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeXlsx } from '../modules/documenten/server/public.ts'
import { anXlsx } from '../modules/documenten/testing/aXlsx.ts'
import { MB, vulling } from '../modules/documenten/testing/vijandigBestand.ts'
import { aVerreCel } from '../modules/inzicht/testing/aVerreCel.ts'
import type { ladingContract } from '../modules/inzicht/contractLading.ts'
import { createCijferopruimer } from '../modules/inzicht/server/public.ts'
import type { Antwoord as Lichaam } from '../platform/contract.ts'
import { withClient } from '../platform/server/database/withClient.ts'
import { createAchtergrond, inTransaction } from '../platform/server/withActor.ts'
import { startTestApp, type Antwoord, type Client, type TestApp } from './testing/startTestApp.ts'

type Lading = Lichaam<typeof ladingContract.getLading>
type Fout = Lichaam<typeof ladingContract.listLadingfouten>['items'][number]
type Fouten = Lichaam<typeof ladingContract.listLadingfouten>

let proef: TestApp
let adviseur: Client
let raadslid: Client
let inbraken: string
beforeAll(async () => {
  proef = await startTestApp()
  adviseur = await proef.als('adviseur_veiligheid')
  raadslid = await proef.als('raadslid')
  inbraken = await maakIndicator('Woninginbraken uit een bestand')
})
afterAll(() => proef.stop())

const maakIndicator = async (naam: string): Promise<string> => {
  const { status, body } = await adviseur.send('POST', '/indicatoren', {
    ...{ naam, definitie: '', soort: 'telling', eenheid: 'inbraken', goed: 'lager', bron: 'politie' },
    ...{ frequentie: 'maand', teltPersonen: false, herkomst: { soort: 'hand' } },
  })
  expect([status, body]).toMatchObject([201, {}])
  return body.id
}
const BEZIG = new Set(['wacht', 'verkent', 'wacht_op_controle', 'controleert', 'wacht_op_opslaan', 'slaat_op'])
async function wachtOp(id: string): Promise<Lading> {
  for (let keer = 0; keer < 600; keer += 1) {
    const { body } = await adviseur.get(`/ladingen/${id}`)
    if (!BEZIG.has(body.status)) return body
    await new Promise((klaar) => setTimeout(klaar, 50))
  }
  throw new Error('lading does not end')
}
async function upload(naam: string, inhoud: string | Uint8Array): Promise<Lading> {
  const bytes = typeof inhoud === 'string' ? Buffer.from(inhoud) : inhoud
  const { status, body } = await adviseur.upload('/ladingen', naam, bytes)
  expect(status).toBe(201)
  return wachtOp(body.id)
}
async function koppel({ id, versie, toewijzing }: Lading, anders: object = {}): Promise<Lading> {
  const pad = `/ladingen/${id}/toewijzing`
  const { status, body } = await adviseur.send('PUT', pad, { versie, toewijzing: { ...toewijzing, ...anders } })
  expect([status, body.fouten]).toEqual([200, undefined])
  return wachtOp(id)
}
const bevestig = ({ id, versie }: Lading, alleenGoede = true): Promise<Antwoord> =>
  adviseur.send('POST', `/ladingen/${id}/_bevestig`, { versie, alleenGoede })
const neemOver = async (lading: Lading): Promise<Lading> => {
  expect(await bevestig(lading)).toMatchObject({ status: 200 })
  return wachtOp(lading.id)
}
async function listFouten(id: string): Promise<Fout[]> {
  const fouten: Fout[] = []
  let volgende: string | null = ''
  while (volgende !== null) {
    const { body }: { body: Fouten } = await adviseur.get(
      `/ladingen/${id}/fouten${volgende === '' ? '' : `?vanaf=${volgende}`}`,
    )
    fouten.push(...body.items)
    volgende = body.volgende
  }
  return fouten
}
const vraagDatabase = <Rij>(vraag: string): Promise<Rij[]> =>
  withClient(proef.database.beheerUrl, async (client) => (await client.query(vraag)).rows as Rij[])
const telWaarden = async (): Promise<number> =>
  Number((await vraagDatabase<{ aantal: string }>('select count(*) as aantal from inzicht.meetwaarde'))[0]?.aantal)

const RIJEN = 50_000
/** Rows 2 to 50,001; every 1,350th is wrong, in turn in four ways. */
const VERKEERD = Array.from({ length: 37 }, (_, i) => 100 + i * 1350)
const SOORTEN_FOUT = ['geen getal', 'geen periode', 'elders', 'dubbel'] as const

function aGrootBestand(): string {
  const verkeerd = new Map(VERKEERD.map((rij, i) => [rij, SOORTEN_FOUT[i % SOORTEN_FOUT.length]]))
  const regels = Array.from({ length: RIJEN }, (_, i) => {
    const buurt = `BU9990${String(i % 250).padStart(4, '0')}`
    const maand = `${2005 + Math.floor(i / 3000)}-${String((Math.floor(i / 250) % 12) + 1).padStart(2, '0')}`
    const regel = `${maand};${buurt};${i % 97}`
    const fout = verkeerd.get(i + 2)
    if (fout === 'geen getal') return `${maand};${buurt};veel`
    if (fout === 'geen periode') return `ooit;${buurt};3`
    if (fout === 'elders') return `${maand};BU03630000;3`
    return fout === 'dubbel' ? `2005-01;BU99900000;4` : regel
  })
  return `\uFEFFPeriode;Buurt;Aantal\r\n${regels.join('\r\n')}\r\n`
}

describe('een bestand van 50.000 rijen waarvan 37 verkeerd', () => {
  it('geeft precies die 37, bewaart niets tot het bevestigd is, en dan precies de andere 49.963', async () => {
    const begin = performance.now()
    const verkend = await upload('misdrijven.csv', aGrootBestand())
    expect(verkend).toMatchObject({ status: 'te_koppelen', soort: 'csv', verkenning: { aantalRijen: RIJEN + 1 } })
    expect(verkend.toewijzing?.kolommen.map(({ rol }) => rol)).toEqual(['periode', 'gebied', 'waarde'])

    const gekeurd = await koppel(verkend, { indicatorId: inbraken })
    const nagekeken = performance.now()
    expect(gekeurd).toMatchObject({ status: 'te_beoordelen', tellingen: { gelezen: RIJEN, goed: 49_963, fout: 37 } })
    const fouten = await listFouten(gekeurd.id)
    expect(fouten.map(({ rij }) => rij)).toEqual(VERKEERD)
    expect(fouten.slice(0, 4)).toEqual([
      { rij: 100, kolom: 'Aantal', inhoud: 'veel', melding: expect.stringContaining('geen getal') },
      { rij: 1450, kolom: 'Periode', inhoud: 'ooit', melding: expect.stringContaining('geen periode') },
      { rij: 2800, kolom: 'Buurt', inhoud: 'BU03630000', melding: expect.stringContaining('andere gemeente') },
      { rij: 4150, kolom: '', inhoud: '', melding: expect.stringContaining('rij 2:') },
    ])
    expect(await telWaarden()).toBe(0)
    expect(await bevestig(gekeurd, false)).toMatchObject({ status: 409, body: { code: 'rijen_kloppen_niet' } })

    const klaar = await neemOver(gekeurd)
    process.stdout.write(
      `\n50.000 rijen: ${Math.round(nagekeken - begin)} ms tot nagekeken, ${Math.round(performance.now() - nagekeken)} ms bewaren\n`,
    )
    expect([klaar.status, await telWaarden()]).toEqual(['bevestigd', 49_963])
    const [som] = await vraagDatabase<{ som: number; bron: string; hand: boolean }>(
      'select sum(waarde) as som, min(bron) as bron, bool_or(met_de_hand) as hand from inzicht.meetwaarde',
    )
    const goed = Array.from({ length: RIJEN }, (_, i) => i).filter((i) => !VERKEERD.includes(i + 2))
    expect(som).toEqual({
      som: goed.reduce((totaal, i) => totaal + (i % 97), 0),
      bron: 'Bestand ‘misdrijven.csv’',
      hand: false,
    })
    expect(await bevestig(klaar)).toMatchObject({ status: 409 })
  })

  it('geeft de fouten ook als CSV, zonder formules', async () => {
    const gekeurd = await koppel(
      await upload('a.csv', "Jaar;Aantal\n2021;1\n2022;2\n2023;3\n2024;4\n2025;=cmd|'/c calc'!A1\n"),
      {
        indicatorId: inbraken,
      },
    )
    const { rawPayload, headers } = await adviseur.raw(`/ladingen/${gekeurd.id}/foutenlijst`)
    expect(headers['content-disposition']).toContain('a - fouten.csv')
    expect(rawPayload.toString('utf8')).toContain(`"'=cmd|'/c calc'!A1"`)
  })
})

describe('een lading', () => {
  const csv = (...regels: string[]): string => `Jaar;Wijk;Aantal\n${regels.join('\n')}\n`
  const wijzigingen = async (id: string) => (await adviseur.get(`/ladingen/${id}/wijzigingen`)).body.items
  const waardenVan = async (indicatorId: string) => {
    const { waarden } = (await adviseur.get(`/indicatoren/${indicatorId}`)).body
    return waarden.map(({ gebied, waarde }: { gebied: string; waarde: number | null }) => [gebied, waarde])
  }

  it('toont wat zij vervangt, laat gelijke cijfers met rust, en is terug te draaien', async () => {
    const indicatorId = await maakIndicator('Fietsendiefstallen')
    await neemOver(await koppel(await upload('1.csv', csv('2024;gemeente;10', '2024;WK999001;.')), { indicatorId }))
    expect(await waardenVan(indicatorId)).toEqual([
      ['', 10],
      ['WK999001', null],
    ])
    const gekeurd = await koppel(await upload('2.csv', csv('2024;gemeente;12', '2024;WK999001;-', '2025;gemeente;0')), {
      indicatorId,
    })
    expect(gekeurd.tellingen).toMatchObject({ nieuw: 1, gewijzigd: 1, ongewijzigd: 1 })
    expect(await wijzigingen(gekeurd.id)).toEqual([
      { rij: 2, indicator: 'Fietsendiefstallen', gebied: '', periode: '2024', oud: 10, nieuw: 12 },
    ])
    const klaar = await neemOver(gekeurd)
    expect(await waardenVan(indicatorId)).toHaveLength(3)
    const terug = await adviseur.send('POST', `/ladingen/${klaar.id}/_draaiterug`, { versie: klaar.versie })
    expect(terug.body.status).toBe('teruggedraaid')
    expect(await waardenVan(indicatorId)).toEqual([
      ['', 10],
      ['WK999001', null],
    ])
  })

  it('is niet terug te draaien als er sindsdien een cijfer van gewijzigd is', async () => {
    const indicatorId = await maakIndicator('Winkeldiefstallen')
    const eerste = await neemOver(await koppel(await upload('1.csv', csv('2024;gemeente;10')), { indicatorId }))
    await neemOver(await koppel(await upload('2.csv', csv('2024;gemeente;11')), { indicatorId }))
    const terug = await adviseur.send('POST', `/ladingen/${eerste.id}/_draaiterug`, { versie: eerste.versie })
    expect(terug).toMatchObject({ status: 409, body: { code: 'cijfers_gewijzigd' } })
  })

  it('wordt niet bewaard als intussen een cijfer wijzigde', async () => {
    const indicatorId = await maakIndicator('Overvallen uit een bestand')
    const eerste = await koppel(await upload('1.csv', csv('2024;gemeente;10')), { indicatorId })
    const tweede = await koppel(await upload('2.csv', csv('2024;gemeente;11')), { indicatorId })
    await neemOver(eerste)
    expect(await neemOver(tweede)).toMatchObject({ status: 'te_beoordelen', fout: expect.stringContaining('intussen') })
    expect(await waardenVan(indicatorId)).toEqual([['', 10]])
  })

  it('wordt door twee tegelijk maar één keer bevestigd', async () => {
    const indicatorId = await maakIndicator('Straatroven uit een bestand')
    const gekeurd = await koppel(await upload('1.csv', csv('2024;gemeente;10')), { indicatorId })
    const statussen = (await Promise.all([bevestig(gekeurd), bevestig(gekeurd)])).map(({ status }) => status)
    expect(statussen.sort()).toEqual([200, 409])
    expect(await wachtOp(gekeurd.id)).toMatchObject({ status: 'bevestigd' })
  })

  it('leest inwoners, en draait ze terug', async () => {
    const lees = async (regel: string) => neemOver(await koppel(await upload('i.csv', `Jaar;Inwoners\n${regel}\n`)))
    await lees('2025;64.120')
    const tweede = await lees('2025;64.130')
    const inwoners = async () =>
      (await adviseur.get('/bevolking')).body.items.map((rij: { inwoners: number }) => rij.inwoners)
    expect(await inwoners()).toEqual([64_130])
    await adviseur.send('POST', `/ladingen/${tweede.id}/_draaiterug`, { versie: tweede.versie })
    expect(await inwoners()).toEqual([64_120])
  })

  it('leest een Excel-bestand van 5.000 rijen, ook van een ander werkblad', async () => {
    const indicatorId = await maakIndicator('Vernielingen')
    const rijen = Array.from({ length: 5000 }, (_, i) => [
      1950 + Math.floor(i / 100),
      `BU9990${String(i % 100).padStart(4, '0')}`,
      i,
    ])
    const kolommen = ['Jaar', 'Buurt', 'Aantal'].map(
      (kop) => ({ kop, breedte: 10, soort: kop === 'Buurt' ? 'tekst' : 'getal' }) as const,
    )
    const leeg = { naam: 'Uitleg', kolommen: kolommen.slice(1, 2), rijen: [['Zie blad 2']] }
    const bytes = await writeXlsx({ bladen: [leeg, { naam: 'Cijfers', kolommen, rijen }] })
    const eerste = await upload('boek.xlsx', bytes)
    expect(eerste.verkenning?.bladen).toEqual(['Uitleg', 'Cijfers'])
    const anderBlad = { versie: eerste.versie, blad: 'Cijfers' }
    expect((await adviseur.send('POST', `/ladingen/${eerste.id}/_blad`, anderBlad)).status).toBe(200)
    const klaar = await neemOver(await koppel(await wachtOp(eerste.id), { indicatorId }))
    expect(klaar).toMatchObject({ status: 'bevestigd', tellingen: { goed: 5000, fout: 0, nieuw: 5000 } })
  })

  it('leest een opgeslagen antwoord van het CBS voor de indicatoren die daaruit komen', async () => {
    await adviseur.send('POST', '/indicatoren/_standaard')
    const rij = (soort: string, waarde: number | null) => ({
      ...{ SoortMisdrijf: soort, WijkenEnBuurten: 'GM9990    ', Perioden: '2025MM05' },
      GeregistreerdeMisdrijven_1: waarde,
    })
    const antwoord = {
      'odata.metadata': 'https://voorbeeld.example/ODataApi/OData/47022NED/$metadata#TypedDataSet',
      value: [rij('1.1.1 ', 0), rij('1.4.6 ', 2), rij('1.4.7 ', null)],
    }
    const klaar = await neemOver(await koppel(await upload('antwoord.json', JSON.stringify(antwoord))))
    const { items } = (await adviseur.get('/indicatoren')).body
    const idVan = (naam: string) => items.find((item: { naam: string }) => item.naam === naam).id
    expect(klaar).toMatchObject({ soort: 'cbs', bron: expect.stringContaining('Geregistreerde misdrijven (politie)') })
    expect(await waardenVan(idVan('Woninginbraken'))).toEqual([['', 0]])
    expect(await waardenVan(idVan('Straatroven'))).toEqual(expect.arrayContaining([['', 2]]))
  })

  it.each<[string, string | Uint8Array, string]>([
    ['een PDF die .csv heet', '%PDF-1.7 en verder niets', 'geen CSV- of Excel-bestand'],
    ['ruis', Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 251), 'geen CSV- of Excel-bestand'],
    [
      'een aanhalingsteken dat nergens sluit',
      'Jaar;Aantal\n2025;1\n2024;"1\n2023;2\n',
      'In rij 3 begint een aanhalingsteken',
    ],
    ['duizend kolommen', `${'a;'.repeat(999)}a\n${'1;'.repeat(999)}1\n`, '1000 kolommen'],
    ['een rij van tien miljoen tekens', `Jaar;Aantal\n2025;${'1'.repeat(10_000_000)}\n`, 'Rij 2 is langer'],
    [
      'een zipbom',
      anXlsx([], { los: { 'xl/worksheets/sheet1.xml': vulling(100 * MB) } }),
      'veel groter dan een gewoon',
    ],
    ['een werkboek met een cel in de verste hoek', aVerreCel('XFD1048576'), 'ver naar rechts of naar onderen'],
    ['een kop zonder rijen', 'Jaar;Aantal\n', 'geen rijen met cijfers'],
    ['JSON van iets anders', '{"value": [1, 2]}', 'geen CSV- of Excel-bestand'],
  ])('weigert %s met een zin', async (_naam, inhoud, zin) => {
    const begin = await telWaarden()
    expect(await upload('a.csv', inhoud)).toMatchObject({ status: 'mislukt', fout: expect.stringContaining(zin) })
    expect(await telWaarden()).toBe(begin)
  })

  it('vervalt met al haar rijen als een maand lang niemand haar bevestigt; wat overgenomen is blijft', async () => {
    const indicatorId = await maakIndicator('Indicator die blijft wachten')
    const over = await neemOver(await koppel(await upload('over.csv', csv('2024;gemeente;1')), { indicatorId }))
    const blijft = await koppel(await upload('blijft.csv', csv('2024;gemeente;2')), { indicatorId })
    const oud = await koppel(await upload('oud.csv', csv('2024;gemeente;3', '2025;gemeente;x')), { indicatorId })
    await vraagDatabase(`update inzicht.lading set geplaatst_op = now() - interval '31 days',
      begonnen_op = now() - interval '31 days' where id in ('${oud.id}', '${over.id}')`)
    const opruimer = createCijferopruimer({
      ...{ achtergrond: createAchtergrond(proef.database.pool), meld: (zin) => expect.unreachable(zin) },
      inAlle: (doe) => inTransaction(proef.database.pool, doe),
    })
    expect([await opruimer.run(), await opruimer.run()]).toEqual([1, 0])
    expect((await adviseur.get(`/ladingen/${oud.id}`)).status).toBe(404)
    expect((await adviseur.get(`/ladingen/${blijft.id}`)).body.status).toBe('te_beoordelen')
    expect((await adviseur.get(`/ladingen/${over.id}`)).body.status).toBe('bevestigd')
    const rest = `select (select count(*) from inzicht.ladingdeel where lading_id = '${oud.id}') +
      (select count(*) from inzicht.ladingfout where lading_id = '${oud.id}') as aantal,
      (select verkenning from inzicht.lading where id = '${oud.id}') as verkenning`
    expect(await vraagDatabase(rest)).toEqual([{ aantal: '0', verkenning: null }])
  })

  it('is er alleen voor wie indicatoren mag bewerken', async () => {
    expect([
      (await raadslid.get('/ladingen')).status,
      (await raadslid.upload('/ladingen', 'a.csv', Buffer.from('a'))).status,
    ]).toEqual([404, 403])
  })
})
