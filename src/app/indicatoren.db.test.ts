import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { cijfersContract } from '../modules/inzicht/contractCijfers.ts'
import type { indicatorenContract } from '../modules/inzicht/contractIndicatoren.ts'
import type { Antwoord as Lichaam } from '../platform/contract.ts'
import { addDays, dayInNederland, jaarOf } from '../platform/domain/datum.ts'
import { startTestApp, type Client, type TestApp } from './testing/startTestApp.ts'

type Indicator = Lichaam<typeof indicatorenContract.getIndicator>
type Lijst = Lichaam<typeof indicatorenContract.listIndicatoren>['items']
type Cijfer = Lichaam<typeof cijfersContract.showCijfers>['items'][number]

const VANDAAG = dayInNederland(new Date())
const JAAR = jaarOf(VANDAAG)
const NERGENS = '00000000-0000-4000-8000-000000000000'

let proef: TestApp
let adviseur: Client
let raadslid: Client
beforeAll(async () => {
  proef = await startTestApp()
  adviseur = await proef.als('adviseur_veiligheid')
  raadslid = await proef.als('raadslid')
})
afterAll(() => proef.stop())

const velden = (anders: object = {}) => ({
  ...{ naam: `Aangiften ${crypto.randomUUID()}`, definitie: 'Wat is aangegeven.', soort: 'telling' },
  ...{ eenheid: 'aangiften', goed: 'lager', bron: 'eigen telling', frequentie: 'jaar', teltPersonen: false },
  ...{ herkomst: { soort: 'hand' } },
  ...anders,
})
const maak = async (anders: object = {}): Promise<Indicator> => {
  const { status, body } = await adviseur.send('POST', '/indicatoren', velden(anders))
  expect([status, body.fouten]).toEqual([201, undefined])
  return body
}
const cel = (jaar: number, waarde: number | null, anders: object = {}) => ({
  periode: { jaar, soort: 'jaar', nummer: 1 },
  waarde,
  ...anders,
})
const vul = (indicator: Indicator, cellen: object[], versie = indicator.versie) =>
  adviseur.send('PUT', `/indicatoren/${indicator.id}/waarden`, { versie, bron: 'jaaroverzicht', cellen })
const toon = async (verwijzingen: object[], wie = adviseur): Promise<Cijfer[]> => {
  const { status, body } = await wie.send('POST', '/cijfers/_toon', { verwijzingen })
  expect(status).toBe(200)
  return body.items
}
const vanIndicator = (indicatorId: string, jaar: number, anders: object = {}) => ({
  ...{ soort: 'indicator', indicatorId, gebied: '', maat: 'waarde', periode: { jaar, soort: 'jaar', nummer: 1 } },
  ...anders,
})

describe('een nieuwe gemeente', () => {
  it('begint met de vijf verplichte indicatoren en een mandje dat zij zelf kan aanpassen', async () => {
    const items: Lijst = (await raadslid.get('/indicatoren')).body.items
    const verplicht = items.filter(({ naam }) => naam.endsWith('(BBV)'))
    expect(verplicht.map(({ soort }) => soort)).toEqual(Array(5).fill('per_1000'))
    const mandje = items.find(({ naam }) => naam === 'High impact crimes')
    const delen = mandje?.herkomst.soort === 'som' ? mandje.herkomst.indicatoren : []
    expect(items.filter(({ id }) => delen.includes(id)).map(({ naam }) => naam)).toEqual(
      expect.arrayContaining(['Overvallen', 'Straatroven', 'Woninginbraken']),
    )
  })

  it('krijgt de lijst niet dubbel, en wat is weggehaald komt niet terug', async () => {
    const items: Lijst = (await adviseur.get('/indicatoren')).body.items
    const weg = items.find(({ naam }) => naam.startsWith('Winkeldiefstallen'))?.id
    expect((await adviseur.send('DELETE', `/indicatoren/${weg}`)).status).toBe(204)
    expect((await adviseur.send('POST', '/indicatoren/_standaard')).body).toEqual({ toegevoegd: 0 })
  })
})

describe('een indicator', () => {
  it('is te wijzigen door wie zag wat er stond', async () => {
    const { id, versie } = await maak()
    const anders = { ...velden({ naam: 'Meldingen van overlast' }), versie }
    expect((await adviseur.send('PUT', `/indicatoren/${id}`, anders)).body.naam).toBe('Meldingen van overlast')
    const { status, body } = await adviseur.send('PUT', `/indicatoren/${id}`, anders)
    expect([status, body.code, body.conflict.naam]).toEqual([409, 'intussen_gewijzigd', 'Meldingen van overlast'])
  })

  it('wordt door een raadslid alleen gelezen, en is er voor een partner niet', async () => {
    const { id } = await maak()
    expect((await raadslid.get(`/indicatoren/${id}`)).status).toBe(200)
    expect((await raadslid.send('DELETE', `/indicatoren/${id}`)).status).toBe(403)
    const { items } = (await adviseur.get('/organisaties')).body
    const partner = await proef.als('partner', items[0].id)
    expect((await partner.get(`/indicatoren/${id}`)).status).toBe(404)
  })

  it.each<[string, object, string]>([
    ['een telling die er niet is', { herkomst: { soort: 'telling', telling: 'haven.schepen' } }, 'body.herkomst'],
    ['een stand als aantal', { herkomst: { soort: 'telling', telling: 'programma.acties' } }, 'body.herkomst'],
    [
      'een som met een deel dat er niet is',
      { herkomst: { soort: 'som', indicatoren: [NERGENS, NERGENS] } },
      'body.herkomst',
    ],
    ['een naam die al bestaat', { naam: 'overvallen' }, 'body.naam'],
  ])('wordt geweigerd met %s', async (_wat, anders, pad) => {
    const { status, body } = await adviseur.send('POST', '/indicatoren', velden(anders))
    expect([status, body.fouten?.[0]?.pad]).toEqual([400, pad])
  })

  it('gaat niet weg zolang zij in een som zit', async () => {
    const [een, twee] = [await maak(), await maak()]
    await maak({ herkomst: { soort: 'som', indicatoren: [een.id, twee.id] } })
    expect((await adviseur.send('DELETE', `/indicatoren/${een.id}`)).body.code).toBe('in_een_som')
  })
})

describe('cijfers invullen', () => {
  it('bewaart veel cellen tegelijk, met bron, opmerking en voorlopig', async () => {
    const indicator = await maak()
    const { body } = await vul(indicator, [
      cel(2023, 47),
      cel(2024, null),
      cel(2025, 38, { voorlopig: true, context: 'Lockdown' }),
    ])
    expect(body.waarden.map(({ waarde }: Indicator['waarden'][number]) => waarde)).toEqual([47, null, 38])
    expect(body.waarden[2]).toMatchObject({
      voorlopig: true,
      context: 'Lockdown',
      bron: 'jaaroverzicht',
      metDeHand: true,
    })
    const leeg = await vul(body, [cel(2024, null, { leeg: true })])
    expect(leeg.body.waarden).toHaveLength(2)
    expect((await vul(indicator, [cel(2023, 1)])).body.code).toBe('intussen_gewijzigd')
  })

  it('kan niet bij een indicator die Baken zelf telt', async () => {
    const indicator = await maak({ herkomst: { soort: 'telling', telling: 'activiteiten.gedaan' } })
    expect((await vul(indicator, [cel(2023, 47)])).body.code).toBe('wordt_geteld')
  })

  it('haalt een inwonertal weg als wie dat doet zag wat er stond, en noemt gebieden bij hun naam', async () => {
    const rij = { groep: '12-17', gebied: 'GM9971', jaar: 2024, inwoners: 900, bron: 'CBS', was: null }
    const groep = { naam: 'Buren aan zee', gemeenten: [{ code: 'GM9971', naam: 'Zeeduin' }] }
    await adviseur.send('POST', '/referentiegroepen', groep)
    const { body } = await adviseur.send('PUT', '/bevolking', { items: [rij] })
    expect(body.gebieden).toContainEqual({ gebied: 'GM9971', naam: 'Zeeduin' })
    const weg = { ...rij, inwoners: null }
    expect((await adviseur.send('PUT', '/bevolking', { items: [{ ...weg, was: 901 }] })).status).toBe(409)
    const na = await adviseur.send('PUT', '/bevolking', { items: [{ ...weg, was: 900 }] })
    expect(na.body.items.filter(({ groep: van }: { groep: string }) => van === '12-17')).toEqual([])
  })

  it('weigert een inwonertal dat intussen veranderde', async () => {
    const rij = { groep: '', gebied: '', jaar: 2024, inwoners: 33_000, bron: 'CBS', was: null }
    expect((await adviseur.send('PUT', '/bevolking', { items: [rij] })).status).toBe(200)
    expect((await adviseur.send('PUT', '/bevolking', { items: [{ ...rij, inwoners: 1 }] })).body.code).toBe(
      'intussen_gewijzigd',
    )
  })
})

describe('een verwijzing naar een cijfer', () => {
  it('geeft een ingevuld cijfer, en per 1.000 inwoners wat erover te rekenen is', async () => {
    const indicator = await maak()
    await vul(indicator, [cel(2024, 66, { context: 'Lockdown' })])
    const [aantal, per1000, gebied] = await toon([
      vanIndicator(indicator.id, 2024),
      vanIndicator(indicator.id, 2024, { maat: 'per_1000' }),
      vanIndicator(indicator.id, 2024, { gebied: 'WK999001' }),
    ])
    expect(aantal).toMatchObject({ waarde: 66, tekst: '66', eenheid: 'aangiften', context: ['Lockdown'], reden: null })
    expect(per1000).toMatchObject({ waarde: 2, tekst: '2', eenheid: 'aangiften per 1.000 inwoners' })
    expect(gebied).toMatchObject({ waarde: null, tekst: '–', reden: 'geen_waarde' })
  })

  it('telt een som op, en weet haar niet als een deel ontbreekt', async () => {
    const [een, twee] = [await maak(), await maak()]
    const som = await maak({ herkomst: { soort: 'som', indicatoren: [een.id, twee.id] } })
    await vul(een, [cel(2023, 4), cel(2024, 5)])
    await vul(twee, [
      ...Array.from({ length: 12 }, (_leeg, maand) => ({
        ...{ periode: { jaar: 2023, soort: 'maand', nummer: maand + 1 }, waarde: 1 },
      })),
    ])
    const [toen, nu] = await toon([vanIndicator(som.id, 2023), vanIndicator(som.id, 2024)])
    expect([toen?.waarde, nu?.waarde, nu?.reden]).toEqual([16, null, 'geen_waarde'])
  })

  it('telt wat een register telt, ook als reeks, en zegt wat niet bestaat', async () => {
    const dag = addDays(VANDAAG, -1)
    for (const soort of ['markt', 'markt', 'schouw'])
      await adviseur.send('POST', '/activiteiten', { soort, van: dag, tot: dag, plaats: 'Kade', status: 'gedaan' })
    const indicator = await maak({
      herkomst: { soort: 'telling', telling: 'activiteiten.gedaan' },
      eenheid: 'activiteiten',
    })
    const telling = {
      soort: 'telling',
      telling: 'activiteiten.gedaan',
      van: `${jaarOf(dag)}-01-01`,
      tot: VANDAAG,
      filters: {},
    }
    const cijfers = await toon([
      { ...telling, filters: { soort: ['markt'] } },
      vanIndicator(indicator.id, jaarOf(dag)),
      { ...telling, filters: { soort: ['schouw'] } },
      telling,
      { ...telling, telling: 'haven.schepen' },
      vanIndicator(NERGENS, JAAR),
      { ...telling, filters: { soort: ['markt', 'schouw'] } },
      { ...telling, filters: { kleur: ['rood'] } },
    ])
    expect(cijfers.map(({ waarde, reden }) => waarde ?? reden)).toEqual([
      ...[2, 3, 1, 3, 'bestaat_niet', 'bestaat_niet', 3, 'bestaat_niet'],
    ])
    expect(cijfers[0]).toMatchObject({ naam: 'Activiteiten (Markt)', eenheid: 'activiteiten' })
    expect(cijfers[1]).toMatchObject({ voorlopig: true })
  })

  it('met de hand draagt zijn bron en zijn dag', async () => {
    const hand = {
      ...{ soort: 'hand', wat: 'Kijkers', waarde: 260, eenheid: 'kijkers', bron: 'Jaarverslag', dag: '2025-03-01' },
      ...{ benadering: 'ruim', bronzin: 'Er keken ruim 260 mensen.' },
    }
    expect(await toon([hand], raadslid)).toMatchObject([
      { tekst: 'ruim 260', naam: 'Kijkers', bron: 'Jaarverslag', peilmoment: '2025-03-01', reden: null },
    ])
  })
})

it('een gemeente om mee te vergelijken heet bij een indicator zoals een mens haar noemde', async () => {
  await adviseur.send('POST', '/referentiegroepen', {
    naam: 'Bergen',
    gemeenten: [{ code: 'GM9961', naam: 'Bergrand' }],
  })
  const { body } = await vul(await maak(), [cel(2024, 12, { gebied: 'GM9961' })])
  expect(body.gebieden.map(({ naam }: { naam: string }) => naam)).toEqual(['Bergrand'])
})

it('een groep gemeenten noemt elke gemeente één keer', async () => {
  const zeeduin = { code: 'GM9971', naam: 'Zeeduin' }
  const { status } = await adviseur.send('POST', '/referentiegroepen', {
    naam: 'Dubbel',
    gemeenten: [zeeduin, zeeduin],
  })
  expect(status).toBe(400)
})

it('een groep gemeenten is te maken, te wijzigen en weg te halen', async () => {
  const groep = { naam: 'Havengemeenten', gemeenten: [{ code: 'GM9991', naam: 'Kadeburg' }] }
  const { body } = await adviseur.send('POST', '/referentiegroepen', groep)
  const pad = `/referentiegroepen/${body.id}`
  const anders = { ...groep, naam: 'Buren', versie: 1 }
  expect((await adviseur.send('PUT', pad, anders)).body).toMatchObject({ naam: 'Buren', versie: 2 })
  expect((await adviseur.send('PUT', pad, anders)).body.conflict).toMatchObject({ naam: 'Buren' })
  expect((await adviseur.send('DELETE', pad)).status).toBe(204)
  expect((await adviseur.send('DELETE', pad)).status).toBe(404)
})
