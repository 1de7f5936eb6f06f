import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { programmaContract } from '../modules/programma/contract.ts'
import type { Antwoord } from '../platform/contract.ts'
import { startTestApp, type Client, type TestApp } from './testing/startTestApp.ts'

type Inlezing = Antwoord<typeof programmaContract.getInlezing>
type Voorstel = Antwoord<typeof programmaContract.getVoorstel>
type Regel = Voorstel['regels'][number]
type Boomactie = Antwoord<typeof programmaContract.getProgramma>['acties'][number]
type Passage = Antwoord<typeof programmaContract.getBronpassage>['passages'][number]

let proef: TestApp
let adviseur: Client
beforeAll(async () => {
  proef = await startTestApp()
  adviseur = await proef.als('adviseur_veiligheid')
})
afterAll(() => proef.stop())

const DOCUMENT = `Uitvoeringsprogramma Veiligheid 2027

Gemeente Waterveste

1. Prioriteit Ondermijning

Inzet: zicht krijgen op criminele geldstromen
Ambitie: in 2027 controleren we 40 bedrijven.

Hoe\tWanneer\tWie
Bedrijventerreinen samen controleren\t4 maal per jaar\tgemeente/politie
Training signalen herkennen\t2e kwartaal\tgemeente/Zwarte Zwaan

2. Prioriteit Jeugd

Inzet: minder overlast door jongeren
Ambitie: het aantal meldingen neemt af met 5% t.o.v. 2026.

Hoe\tWanneer\tWie
Jongerenwerkers op straat\tvier avonden in de week\tjongerenwerk
Voorlichting op scholen\tvoorjaar en najaar\tHalt/onderwijs
`

async function upload(tekst: string | Uint8Array, naam = 'programma.txt', wie = adviseur) {
  const { status, body } = await wie.upload('/inlezingen', naam, typeof tekst === 'string' ? Buffer.from(tekst) : tekst)
  expect(status).toBe(201)
  return waitFor(body.id)
}

async function waitFor(id: string): Promise<Inlezing> {
  for (let i = 0; i < 400; i += 1) {
    const { body } = await adviseur.get(`/inlezingen/${id}`)
    if (body.status !== 'wacht' && body.status !== 'leest') return body
    await new Promise((klaar) => setTimeout(klaar, 50))
  }
  throw new Error('reading did not end')
}

const voorstelOf = async (id: string) => (await adviseur.get(`/inlezingen/${id}/voorstel`)).body
const bewerk = (id: string, opdracht: object, wie = adviseur) =>
  wie.send('POST', `/inlezingen/${id}/bewerkingen`, opdracht)
function actieMet({ regels }: Voorstel, hoe: string): Regel {
  const regel = regels.find(({ soort, inhoud }) => soort === 'actie' && inhoud.hoe?.startsWith(hoe))
  if (!regel) throw new Error(`no actie that starts with ${hoe}`)
  return regel
}

describe('inlezen', () => {
  it('leest een document en stelt voor wat erin staat', async () => {
    const inlezing = await upload(DOCUMENT)
    expect(inlezing).toMatchObject({
      status: 'te_beoordelen',
      aard: 'programma',
      jaar: 2027,
      aantallen: { prioriteiten: 2, inzetten: 2, acties: 4 },
    })
    const { regels } = await voorstelOf(inlezing.id)
    const training = regels.find((regel: Regel) => regel.inhoud.hoe === 'Training signalen herkennen')
    expect(training.inhoud.planning.delen).toEqual([expect.objectContaining({ soort: 'periode' })])
    expect(
      training.inhoud.partijen.map((partij: { tekst: string; organisatieId: string | null }) => [
        partij.tekst,
        partij.organisatieId === null,
      ]),
    ).toEqual([
      ['gemeente', false],
      ['Zwarte Zwaan', true],
    ])
  })

  it.each([
    ['een plaatje', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'plan.pdf'],
    ['een afgebroken docx', Buffer.from('504b030414000600080000002100', 'hex'), 'plan.docx'],
  ])('zegt wat er mis is met %s', async (_wat, bytes, naam) => {
    const inlezing = await upload(bytes, naam)
    expect(inlezing.status).toBe('mislukt')
    expect(inlezing.fout).toMatch(/^[A-Z].*\.$/)
  })

  it('weigert een leeg bestand en een verzoek zonder bestand', async () => {
    expect((await adviseur.upload('/inlezingen', 'leeg.txt', Buffer.alloc(0))).body.code).toBe('bestand_leeg')
    expect((await adviseur.send('POST', '/inlezingen', {})).body.code).toBe('bestand_ontbreekt')
  })

  it('weigert een bestand boven 25 MB', async () => {
    const antwoord = await adviseur.upload('/inlezingen', 'groot.txt', Buffer.alloc(25 * 1024 * 1024 + 1, 97))
    expect([antwoord.status, antwoord.body.code]).toEqual([413, 'bestand_te_groot'])
  })
})

describe('beoordelen', () => {
  it('verbetert tekst en planning, en draait dat terug', async () => {
    const { id } = await upload(DOCUMENT)
    const regel = actieMet(await voorstelOf(id), 'Training')
    const { status, body } = await bewerk(id, {
      soort: 'wijzig',
      regelId: regel.id,
      versie: regel.versie,
      velden: { hoe: 'Training', wanneer: 'wekelijks' },
    })
    expect(status).toBe(201)
    expect(body.regels[0].inhoud).toMatchObject({
      hoe: 'Training',
      planning: { tekst: 'wekelijks', delen: [{ soort: 'frequentie', per: 'week' }] },
    })
    await adviseur.send('POST', `/inlezingen/${id}/bewerkingen/${body.bewerking.nummer}/_herroep`)
    expect(actieMet(await voorstelOf(id), 'Training').inhoud.hoe).toBe('Training signalen herkennen')
  })

  it('laat een tweede beoordelaar zien wat de eerste ervan maakte', async () => {
    const { id } = await upload(DOCUMENT)
    const tweede = await proef.als('adviseur_veiligheid')
    const regel = actieMet(await voorstelOf(id), 'Voorlichting')
    const wijzig = (hoe: string, wie: Client) =>
      bewerk(id, { soort: 'wijzig', regelId: regel.id, versie: regel.versie, velden: { hoe } }, wie)
    await wijzig('Van de eerste', adviseur)
    const { status, body } = await wijzig('Van de tweede', tweede)
    expect([status, body.code, body.conflict.regels[0].inhoud.hoe]).toEqual([
      409,
      'intussen_gewijzigd',
      'Van de eerste',
    ])
    expect(body.conflict.wie).toMatch(/^Proef/)
  })

  it('splitst en voegt weer samen', async () => {
    const { id } = await upload(DOCUMENT)
    const regel = actieMet(await voorstelOf(id), 'Bedrijventerreinen')
    const op = 'Bedrijventerreinen samen'.length
    const gesplitst = (await bewerk(id, { soort: 'splits', regelId: regel.id, versie: regel.versie, op })).body.regels
    expect(gesplitst.map((deel: Regel) => deel.inhoud.hoe).sort()).toEqual(['Bedrijventerreinen samen', 'controleren'])
    const delen = [...gesplitst]
      .sort((a: Regel, b: Regel) => a.volgorde - b.volgorde)
      .map((deel: Regel) => ({ regelId: deel.id, versie: deel.versie }))
    const samen = await bewerk(id, { soort: 'voeg_samen', regels: delen })
    expect(samen.body.regels[0].inhoud.hoe).toBe('Bedrijventerreinen samen controleren')
  })

  it('maakt van een onbekende partij een organisatie die de gemeente onthoudt', async () => {
    const { id } = await upload(DOCUMENT.replaceAll('Zwarte Zwaan', 'Stichting Oeverlicht'))
    const keuze = { soort: 'nieuw', naam: 'Stichting Oeverlicht', organisatieSoort: 'welzijn' }
    const { status, body } = await bewerk(id, { soort: 'bepaal_partij', tekst: 'Stichting Oeverlicht', keuze })
    expect(status).toBe(201)
    expect(
      body.regels[0].inhoud.partijen.every(
        (partij: { tekst: string; organisatieId: string | null }) => partij.organisatieId !== null,
      ),
    ).toBe(true)
    const weer = await upload(DOCUMENT.replaceAll('Zwarte Zwaan', 'Stichting Oeverlicht'))
    const { regels } = await voorstelOf(weer.id)
    expect(
      regels
        .flatMap((regel: Regel) => regel.inhoud.partijen ?? [])
        .filter((partij: { tekst: string; organisatieId: string | null }) => partij.organisatieId === null),
    ).toEqual([])
  })

  it('laat vallen en zet terug', async () => {
    const { id } = await upload(DOCUMENT)
    const regel = actieMet(await voorstelOf(id), 'Jongerenwerkers')
    await bewerk(id, { soort: 'laat_vervallen', regelId: regel.id, versie: regel.versie, vervallen: true })
    expect((await adviseur.get(`/inlezingen/${id}`)).body.aantallen.acties).toBe(3)
    await bewerk(id, { soort: 'laat_vervallen', regelId: regel.id, versie: regel.versie + 1, vervallen: false })
    expect((await adviseur.get(`/inlezingen/${id}`)).body.aantallen.acties).toBe(4)
  })
})

describe('overnemen', () => {
  const bevestig = async (id: string) => {
    const { versie } = await voorstelOf(id)
    return adviseur.send('POST', `/inlezingen/${id}/_bevestig`, { versie })
  }

  it('maakt het programma met bron bij elke actie', async () => {
    const { id } = await upload(DOCUMENT)
    const { status, body } = await bevestig(id)
    expect(status).toBe(201)
    const pad = `/programmas/${body.programmaId}`
    const programma = (await adviseur.get(pad)).body
    expect([programma.prioriteiten.length, programma.inzetten.length, programma.acties.length]).toEqual([2, 2, 4])
    expect(programma.doelen.length).toBeGreaterThanOrEqual(1)
    const training = programma.acties.find((actie: Boomactie) => actie.hoe === 'Training signalen herkennen')
    const bron = await adviseur.get(`${pad}/onderdelen/${training.id}/bron?soort=actie`)
    expect(bron.body.passages.map((passage: Passage) => passage.tekst.slice(passage.van, passage.tot))).toContain(
      'Training signalen herkennen',
    )
    const bestand = await adviseur.get(`${pad}/bestand`)
    expect([bestand.body, bestand.headers['content-disposition']]).toEqual([
      DOCUMENT,
      expect.stringContaining('attachment'),
    ])
  })

  it('kan maar één keer, en niet op een oude versie', async () => {
    const { id } = await upload(DOCUMENT)
    const voorstel = await voorstelOf(id)
    const regel = actieMet(voorstel, 'Training')
    await bewerk(id, { soort: 'kijk_na', regelId: regel.id, versie: regel.versie, nagekeken: true })
    expect((await adviseur.send('POST', `/inlezingen/${id}/_bevestig`, { versie: voorstel.versie })).status).toBe(409)
    expect((await bevestig(id)).status).toBe(201)
    expect((await adviseur.send('POST', `/inlezingen/${id}/_bevestig`, { versie: voorstel.versie + 1 })).status).toBe(
      409,
    )
  })

  it('vergelijkt een nieuwe versie en houdt wat met de hand veranderd is', async () => {
    const eerste = await upload(DOCUMENT)
    const { programmaId } = (await bevestig(eerste.id)).body
    const pad = `/programmas/${programmaId}`
    const acties = (await adviseur.get(pad)).body.acties
    const straat = acties.find((actie: Boomactie) => actie.hoe === 'Jongerenwerkers op straat')
    await adviseur.send('PATCH', `${pad}/onderdelen/${straat.id}`, {
      soort: 'actie',
      versie: straat.versie,
      velden: { wanneer: 'vijf avonden in de week' },
    })

    const nieuw = DOCUMENT.replace(
      'Training signalen herkennen\t2e kwartaal',
      'Training signalen herkennen\t3e kwartaal',
    )
      .replace('Voorlichting op scholen\tvoorjaar en najaar\tHalt/onderwijs\n', '')
      .replace('vier avonden in de week', 'drie avonden in de week')
      .concat('Sportactiviteiten in de wijk\tzomer\tjongerenwerk\n')
    const tweede = await upload(nieuw)
    expect(tweede.kandidaten.map((kandidaat: Inlezing['kandidaten'][number]) => kandidaat.id)).toContain(programmaId)
    await adviseur.send('POST', `/inlezingen/${tweede.id}/_vergelijk`, { programmaId })
    const { regels } = await voorstelOf(tweede.id)
    const soorten = Object.fromEntries(
      regels
        .filter((regel: Regel) => regel.soort === 'actie')
        .map((regel: Regel) => [regel.inhoud.hoe, regel.verschil?.soort]),
    )
    expect(soorten).toEqual({
      'Bedrijventerreinen samen controleren': 'gelijk',
      'Training signalen herkennen': 'gewijzigd',
      'Jongerenwerkers op straat': 'gewijzigd',
      'Sportactiviteiten in de wijk': 'nieuw',
      'Voorlichting op scholen': 'weg',
    })

    expect((await bevestig(tweede.id)).body.programmaId).toBe(programmaId)
    const na = (await adviseur.get(pad)).body.acties
    const wanneer = Object.fromEntries(na.map((actie: Boomactie) => [actie.hoe, actie.planning.tekst]))
    expect(wanneer).toEqual({
      'Bedrijventerreinen samen controleren': '4 maal per jaar',
      'Training signalen herkennen': '3e kwartaal',
      'Jongerenwerkers op straat': 'vijf avonden in de week',
      'Sportactiviteiten in de wijk': 'zomer',
    })
    expect(na.find((actie: Boomactie) => actie.hoe === 'Jongerenwerkers op straat').id).toBe(straat.id)
  })
})

describe('wie erbij mag', () => {
  it.each(['raadslid', 'actiehouder', 'beheerder'] as const)('een %s vindt geen inlezing', async (rol) => {
    const { id } = await upload(DOCUMENT)
    const wie = await proef.als(rol)
    for (const pad of ['', '/voorstel', '/brondocument'])
      expect((await wie.get(`/inlezingen/${id}${pad}`)).status).toBe(404)
    expect((await wie.upload('/inlezingen', 'x.txt', Buffer.from('x'))).status).toBe(403)
  })
})
