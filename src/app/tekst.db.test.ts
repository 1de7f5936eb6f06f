import { randomUUID } from 'node:crypto'
import * as Y from 'yjs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { tekstContract } from '../modules/verantwoording/contractTekst.ts'
import { findPersoonInTeksten } from '../modules/verantwoording/server/tekst/findPersoon.ts'
import { insertTeksten, readTeksten, replaceTekst } from '../modules/verantwoording/server/tekst/teksten.ts'
import { snapshotTeksten } from '../modules/verantwoording/server/tekst/versieRepository.ts'
import { tekstVan } from '../modules/verantwoording/server/tekst/document/tekstdocument.ts'
import type { Tekst } from '../modules/verantwoording/domain/tekst/tekst.ts'
import type { Antwoord as Lichaam } from '../platform/contract.ts'
import { withClient } from '../platform/server/database/withClient.ts'
import { inTenant, type Tx } from '../platform/server/withActor.ts'
import { startTestApp, type Client, type TestApp } from './testing/startTestApp.ts'

type Opmerking = Lichaam<typeof tekstContract.listOpmerkingen>['items'][number]
type Versie = Lichaam<typeof tekstContract.listTekstversies>['items'][number]

const GEMEENTE = 9990
const SYSTEEM = {
  gemeenteId: GEMEENTE,
  medewerkerId: null,
  organisatieId: null,
  bereik: 'alles',
  rol: 'systeem',
} as const

let proef: TestApp
let een: Client
let ander: Client
let programmaId: string
let maker: string
beforeAll(async () => {
  proef = await startTestApp()
  een = await proef.als('adviseur_veiligheid')
  ander = await proef.als('adviseur_veiligheid')
  programmaId = (await een.send('POST', '/programmas', { jaar: 2026, titel: 'Programma van nu' })).body.id
  maker = (await een.get('/sessie')).body.medewerker.id
})
afterAll(() => proef.stop())

const inDatabase = <T>(run: (db: Tx) => Promise<T>): Promise<T> => inTenant(proef.database.pool, SYSTEEM, run)

const alinea = (tekst: string): Tekst[number] => ({
  soort: 'alinea',
  inhoud: [{ soort: 'tekst', tekst, vet: false, cursief: false, link: null }],
})

async function aTekst(...alineas: string[]) {
  const verantwoordingId = randomUUID()
  const now = new Date()
  const id = await inDatabase(async (db) => {
    await db
      .insertInto('verantwoording.verantwoording')
      .values({
        ...{
          gemeente_id: GEMEENTE,
          id: verantwoordingId,
          programma_id: programmaId,
          jaar: 2026,
          moment: 'jaarverslag',
        },
        ...{ vorm: 'A', titel: 'Jaarverslag', peildatum: '2026-12-31', gemaakt_door: maker },
        ...{ gemaakt_op: now, gewijzigd_op: now },
      })
      .execute()
    const [tekstId = ''] = await insertTeksten(db, GEMEENTE, verantwoordingId, [alineas.map(alinea)])
    return tekstId
  })
  return { id, verantwoordingId }
}

/** One person with the text open: what they write is kept until it is sent. */
async function open(client: Client, id: string) {
  const { body } = await client.get(`/teksten/${id}`)
  const doc = new Y.Doc()
  Y.applyUpdate(doc, Buffer.from(body.staat, 'base64'))
  let na: number = body.volgnummer
  let bekend = Y.encodeStateVector(doc)
  const alineas = () => tekstVan(doc).toArray() as Y.XmlElement[]
  const textOf = (nummer: number) => alineas()[nummer]?.get(0) as Y.XmlText
  return {
    doc,
    typ: (nummer: number, plaats: number, woorden: string) => textOf(nummer).insert(plaats, woorden),
    haalWeg: (nummer: number) => tekstVan(doc).delete(nummer, 1),
    stuur: async () => {
      const wijziging = Buffer.from(Y.encodeStateAsUpdate(doc, bekend)).toString('base64')
      const antwoord = await client.send('POST', `/teksten/${id}/wijzigingen`, { wijziging })
      if (antwoord.status === 200) bekend = Y.encodeStateVector(doc)
      return antwoord
    },
    haal: async () => {
      const { body: nieuws } = await client.get(`/teksten/${id}/wijzigingen?na=${na}`)
      for (const wijziging of nieuws.wijzigingen) Y.applyUpdate(doc, Buffer.from(wijziging, 'base64'))
      na = nieuws.volgnummer
      return nieuws
    },
    woorden: () => alineas().map((element) => element.toArray().map(lettersOf).join('')),
    plek: (nummer: number, van: number, tot: number) => {
      const encode = (plaats: number, kant: number) =>
        Buffer.from(
          Y.encodeRelativePosition(Y.createRelativePositionFromTypeIndex(textOf(nummer), plaats, kant)),
        ).toString('base64')
      return { begin: encode(van, 0), eind: encode(tot, -1) }
    },
  }
}

const lettersOf = (deel: unknown): string => (deel instanceof Y.XmlText ? deel.toString() : '')

const zetStap = (verantwoordingId: string, stap: string) =>
  inDatabase((db) =>
    db.updateTable('verantwoording.verantwoording').set({ stap }).where('id', '=', verantwoordingId).execute(),
  )

describe('samen aan één tekst', () => {
  it('zien twee mensen elkaars woorden, en elkaar', async () => {
    const { id } = await aTekst('De bus reed.', 'De markt ging door.')
    const [a, b] = [await open(een, id), await open(ander, id)]
    a.typ(0, 3, 'gele ')
    b.typ(1, 19, ' Ook in mei.')
    expect([(await a.stuur()).status, (await b.stuur()).status]).toEqual([200, 200])
    await a.haal()
    const { aanwezig } = await b.haal()
    expect(a.woorden()).toEqual(['De gele bus reed.', 'De markt ging door. Ook in mei.'])
    expect(b.woorden()).toEqual(a.woorden())
    expect(aanwezig).toHaveLength(1)
  })

  it('telt een wijziging die twee keer komt maar één keer', async () => {
    const { id } = await aTekst('Kort.')
    const a = await open(een, id)
    a.typ(0, 0, 'Heel ')
    const wijziging = Buffer.from(Y.encodeStateAsUpdate(a.doc)).toString('base64')
    const stuur = async () => (await een.send('POST', `/teksten/${id}/wijzigingen`, { wijziging })).body
    expect([await stuur(), await stuur()]).toEqual([
      { volgnummer: 1, verdwenen: false },
      { volgnummer: 1, verdwenen: false },
    ])
  })

  it('maakt na honderden wijzigingen de staat opnieuw, en verliest er geen', async () => {
    const { id, verantwoordingId } = await aTekst('')
    const a = await open(een, id)
    const b = await open(ander, id)
    const begin = new Y.XmlText()
    ;(tekstVan(a.doc).toArray() as Y.XmlElement[])[0]?.insert(0, [begin])
    for (let keer = 0; keer < 205; keer += 1) {
      begin.insert(keer, 'x')
      expect((await a.stuur()).status).toBe(200)
    }
    const rij = await inDatabase((db) =>
      db.selectFrom('verantwoording.tekst').select(['staat_tot', 'volgnummer']).where('id', '=', id).executeTakeFirst(),
    )
    expect(rij).toEqual({ staat_tot: 200, volgnummer: 205 })
    await b.haal()
    expect(b.woorden()).toEqual(['x'.repeat(205)])
    expect((await inDatabase((db) => readTeksten(db, verantwoordingId))).get(id)).toEqual([alinea('x'.repeat(205))])
  })

  it('bewaart als opmerking wat iemand schreef in een alinea die een ander tegelijk weghaalde', async () => {
    const { id } = await aTekst('Blijft.', 'Gaat weg.')
    const [a, b] = [await open(een, id), await open(ander, id)]
    a.haalWeg(1)
    b.typ(1, 9, ' Maar dit is nieuw.')
    await a.stuur()
    expect((await b.stuur()).body.verdwenen).toBe(true)
    const { items } = (await een.get(`/teksten/${id}/opmerkingen`)).body
    expect(items).toMatchObject([{ citaat: 'Maar dit is nieuw.', door: null, plek: null, stand: 'open' }])
  })
})

describe('wat niet bewaard wordt', () => {
  it.each<[string, (doc: Y.Doc) => void]>([
    ['een script', (doc) => tekstVan(doc).insert(0, [new Y.XmlElement('script')])],
    [
      'een link die iets uitvoert',
      (doc) => {
        const element = new Y.XmlElement('paragraph')
        const tekst = new Y.XmlText()
        tekst.insert(0, 'klik', { link: { href: 'javascript:alert(1)' } })
        element.insert(0, [tekst])
        tekstVan(doc).insert(0, [element])
      },
    ],
  ])('is %s', async (_naam, change) => {
    const { id } = await aTekst('Goed.')
    const a = await open(een, id)
    change(a.doc)
    expect(await a.stuur()).toMatchObject({ status: 400, body: { code: 'wijziging_onleesbaar' } })
    expect((await open(ander, id)).woorden()).toEqual(['Goed.'])
  })

  it('is een wijziging zonder haar voorganger', async () => {
    const { id } = await aTekst('Goed.')
    const a = await open(een, id)
    const los: Uint8Array[] = []
    a.doc.on('update', (wijziging: Uint8Array) => void los.push(wijziging))
    a.typ(0, 0, 'a')
    a.typ(0, 1, 'b')
    const wijziging = Buffer.from(los[1] ?? []).toString('base64')
    expect(await een.send('POST', `/teksten/${id}/wijzigingen`, { wijziging })).toMatchObject({
      ...{ status: 409, body: { code: 'voorganger_ontbreekt' } },
    })
  })

  it('is alles na de vaststelling, en dat is te zien', async () => {
    const { id, verantwoordingId } = await aTekst('Vast.')
    const a = await open(een, id)
    await zetStap(verantwoordingId, 'ter_controle')
    a.typ(0, 0, 'Nog net ')
    expect((await a.stuur()).status).toBe(200)
    await inDatabase((db) =>
      db
        .updateTable('verantwoording.verantwoording')
        .set({
          ...{ stap: 'vastgesteld', vastgesteld_orgaan: 'college' },
          ...{ vastgesteld_op: '2027-02-01', vastgesteld_door: maker },
        })
        .where('id', '=', verantwoordingId)
        .execute(),
    )
    a.typ(0, 0, 'Te laat ')
    expect(await a.stuur()).toMatchObject({ status: 409, body: { code: 'bevroren' } })
    expect(await a.haal()).toMatchObject({ bevroren: true })
    expect((await een.get(`/teksten/${id}`)).body.mag).toEqual({ schrijven: false })
  })

  it('is iets van wie er niet over gaat', async () => {
    const { id } = await aTekst('Van ons.')
    const boa = await proef.als('boa')
    const lezer = await proef.als('jurist')
    expect((await boa.get(`/teksten/${id}`)).status).toBe(404)
    expect((await lezer.get(`/teksten/${id}`)).status).toBe(200)
    expect((await lezer.send('POST', `/teksten/${id}/wijzigingen`, { wijziging: 'AAAA' })).status).toBe(403)
    expect((await een.get(`/teksten/${randomUUID()}`)).status).toBe(404)
  })
})

describe('opmerkingen en voorstellen', () => {
  const plaats = async (id: string, a: Awaited<ReturnType<typeof open>>, anders: object) =>
    await een.send('POST', `/teksten/${id}/opmerkingen`, {
      plek: a.plek(0, 8, 12),
      citaat: 'drie',
      tekst: '',
      ...anders,
    })

  it('krijgen antwoord, en zijn één keer op te lossen', async () => {
    const { id } = await aTekst('Wij zijn drie keer geweest.')
    const a = await open(een, id)
    const voor = (await a.haal()).opmerkingenstand
    const { body } = await plaats(id, a, { tekst: 'Klopt dit?' })
    await ander.send('POST', `/teksten/${id}/opmerkingen/${body.id}/antwoorden`, { tekst: 'Ja, zie de lijst.' })
    const los = () => ander.send('POST', `/teksten/${id}/opmerkingen/${body.id}/_afhandelen`, { stand: 'opgelost' })
    expect((await los()).body).toMatchObject({ stand: 'opgelost', antwoorden: [{ tekst: 'Ja, zie de lijst.' }] })
    expect(await los()).toMatchObject({ status: 409, body: { code: 'al_afgehandeld' } })
    expect((await a.haal()).opmerkingenstand).not.toBe(voor)
  })

  it('vervangt bij overnemen precies de woorden, ook als er ervoor iets bij kwam', async () => {
    const { id } = await aTekst('Wij zijn drie keer geweest.')
    const [a, b] = [await open(een, id), await open(ander, id)]
    const { body } = await plaats(id, a, { plek: a.plek(0, 9, 13), voorstel: 'vier' })
    b.typ(0, 0, 'Toch: ')
    await b.stuur()
    await een.send('POST', `/teksten/${id}/opmerkingen/${body.id}/_afhandelen`, { stand: 'overgenomen' })
    await b.haal()
    expect(b.woorden()).toEqual(['Toch: Wij zijn vier keer geweest.'])
  })

  it('laat een voorstel open als de woorden intussen anders zijn', async () => {
    const { id } = await aTekst('Wij zijn drie keer geweest.')
    const [a, b] = [await open(een, id), await open(ander, id)]
    const { body } = await plaats(id, a, { plek: a.plek(0, 9, 13), voorstel: 'vier' })
    b.typ(0, 11, 'ë')
    await b.stuur()
    const over = await een.send('POST', `/teksten/${id}/opmerkingen/${body.id}/_afhandelen`, { stand: 'overgenomen' })
    expect(over).toMatchObject({ status: 409, body: { code: 'woorden_gewijzigd' } })
    const { items } = (await een.get(`/teksten/${id}/opmerkingen`)).body
    expect(items.map(({ stand }: Opmerking) => stand)).toEqual(['open'])
  })

  it.each<[string, object, number]>([
    ['een plek die geen plek is', { plek: { begin: 'AAAA////', eind: 'AAAA////' }, tekst: 'x' }, 400],
    ['niets', {}, 400],
    ['een voorstel voor woorden die er niet staan', { citaat: 'acht', voorstel: 'negen' }, 409],
  ])('kan niet met %s', async (_naam, anders, status) => {
    const { id } = await aTekst('Wij zijn drie keer geweest.')
    expect((await plaats(id, await open(een, id), anders)).status).toBe(status)
  })
})

describe('versies', () => {
  it('ontstaan zodra iemand schrijft, hoogstens een per tien minuten, en op verzoek', async () => {
    const { id, verantwoordingId } = await aTekst('Eerst.')
    const a = await open(een, id)
    for (const woord of ['a', 'b']) {
      a.typ(0, 0, woord)
      await a.stuur()
    }
    await een.send('POST', `/teksten/${id}/versies`, { naam: 'Naar de wethouder' })
    await inDatabase((db) => snapshotTeksten(db, verantwoordingId, 'Ter controle', maker))
    const { items } = (await een.get(`/teksten/${id}/versies`)).body
    expect(items.map(({ soort }: Versie) => soort)).toEqual(['stap', 'hand', 'begin'])
  })

  it('zijn te vergelijken en terug te zetten, zonder dat wat er stond verloren gaat', async () => {
    const { id, verantwoordingId } = await aTekst('De bus reed drie keer.')
    const versie = (await een.send('POST', `/teksten/${id}/versies`, { naam: 'Eerste' })).body
    await inDatabase((db) => replaceTekst(db, id, [alinea('De bus reed vier keer.')], new Date()))
    const { verschil } = (await een.get(`/teksten/${id}/versies/${versie.id}`)).body
    expect(verschil).toContainEqual({ soort: 'weg', tekst: 'drie' })
    expect((await een.send('POST', `/teksten/${id}/versies/${versie.id}/_herstel`)).status).toBe(200)
    expect((await inDatabase((db) => readTeksten(db, verantwoordingId))).get(id)).toEqual([
      alinea('De bus reed drie keer.'),
    ])
    const { items } = (await een.get(`/teksten/${id}/versies`)).body
    expect(items.map(({ naam }: Versie) => naam)).toEqual(['Voor het terugzetten', 'Eerste'])
  })
})

it('wie naar een persoon zoekt vindt de naam in een eerdere versie, een voorstel en een antwoord', async () => {
  const { id } = await aTekst('Met mevrouw Zonnegloren liep het goed.')
  await aTekst('Hier staat niemand.')
  const schrijver = await open(een, id)
  const opmerking = {
    ...{ plek: schrijver.plek(0, 4, 11), citaat: 'mevrouw', tekst: '' },
    voorstel: 'Zonnegloren-Zee',
  }
  const { body } = await een.send('POST', `/teksten/${id}/opmerkingen`, opmerking)
  await een.send('POST', `/teksten/${id}/opmerkingen/${body.id}/antwoorden`, { tekst: 'ZONNEGLOREN wil dat niet' })
  await een.send('POST', `/teksten/${id}/versies`, { naam: 'Met naam' })
  schrijver.haalWeg(0)
  await schrijver.stuur()

  const gevonden = await inDatabase((db) => findPersoonInTeksten(db, ['zonnegloren'], 10))
  expect(gevonden).toMatchObject([{ id, kenmerk: expect.stringContaining('Jaarverslag'), dicht: null }])
  expect(gevonden[0]?.velden.map(({ naam }) => naam)).toEqual([
    ...[expect.stringMatching(/^Versie/), 'Voorstel', 'Antwoord op een opmerking'],
  ])
})

it('in het logboek staat dat iemand een tekst opende en dat vragen naar nieuws geweigerd werd, niet elk nieuws', async () => {
  const { id } = await aTekst('De bus reed.')
  const schrijver = await open(een, id)
  for (let keer = 0; keer < 3; keer += 1) await schrijver.haal()
  const raadslid = await proef.als('raadslid')
  expect((await raadslid.get(`/teksten/${id}/wijzigingen?na=0`)).status).toBe(404)
  const { rows } = await withClient(proef.database.beheerUrl, (client) =>
    client.query('select rol, handeling, uitkomst from platform.audit where onderwerp like $1 order by tijd', [
      `%${id}%`,
    ]),
  )
  expect(rows).toEqual([
    { rol: 'adviseur_veiligheid', handeling: 'verantwoording:read', uitkomst: 'gelukt' },
    { rol: 'raadslid', handeling: 'verantwoording:read', uitkomst: 'geweigerd' },
  ])
})
