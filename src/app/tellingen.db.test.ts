import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { tellingenContract } from '../modules/inzicht/contract.ts'
import type { Antwoord } from '../platform/contract.ts'
import { addDays, dayInNederland } from '../platform/domain/datum.ts'
import { startTestApp, type Client, type TestApp } from './testing/startTestApp.ts'

type Tellingen = Antwoord<typeof tellingenContract.listTellingen>
type Sleutels = Antwoord<typeof tellingenContract.listTellingsleutels>
type Rij = NonNullable<Antwoord<typeof tellingenContract.getTellingcijfers>['cijfer']>['rijen'][number]

const VANDAAG = dayInNederland(new Date())
const DAG = addDays(VANDAAG, -400)
const DAGEN = `van=${DAG}&tot=${VANDAAG}`
const GEDAAN = '/tellingen/activiteiten.gedaan'

let proef: TestApp
let adviseur: Client
beforeAll(async () => {
  proef = await startTestApp()
  adviseur = await proef.als('adviseur_veiligheid')
  const wijk = await adviseur.send('POST', '/activiteitgebieden', { naam: 'Haven', wijkId: null, code: null })
  for (const [soort, gebiedId, aantal] of [
    ['markt', wijk.body.id, 52],
    ['schouw', null, 1],
  ] as const) {
    for (let nummer = 0; nummer < aantal; nummer += 1) {
      const activiteit = { soort, van: DAG, tot: DAG, plaats: `Kade ${nummer}`, status: 'gedaan', gebiedId }
      expect(await adviseur.send('POST', '/activiteiten', activiteit)).toMatchObject({ status: 201 })
    }
  }
})
afterAll(() => proef.stop())

describe('de lijst van tellingen', () => {
  it('zegt van elke telling wat er geteld wordt, uit welke bron, en vanaf wanneer alles erin staat', async () => {
    const { items }: Tellingen = (await adviseur.get('/tellingen')).body
    expect(items.map(({ code }) => code)).toContain('programma.acties')
    for (const telling of items) {
      expect(telling).toMatchObject({ magTellen: true, volledigVanaf: null, definitie: expect.stringMatching(/\.$/) })
      expect(telling.bron).toMatch(/\.$/)
    }
  })

  it('bestaat niet voor een partner', async () => {
    const { items } = (await adviseur.get('/organisaties')).body
    const partner = await proef.als('partner', items[0].id)
    expect((await partner.get('/tellingen')).status).toBe(404)
    expect((await partner.get(`${GEDAAN}/cijfers?${DAGEN}`)).status).toBe(404)
  })
})

describe('een cijfer', () => {
  it('noemt de sleutels bij hun naam, wat niet bekend is het laatst, met het totaal', async () => {
    const { body } = await adviseur.get(`${GEDAAN}/cijfers?${DAGEN}&per=jaar&groepeer=wijk`)
    const rij = (naam: string, waarde: number) => ({ sleutels: [{ naam, dimensie: 'wijk' }], waarde })
    expect(body.cijfer).toMatchObject({ rijen: [rij('Haven', 52), rij('Niet bekend', 1)], totaal: 53 })
    expect(body).toMatchObject({ telling: { code: 'activiteiten.gedaan' }, reden: null })
    expect(Date.parse(body.geteldOp)).toBeGreaterThan(Date.now() - 60_000)
  })

  it.each([
    ['soort:markt', 52],
    ['soort:markt,schouw;wijk:', 1],
    ['soort:vuurwerk', 0],
  ])('telt met het filter %s er %i', async (filter, totaal) => {
    const { body } = await adviseur.get(`${GEDAAN}/cijfers?${DAGEN}&filter=${filter}`)
    expect(body.cijfer.totaal).toBe(totaal)
  })

  it('geeft bij een verdeling naar twee dingen de randen, elk apart geteld', async () => {
    const { body } = await adviseur.get(`${GEDAAN}/cijfers?${DAGEN}&groepeer=soort,wijk`)
    const telsom = (rijen: readonly Rij[]) => rijen.map(({ sleutels, waarde }) => [sleutels[0]?.naam, waarde])
    expect(telsom(body.cijfer.randen)).toEqual([
      ...[
        ['Markt', 52],
        ['Schouw', 1],
      ],
      ...[
        ['Haven', 52],
        ['Niet bekend', 1],
      ],
    ])
    const { cijfer } = (await adviseur.get(`${GEDAAN}/cijfers?${DAGEN}&groepeer=soort`)).body
    expect(cijfer.randen).toEqual([])
  })

  it('telt standen van verschillende dagen niet op', async () => {
    const { body } = await adviseur.get(`/tellingen/programma.acties/cijfers?${DAGEN}&per=jaar`)
    expect(body.cijfer).toEqual({ rijen: [], randen: [], totaal: null, benadering: null })
  })

  it.each([
    ['een dag te vroeg', `van=${VANDAAG}&tot=${DAG}`, 'query.tot'],
    ['meer dan tien jaar', `van=2010-01-01&tot=2020-01-01`, 'query.tot'],
    ['een verdeling die er niet is', `${DAGEN}&groepeer=kleur`, 'query.groepeer'],
    ['een verdeling dubbel', `${DAGEN}&groepeer=wijk,wijk`, 'query.groepeer'],
    ['drie verdelingen', `${DAGEN}&groepeer=wijk,soort,buurt`, 'query.groepeer'],
    ['een filter zonder sleutels', `${DAGEN}&filter=soort`, 'query.filter'],
    ['een filter dubbel', `${DAGEN}&filter=soort:markt;soort:schouw`, 'query.filter'],
  ])('weigert %s', async (_wat, vraag, pad) => {
    const { status, body } = await adviseur.get(`${GEDAAN}/cijfers?${vraag}`)
    expect([status, body.fouten?.[0]?.pad]).toEqual([400, pad])
  })
})

describe('waaruit bij een verdeling te kiezen is', () => {
  it('staat bij naam, met niet bekend het laatst', async () => {
    const { items }: Sleutels = (await adviseur.get(`${GEDAAN}/dimensies/wijk`)).body
    expect(items.map(({ naam }) => naam)).toEqual(['Haven', 'Niet bekend'])
    expect(items.at(-1)?.sleutel).toBe('')
  })

  it('bestaat alleen van een verdeling die er is', async () => {
    expect((await adviseur.get(`${GEDAAN}/dimensies/kleur`)).status).toBe(404)
  })
})

describe('de records achter een cijfer', () => {
  it('komen in bladzijden, elk één keer, met hun scherm', async () => {
    const pad = `${GEDAAN}/records?${DAGEN}&filter=soort:markt`
    const eerste = (await adviseur.get(pad)).body
    const tweede = (await adviseur.get(`${pad}&vanaf=${eerste.volgende}`)).body
    const ids = [...eerste.items, ...tweede.items].map(({ id }) => id)
    expect([ids.length, new Set(ids).size, tweede.volgende]).toEqual([52, 52, null])
    expect(eerste.items[0]).toMatchObject({ dag: DAG, adres: `/activiteiten/${ids[0]}` })
  })

  it('bestaan niet voor wie niet mag lezen wat er geteld is; hoe er geteld wordt wel', async () => {
    const raadslid = await proef.als('raadslid')
    expect((await raadslid.get(`${GEDAAN}/records?${DAGEN}`)).status).toBe(200)
    const { versie } = (await proef.beheerder.get('/rollen')).body
    const wijzigingen = [{ rol: 'raadslid', handeling: 'activiteit:read', toegestaan: false }]
    expect((await proef.beheerder.send('PATCH', '/rollen', { versie, wijzigingen })).status).toBe(200)
    expect((await raadslid.get(`${GEDAAN}/records?${DAGEN}`)).status).toBe(404)
    expect((await raadslid.get(`${GEDAAN}/dimensies/wijk`)).status).toBe(404)
    const { body } = await raadslid.get(`${GEDAAN}/cijfers?${DAGEN}`)
    expect(body).toMatchObject({ cijfer: null, reden: 'geen_recht', telling: { magTellen: false } })
    expect(body.telling.definitie).toContain('telt één keer')
  })
})
