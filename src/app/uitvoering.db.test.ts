import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { programmaContract } from '../modules/programma/contract.ts'
import type { uitvoeringContract } from '../modules/programma/contractUitvoering.ts'
import type { Antwoord } from '../platform/contract.ts'
import { startTestApp, type Client, type TestApp } from './testing/startTestApp.ts'

type Boomactie = Antwoord<typeof programmaContract.getProgramma>['acties'][number]
type Standactie = Antwoord<typeof uitvoeringContract.getProgrammaStand>['acties'][number]
type Weergave = Antwoord<typeof uitvoeringContract.listWeergaven>['items'][number]

let proef: TestApp
let adviseur: Client
beforeAll(async () => {
  proef = await startTestApp()
  adviseur = await proef.als('adviseur_veiligheid')
})
afterAll(() => proef.stop())

// A year that has ended: what its facts say does not depend on the day of the test.
const JAAR = 2024
const BOVENAAN = { ouderId: null, naId: null }

async function aProgramma(wanneer = '4 keer per jaar') {
  const titel = `Uitvoeringsprogramma veiligheid ${JAAR}`
  const { body: programma } = await adviseur.send('POST', '/programmas', { jaar: JAAR, titel })
  const pad = `/programmas/${programma.id}`
  const add = async (soort: string, plek: object, velden: object) =>
    (await adviseur.send('POST', `${pad}/onderdelen`, { soort, plek, velden })).body[soort]
  const prioriteit = await add('prioriteit', BOVENAAN, { naam: 'Ondermijning' })
  const inzet = await add('inzet', { ouderId: prioriteit.id, naId: null }, { inzet: 'Zicht op geld', ambitie: '' })
  const onder = { ouderId: inzet.id, naId: null }
  const actie = await add('actie', onder, { hoe: 'Bedrijventerreinen samen controleren', wanneer })
  return { id: programma.id as string, pad, add, onder, actie, actiepad: `${pad}/acties/${actie.id}` }
}

const adopt = (pad: string, versie = 1) =>
  adviseur.send('POST', `${pad}/_vaststellen`, { versie, door: 'college', op: `${JAAR}-01-09` })

const standOf = async (pad: string, wie = adviseur) => (await wie.get(`${pad}/stand`)).body.acties[0]

async function anAangenomenProgramma(wanneer?: string) {
  const programma = await aProgramma(wanneer)
  expect((await adopt(programma.pad)).status).toBe(200)
  return programma
}

describe('een programma vaststellen', () => {
  it('legt vast door wie en wanneer, en vraagt daarna bij elke wijziging een reden', async () => {
    const { pad, actie } = await anAangenomenProgramma()
    const { body } = await adviseur.get(pad)
    expect([body.status, body.vastgesteld]).toEqual(['vastgesteld', { door: 'college', op: `${JAAR}-01-09` }])
    const wijzig = (extra: object) =>
      adviseur.send('PATCH', `${pad}/onderdelen/${actie.id}`, {
        ...{ soort: 'actie', versie: actie.versie, velden: { hoe: 'Terreinen controleren' } },
        ...extra,
      })
    const zonder = await wijzig({})
    expect([zonder.status, zonder.body.code]).toEqual([409, 'reden_nodig'])
    expect((await wijzig({ reden: 'Op verzoek van de politie' })).status).toBe(200)
    const { body: geschiedenis } = await adviseur.get(`${pad}/onderdelen/${actie.id}/wijzigingen`)
    expect(geschiedenis.items[0]).toMatchObject({
      reden: 'Op verzoek van de politie',
      velden: [{ veld: 'hoe', van: 'Bedrijventerreinen samen controleren', naar: 'Terreinen controleren' }],
    })
  })

  it('weigert een datum in de toekomst en een stap die niet past', async () => {
    const { pad } = await aProgramma()
    const morgen = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10)
    const straks = await adviseur.send('POST', `${pad}/_vaststellen`, { versie: 1, door: 'college', op: morgen })
    expect([straks.status, straks.body.fouten[0].pad]).toEqual([400, 'body.op'])
    expect((await adviseur.send('POST', `${pad}/_afsluiten`, { versie: 1 })).body.code).toBe('stap_niet_toegestaan')
  })

  it('wijzigt niets meer na afsluiten, tot iemand heropent', async () => {
    const { pad, actie, actiepad } = await anAangenomenProgramma()
    expect((await adviseur.send('POST', `${pad}/_afsluiten`, { versie: 2 })).body.status).toBe('afgesloten')
    const velden = { soort: 'actie', versie: actie.versie, reden: 'Toch', velden: { hoe: 'Anders' } }
    expect((await adviseur.send('PATCH', `${pad}/onderdelen/${actie.id}`, velden)).body.code).toBe(
      'programma_afgesloten',
    )
    expect((await adviseur.send('POST', `${actiepad}/voortgang`, { tekst: 'Gedaan' })).body.code).toBe(
      'programma_afgesloten',
    )
    const heropend = await adviseur.send('POST', `${pad}/_heropen`, { versie: 3, reden: 'Foutje' })
    expect([heropend.body.status, heropend.body.vastgesteld.door]).toEqual(['vastgesteld', 'college'])
  })
})

describe('voortgang melden', () => {
  it.each([
    ['een nulteken', 'Klaar\u0000'],
    ['een half teken', 'Klaar \ud83d'],
  ])('weigert %s, dat niet bewaard kan worden', async (_wat, tekst) => {
    const { actiepad } = await anAangenomenProgramma()
    const { status, body } = await adviseur.send('POST', `${actiepad}/voortgang`, { tekst })
    expect([status, body.fouten[0].pad]).toEqual([400, 'body.tekst'])
  })

  it('vinkt een moment af, en de stand volgt eruit', async () => {
    const { pad, actiepad } = await anAangenomenProgramma()
    const [eerste] = (await standOf(pad)).momenten
    const { status, body } = await adviseur.send('POST', `${actiepad}/voortgang`, {
      tekst: 'Met drie partners op pad geweest',
      gedaan: { sleutel: eerste.sleutel, op: `${JAAR}-02-14` },
    })
    expect(status).toBe(201)
    expect(body).toMatchObject({ gedaan: 1, verwacht: 4, aandeel: 0.25 })
    expect(body.momenten[0]).toMatchObject({ stand: 'gedaan', gedaanOp: `${JAAR}-02-14`, versie: 1 })
    expect(await standOf(pad)).toEqual(body)
    const { body: gemeld } = await adviseur.get(`${actiepad}/voortgang`)
    expect(gemeld.items).toMatchObject([{ soort: 'gedaan', tekst: 'Met drie partners op pad geweest' }])
  })

  it('vervangt niet stil de dag die een ander al meldde', async () => {
    const { pad, actiepad } = await anAangenomenProgramma()
    const { sleutel } = (await standOf(pad)).momenten[0]
    const meld = (op: string) => adviseur.send('POST', `${actiepad}/voortgang`, { gedaan: { sleutel, op } })
    await meld(`${JAAR}-02-14`)
    const tweede = await meld(`${JAAR}-03-01`)
    expect([tweede.status, tweede.body.conflict.momenten[0].gedaanOp]).toEqual([409, `${JAAR}-02-14`])
  })

  it('telt de stand op naar inzet, prioriteit en programma en zegt hoe', async () => {
    const { pad, actiepad } = await anAangenomenProgramma('2 keer per jaar')
    const [eerste] = (await standOf(pad)).momenten
    await adviseur.send('POST', `${actiepad}/voortgang`, { gedaan: { sleutel: eerste.sleutel, op: `${JAAR}-05-01` } })
    const { body } = await adviseur.get(`${pad}/stand`)
    expect(body.programma).toMatchObject({ aandeel: 0.5, acties: 1 })
    expect(body.onderdelen.map(({ soort }: { soort: string }) => soort).sort()).toEqual(['inzet', 'prioriteit'])
    expect(body.programma.uitleg).not.toBe('')
  })

  it('neemt een extra keer op en haalt een vergissing weer weg', async () => {
    const { pad, actiepad } = await anAangenomenProgramma('2 maal per jaar en verder op verzoek')
    const { body } = await adviseur.send('POST', `${actiepad}/voortgang`, { extra: { op: `${JAAR}-06-03` } })
    const extra = body.momenten.find((moment: { extra: boolean }) => moment.extra)
    expect(extra).toMatchObject({ stand: 'gedaan', gedaanOp: `${JAAR}-06-03` })
    await adviseur.send('PUT', `${actiepad}/momenten/${extra.sleutel}`, {
      ...{ versie: extra.versie, dagen: null, gedaanOp: null, vervallen: '', notitie: '' },
    })
    expect((await standOf(pad)).momenten.some((moment: { extra: boolean }) => moment.extra)).toBe(false)
  })

  it('verplant een moment en toont de tweede wat de eerste deed', async () => {
    const { pad, actiepad } = await anAangenomenProgramma()
    const [eerste] = (await standOf(pad)).momenten
    const save = (dagen: object) =>
      adviseur.send('PUT', `${actiepad}/momenten/${eerste.sleutel}`, {
        ...{ versie: 0, dagen, gedaanOp: null, vervallen: '', notitie: '' },
      })
    const naarMei = await save({ van: `${JAAR}-05-01`, tot: `${JAAR}-05-31` })
    const verplaatst = naarMei.body.momenten.find(({ sleutel }: { sleutel: string }) => sleutel === eerste.sleutel)
    expect(verplaatst).toMatchObject({
      ...{ van: `${JAAR}-05-01`, tot: `${JAAR}-05-31` },
      verplaatstVan: { van: eerste.van, tot: eerste.tot },
    })
    const tweede = await save({ van: `${JAAR}-06-01`, tot: `${JAAR}-06-30` })
    expect([tweede.status, tweede.body.code, tweede.body.conflict.actieId]).toEqual([
      409,
      'intussen_gewijzigd',
      naarMei.body.actieId,
    ])
  })

  it.each([
    ['dagen die verkeerd om staan', { dagen: { van: '2024-06-02', tot: '2024-06-01' } }, 'dagen_verkeerd_om'],
    ['een dag ver na het programma', { dagen: { van: '2027-01-01', tot: '2027-01-02' } }, 'buiten_bereik'],
    ['gedaan in de toekomst', { gedaanOp: '2099-01-01' }, 'gedaan_in_toekomst'],
    ['gedaan én vervallen', { gedaanOp: '2024-03-01', vervallen: 'Ging niet door' }, 'gedaan_en_vervallen'],
  ])('weigert %s, en bewaart niets', async (_wat, anders, code) => {
    const { pad, actiepad } = await anAangenomenProgramma()
    const voor = await standOf(pad)
    const leeg = { versie: 0, dagen: null, gedaanOp: null, vervallen: '', notitie: '' }
    const antwoord = await adviseur.send('PUT', `${actiepad}/momenten/${voor.momenten[0].sleutel}`, {
      ...leeg,
      ...anders,
    })
    expect([antwoord.status, antwoord.body.code]).toEqual([409, code])
    expect(await standOf(pad)).toEqual(voor)
  })

  it('weigert een lege melding en een moment dat niet bestaat', async () => {
    const { actiepad } = await anAangenomenProgramma()
    expect((await adviseur.send('POST', `${actiepad}/voortgang`, {})).body.code).toBe('niets_gemeld')
    const gedaan = { sleutel: '2024-w99', op: `${JAAR}-02-14` }
    expect((await adviseur.send('POST', `${actiepad}/voortgang`, { gedaan })).body.code).toBe('moment_onbekend')
  })

  it('vraagt een reden bij een status die de feiten tegenspreken', async () => {
    const { pad, actiepad } = await anAangenomenProgramma()
    const meld = (reden: string) =>
      adviseur.send('POST', `${actiepad}/voortgang`, { status: { status: 'klaar', reden } })
    expect((await meld('')).body.code).toBe('reden_nodig')
    expect((await meld('In één keer gedaan')).body).toMatchObject({
      status: 'klaar',
      uitvoering: { handmatig: { status: 'klaar', reden: 'In één keer gedaan' } },
    })
    expect((await standOf(pad)).afgeleid).not.toBe('klaar')
  })

  it('meldt niets over een concept', async () => {
    const { actiepad } = await aProgramma()
    expect((await adviseur.send('POST', `${actiepad}/voortgang`, { tekst: 'Al bezig' })).body.code).toBe('nog_concept')
  })
})

describe('wie wat ziet en meldt', () => {
  it('laat een partner alleen de eigen acties zien en melden', async () => {
    const { pad, onder, add, actie } = await aProgramma()
    const { body: lijst } = await adviseur.get('/organisaties?q=politie')
    const politie = lijst.items[0]
    const partijen = [{ tekst: 'politie', rol: 'partner', organisatieId: politie.id }]
    const samen = await add('actie', onder, { hoe: 'Samen optrekken', wanneer: 'Q1', partijen })
    await adopt(pad)
    const partner = await proef.als('partner', politie.id)
    const { body } = await partner.get(`${pad}/stand`)
    expect(body.acties.map(({ actieId }: { actieId: string }) => actieId)).toEqual([samen.id])
    const meld = (id: string) => partner.send('POST', `${pad}/acties/${id}/voortgang`, { tekst: 'Gedaan' })
    expect((await meld(samen.id)).status).toBe(201)
    expect((await meld(actie.id)).status).toBe(404)
    expect((await partner.get(`${pad}/acties/${actie.id}/voortgang`)).status).toBe(404)
    expect((await adviseur.get(`${pad}/acties/${samen.id}/voortgang`)).body.items).toHaveLength(1)
    const { body: samenMet } = await adviseur.get(`/organisaties/${politie.id}/acties?programma=${pad.split('/')[2]}`)
    expect(samenMet.items.map(({ hoe }: { hoe: string }) => hoe)).toEqual(['Samen optrekken'])
  })

  it('laat een actiehouder alleen melden over wat hij houdt, en een raadslid niets', async () => {
    const { pad, actiepad } = await anAangenomenProgramma()
    const houder = await proef.als('actiehouder')
    const raadslid = await proef.als('raadslid')
    const meld = (wie: Client) => wie.send('POST', `${actiepad}/voortgang`, { tekst: 'Bezig' })
    expect((await meld(houder)).body.code).toBe('niet_jouw_actie')
    const ik = (await houder.get('/sessie')).body.medewerker.id
    const uitvoering = { versie: 0, actiehouderId: ik, gewicht: 2, geldbron: 'Rijk', capaciteit: '', pilot: null }
    const bewaard = await adviseur.send('PUT', `${actiepad}/uitvoering`, { ...uitvoering, handmatig: null })
    expect(bewaard.body.uitvoering).toMatchObject({ actiehouder: { id: ik }, gewicht: 2, versie: 1 })
    expect((await meld(houder)).status).toBe(201)
    expect((await meld(raadslid)).status).toBe(403)
    expect((await standOf(pad, raadslid)).magMelden).toBe(false)
    const oud = await adviseur.send('PUT', `${actiepad}/uitvoering`, { ...uitvoering, handmatig: null })
    expect(oud.body.code).toBe('intussen_gewijzigd')
  })
})

describe('vandaag', () => {
  it('toont wat te laat is van lopende programma’s, en wat nieuw is', async () => {
    const { actiepad, id } = await anAangenomenProgramma('2 keer per jaar')
    const { body } = await adviseur.get('/vandaag')
    expect(body.programmas.map((programma: { id: string }) => programma.id)).toContain(id)
    expect(body.alleenMijn).toBe(false)
    const collega = await proef.als('adviseur_veiligheid')
    await adviseur.send('POST', `${actiepad}/voortgang`, { tekst: 'Overlegd met de haven' })
    const { body: nieuw } = await collega.get('/vandaag')
    expect(nieuw.nieuw[0]).toMatchObject({ tekst: 'Overlegd met de haven' })
    expect((await (await proef.als('actiehouder')).get('/vandaag')).body).toMatchObject({
      alleenMijn: true,
      teLaat: [],
    })
  })
})

describe('veel acties tegelijk', () => {
  it('wijzigt ze samen en draait alles in één keer terug', async () => {
    const { pad, onder, add, actie } = await aProgramma()
    const tweede = await add('actie', onder, { hoe: 'Nog een', wanneer: 'Q2' })
    await adopt(pad)
    const actieIds = [actie.id, tweede.id]
    const voor = (await adviseur.get(`${pad}/stand`)).body
    const zonder = await adviseur.send('POST', `${pad}/bulkwijzigingen`, { actieIds, opdracht: { wanneer: 'Q3' } })
    expect(zonder.body.code).toBe('reden_nodig')
    const bulk = await adviseur.send('POST', `${pad}/bulkwijzigingen`, {
      ...{ actieIds, opdracht: { wanneer: 'Q3', gewicht: 3, verschuif: 7 }, reden: 'Later begonnen' },
    })
    expect([bulk.status, bulk.body.aantal]).toEqual([201, 2])
    const { body: na } = await adviseur.get(pad)
    expect(na.acties.map((rij: Boomactie) => rij.planning.tekst)).toEqual(['Q3', 'Q3'])
    const terug = await adviseur.send('POST', `${pad}/bulkwijzigingen/${bulk.body.id}/_herroep`)
    expect(terug.body).toEqual({ aantal: 2 })
    const weer = (await adviseur.get(`${pad}/stand`)).body
    expect(weer.acties.map((rij: Standactie) => [rij.zin, rij.uitvoering.gewicht])).toEqual(
      voor.acties.map((rij: Standactie) => [rij.zin, rij.uitvoering.gewicht]),
    )
    const nogmaals = await adviseur.send('POST', `${pad}/bulkwijzigingen/${bulk.body.id}/_herroep`)
    expect(nogmaals.body.code).toBe('al_herroepen')
  })

  it('draait niets terug als iemand er daarna aan kwam', async () => {
    const { pad, actie } = await anAangenomenProgramma()
    const opdracht = { gewicht: 5 }
    const bulk = await adviseur.send('POST', `${pad}/bulkwijzigingen`, { actieIds: [actie.id], opdracht })
    const anders = {
      versie: 1,
      actiehouderId: null,
      gewicht: 6,
      geldbron: '',
      capaciteit: '',
      pilot: null,
      handmatig: null,
    }
    await adviseur.send('PUT', `${pad}/acties/${actie.id}/uitvoering`, anders)
    const terug = await adviseur.send('POST', `${pad}/bulkwijzigingen/${bulk.body.id}/_herroep`)
    expect([terug.status, terug.body.code]).toEqual([409, 'intussen_gewijzigd'])
    expect((await standOf(pad)).uitvoering.gewicht).toBe(6)
  })
})

describe('het programma van het volgende jaar', () => {
  it('neemt over wat doorgaat, past aan, en onthoudt waarom iets stopt', async () => {
    const { id, pad, onder, add, actie } = await aProgramma(`2e kwartaal ${JAAR}`)
    const stopt = await add('actie', onder, { hoe: 'Proef met borden', wanneer: 'Q2' })
    const anders = await add('actie', onder, { hoe: 'Brieven sturen', wanneer: 'Q2' })
    await adopt(pad)
    const keuzes = [
      { actieId: stopt.id, keuze: 'stoppen', reden: 'De proef is klaar', wanneer: null },
      { actieId: anders.id, keuze: 'bijstellen', reden: '', wanneer: '2 keer per jaar' },
    ]
    const nieuw = await adviseur.send('POST', `${pad}/_kopieer`, { titel: 'Volgend jaar', jaar: JAAR + 1, keuzes })
    expect([nieuw.status, nieuw.body.status, nieuw.body.vorigId]).toEqual([201, 'concept', id])
    const { body: boom } = await adviseur.get(`/programmas/${nieuw.body.id}`)
    expect(boom.acties.map((rij: Boomactie) => [rij.hoe, rij.planning.tekst]).sort()).toEqual([
      ['Bedrijventerreinen samen controleren', `2e kwartaal ${JAAR + 1}`],
      ['Brieven sturen', '2 keer per jaar'],
    ])
    const { body: stand } = await adviseur.get(`/programmas/${nieuw.body.id}/stand`)
    expect(stand.acties.map((rij: Standactie) => rij.uitvoering.vorigeActieId).sort()).toEqual(
      [actie.id, anders.id].sort(),
    )
    const zonderReden = [{ actieId: stopt.id, keuze: 'stoppen', reden: '', wanneer: null }]
    const fout = await adviseur.send('POST', `${pad}/_kopieer`, { titel: 'X', jaar: JAAR + 1, keuzes: zonderReden })
    expect(fout.body.code).toBe('reden_bij_stoppen')
  })
})

describe('bewaarde weergaven', () => {
  it('zijn van wie ze maakt, tot die ze deelt', async () => {
    const { pad } = await aProgramma()
    const collega = await proef.als('adviseur_veiligheid')
    const bewaar = (naam: string, gedeeld: boolean) =>
      adviseur.send('POST', `${pad}/weergaven`, { naam, adres: '?status=te_laat', gedeeld })
    const eigen = await bewaar('Te laat', false)
    await bewaar('Voor het overleg', true)
    expect((await bewaar('Te laat', false)).body.code).toBe('naam_bestaat')
    const namen = async (wie: Client) => (await wie.get(`${pad}/weergaven`)).body.items.map((rij: Weergave) => rij.naam)
    expect(await namen(adviseur)).toEqual(['Te laat', 'Voor het overleg'])
    expect(await namen(collega)).toEqual(['Voor het overleg'])
    expect((await collega.send('DELETE', `${pad}/weergaven/${eigen.body.id}`)).status).toBe(404)
    expect((await adviseur.send('DELETE', `${pad}/weergaven/${eigen.body.id}`)).status).toBe(204)
  })
})
