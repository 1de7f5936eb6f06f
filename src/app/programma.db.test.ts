import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestApp, type Client, type TestApp } from './testing/startTestApp.ts'

let proef: TestApp
let adviseur: Client
beforeAll(async () => {
  proef = await startTestApp()
  adviseur = await proef.als('adviseur_veiligheid')
})
afterAll(() => proef.stop())

const GEEN_PLEK = { ouderId: null, naId: null }

async function aProgramma(titel = 'Uitvoeringsprogramma veiligheid 2027') {
  const { body: programma } = await adviseur.send('POST', '/programmas', { jaar: 2027, titel })
  const pad = `/programmas/${programma.id}`
  const add = async (soort: string, plek: object, velden: object) =>
    (await adviseur.send('POST', `${pad}/onderdelen`, { soort, plek, velden })).body[soort]
  const prioriteit = await add('prioriteit', GEEN_PLEK, { naam: 'Ondermijning' })
  const inzet = await add(
    'inzet',
    { ouderId: prioriteit.id, naId: null },
    { inzet: 'Zicht op criminele geldstromen', ambitie: '' },
  )
  const actie = await add(
    'actie',
    { ouderId: inzet.id, naId: null },
    { hoe: 'Bedrijventerreinen samen controleren', wanneer: '4 keer per jaar' },
  )
  return { id: programma.id, pad, add, prioriteit, inzet, actie }
}

describe('een programma met de hand', () => {
  it('staat er als boom, met de planning begrepen', async () => {
    const { pad, actie } = await aProgramma()
    const { status, body } = await adviseur.get(pad)
    expect(status).toBe(200)
    expect(body.acties).toHaveLength(1)
    expect(body.acties[0]).toMatchObject({
      id: actie.id,
      planning: { tekst: '4 keer per jaar', delen: [{ soort: 'frequentie', aantal: 4, per: 'jaar' }] },
    })
  })

  it('bewaart partijen met hun rol en noemt hun naam', async () => {
    const { pad, actie } = await aProgramma()
    const { body: lijst } = await adviseur.get('/organisaties?q=politie')
    const politie = lijst.items[0]
    const partijen = [{ tekst: 'de politie', rol: 'trekker', organisatieId: politie.id }]
    const { body } = await adviseur.send('PATCH', `${pad}/onderdelen/${actie.id}`, {
      soort: 'actie',
      versie: actie.versie,
      velden: { partijen },
    })
    expect(body.actie.partijen).toEqual([
      { tekst: 'de politie', rol: 'trekker', organisatieId: politie.id, naam: politie.naam },
    ])
  })

  it('houdt van een doel ook de grens en het getal waar het begint', async () => {
    const { pad, add } = await aProgramma()
    const norm = { richting: 'daling', wijze: 'naar', waarde: 90, grens: 'maximaal', beginwaarde: 120 }
    const doel = await add('doel', GEEN_PLEK, {
      tekst: 'Van 120 naar hooguit 90 inbraken',
      kwalitatief: false,
      ...norm,
    })
    expect(doel).toMatchObject(norm)
    const velden = { grens: 'minimaal', beginwaarde: null }
    await adviseur.send('PATCH', `${pad}/onderdelen/${doel.id}`, { soort: 'doel', versie: doel.versie, velden })
    expect((await adviseur.get(pad)).body.doelen).toMatchObject([{ ...norm, ...velden }])
    const geschiedenis = await adviseur.get(`${pad}/onderdelen/${doel.id}/wijzigingen`)
    expect(geschiedenis.body.items[0].velden).toEqual([
      { veld: 'grens', van: 'maximaal', naar: 'minimaal' },
      { veld: 'beginwaarde', van: '120', naar: null },
    ])
  })

  it('laat een tweede wijziging op een oude versie niet toe en toont wat er nu staat', async () => {
    const { pad, actie } = await aProgramma()
    const wijzig = (hoe: string) =>
      adviseur.send('PATCH', `${pad}/onderdelen/${actie.id}`, { soort: 'actie', versie: actie.versie, velden: { hoe } })
    expect((await wijzig('Eerste')).status).toBe(200)
    const tweede = await wijzig('Tweede')
    expect([tweede.status, tweede.body.code, tweede.body.conflict.actie.hoe]).toEqual([
      409,
      'intussen_gewijzigd',
      'Eerste',
    ])
  })

  it('zet een onderdeel op een andere plek', async () => {
    const { pad, add, inzet, actie } = await aProgramma()
    const tweede = await add('actie', { ouderId: inzet.id, naId: actie.id }, { hoe: 'Tweede actie' })
    const plek = { ouderId: inzet.id, naId: null }
    await adviseur.send('POST', `${pad}/onderdelen/${tweede.id}/_verplaats`, {
      soort: 'actie',
      versie: tweede.versie,
      plek,
    })
    const { body } = await adviseur.get(pad)
    expect(body.acties.map((rij: { hoe: string }) => rij.hoe)).toEqual([
      'Tweede actie',
      'Bedrijventerreinen samen controleren',
    ])
  })

  it('weigert een plek die niet kan', async () => {
    const { pad, actie, prioriteit } = await aProgramma()
    const plek = { ouderId: prioriteit.id, naId: null }
    const antwoord = await adviseur.send('POST', `${pad}/onderdelen/${actie.id}/_verplaats`, {
      soort: 'actie',
      versie: actie.versie,
      plek,
    })
    expect([antwoord.status, antwoord.body.code]).toEqual([409, 'plek_niet_toegestaan'])
  })

  it('noemt 30 dagen lang wat is weggehaald, en niet wat terug is', async () => {
    const { pad, inzet, actie } = await aProgramma()
    const lijst = async () =>
      (await adviseur.get(`${pad}/weggehaald`)).body.items.map(({ naam }: { naam: string }) => naam)
    await adviseur.send('POST', `${pad}/onderdelen/${inzet.id}/_verwijder`, { soort: 'inzet', versie: inzet.versie })
    expect(await lijst()).toEqual(['Zicht op criminele geldstromen'])
    await adviseur.send('POST', `${pad}/onderdelen/${inzet.id}/_herstel`, { soort: 'inzet' })
    expect(await lijst()).toEqual([])
    expect((await adviseur.get(pad)).body.acties[0].id).toBe(actie.id)
    expect((await (await proef.als('raadslid')).get(`${pad}/weggehaald`)).status).toBe(404)
  })

  it('haalt een prioriteit weg met alles eronder, en zet alles terug', async () => {
    const { pad, prioriteit } = await aProgramma()
    await adviseur.send('POST', `${pad}/onderdelen/${prioriteit.id}/_verwijder`, {
      soort: 'prioriteit',
      versie: prioriteit.versie,
    })
    expect((await adviseur.get(pad)).body).toMatchObject({ prioriteiten: [], inzetten: [], acties: [] })
    await adviseur.send('POST', `${pad}/onderdelen/${prioriteit.id}/_herstel`, { soort: 'prioriteit' })
    const { body } = await adviseur.get(pad)
    expect([body.prioriteiten.length, body.inzetten.length, body.acties.length]).toEqual([1, 1, 1])
  })

  it('onthoudt wie wat wijzigde, van en naar', async () => {
    const { pad, actie } = await aProgramma()
    await adviseur.send('PATCH', `${pad}/onderdelen/${actie.id}`, {
      soort: 'actie',
      versie: actie.versie,
      velden: { wanneer: '2e kwartaal' },
    })
    const { body } = await adviseur.get(`${pad}/onderdelen/${actie.id}/wijzigingen`)
    expect(body.items[0]).toMatchObject({
      daad: 'gewijzigd',
      herkomst: 'hand',
      velden: [{ veld: 'wanneer', van: '4 keer per jaar', naar: '2e kwartaal' }],
    })
    expect(body.items.at(-1).daad).toBe('gemaakt')
  })

  it('weigert een veld dat het onderdeel niet kent', async () => {
    const { pad, prioriteit } = await aProgramma()
    const antwoord = await adviseur.send('PATCH', `${pad}/onderdelen/${prioriteit.id}`, {
      soort: 'prioriteit',
      versie: prioriteit.versie,
      velden: { hoe: 'x' },
    })
    expect([antwoord.status, antwoord.body.code]).toEqual([409, 'veld_onbekend'])
  })
})

describe('zoeken', () => {
  it.each([
    ['stam', 'bedrijventerrein'],
    ['accent en hoofdletter', 'BÉDRIJVENTERREINEN'],
    ['typefout', 'bedrijventereinen'],
    ['begin van een woord', 'samen contr'],
  ])('vindt een actie op %s', async (_hoe, q) => {
    await aProgramma()
    const { body } = await adviseur.get(`/zoekresultaten?q=${encodeURIComponent(q)}`)
    expect(body.items.map((item: { titel: string }) => item.titel)).toContain('Bedrijventerreinen samen controleren')
  })

  it('verdraagt tekens die voor de zoekmachine iets betekenen', async () => {
    for (const q of ["'", '&', '!', ':*', '((', "a' | 'b", '%', '\\']) {
      expect((await adviseur.get(`/zoekresultaten?q=${encodeURIComponent(q)}`)).status).toBe(200)
    }
  })
})

describe('wie wat ziet', () => {
  it('een partner ziet alleen acties van de eigen organisatie, en wat erboven staat', async () => {
    const { pad, add, inzet, prioriteit, actie } = await aProgramma('Programma met partners')
    const { body: halt } = await adviseur.get('/organisaties?q=halt')
    const partijen = [{ tekst: 'Halt', rol: 'partner', organisatieId: halt.items[0].id }]
    const eigen = await add('actie', { ouderId: inzet.id, naId: actie.id }, { hoe: 'Voorlichting op school', partijen })
    const leeg = await add('prioriteit', { ouderId: null, naId: prioriteit.id }, { naam: 'Zonder deze partner' })
    const partner = await proef.als('partner', halt.items[0].id)
    const { status, body } = await partner.get(pad)
    expect(status).toBe(200)
    expect(body.acties.map((rij: { id: string }) => rij.id)).toEqual([eigen.id])
    expect(body.prioriteiten.map((rij: { id: string }) => rij.id)).not.toContain(leeg.id)
    expect((await partner.get(`${pad}/onderdelen/${actie.id}/bron?soort=actie`)).status).toBe(404)
    expect((await partner.get('/zoekresultaten?q=bedrijventerreinen')).body.items).toEqual([])
    expect(
      (
        await partner.send('PATCH', `${pad}/onderdelen/${eigen.id}`, {
          soort: 'actie',
          versie: 1,
          velden: { hoe: 'x' },
        })
      ).status,
    ).toBe(403)
  })

  it('een partner zonder acties ziet geen programma', async () => {
    const { pad } = await aProgramma()
    const { body: org } = await adviseur.send('POST', '/organisaties', {
      naam: `Los ${pad}`,
      soort: 'overig',
      aliassen: [],
    })
    const partner = await proef.als('partner', org.id)
    expect((await partner.get(pad)).status).toBe(404)
    expect((await partner.get('/programmas')).body.items).toEqual([])
  })

  it('een raadslid leest alles en wijzigt niets', async () => {
    const { pad, actie } = await aProgramma()
    await adviseur.send('POST', `${pad}/_vaststellen`, { versie: 1, door: 'college', op: '2024-01-09' })
    const raadslid = await proef.als('raadslid')
    expect((await raadslid.get(pad)).body.acties).toHaveLength(1)
    expect((await raadslid.send('DELETE', pad)).status).toBe(403)
    expect((await raadslid.get(`${pad}/onderdelen/${actie.id}/wijzigingen`)).status).toBe(404)
  })

  it.each(['niet-een-uuid', '00000000-0000-4000-8000-000000000000'])('een geraden id (%s) bestaat niet', async (id) => {
    expect((await adviseur.get(`/programmas/${id}`)).status).toBe(404)
  })
})
