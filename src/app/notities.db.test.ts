import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { destroyNotitie } from '../modules/notities/server/public.ts'
import type { partnersContract } from '../modules/partners/contract.ts'
import type { Antwoord as Lichaam } from '../platform/contract.ts'
import { withClient } from '../platform/server/database/withClient.ts'
import { inTenant } from '../platform/server/withActor.ts'
import { startTestApp, type Antwoord, type Client, type TestApp } from './testing/startTestApp.ts'

type Organisatie = Lichaam<typeof partnersContract.listOrganisaties>['items'][number]

const DOEL = 'woonoverlast'
const VERWERKING = {
  ...{ naam: 'Woonoverlast', doel: 'Overlast in de buurt oplossen', grondslag: 'taak', wet: 'Gemeentewet artikel 172' },
  ...{ gegevens: 'Namen en afspraken', betrokkenen: 'Inwoners', ontvangers: 'Politie', doorgifte: '' },
  ...{ bewaartermijn: 'Vijf jaar na sluiten', beveiliging: 'Alleen wie deelneemt', vanaf: '2026-01-01', tot: null },
  rollen: ['adviseur_veiligheid', 'procesregisseur', 'partner', 'casusdeelnemer'],
}

let proef: TestApp
let zonderDoel: Client
let adviseur: Client
let partner: Client
let politie: Organisatie
let zorg: Organisatie
beforeAll(async () => {
  proef = await startTestApp()
  expect((await proef.beheerder.send('POST', '/verwerkingen', VERWERKING)).status).toBe(201)
  zonderDoel = await proef.als('adviseur_veiligheid')
  adviseur = zonderDoel.voor(DOEL)
  const { items } = (await adviseur.get('/organisaties')).body
  politie = items.find(({ naam }: Organisatie) => naam === 'Politie')
  zorg = items.find(({ naam }: Organisatie) => naam !== 'Politie')
  partner = (await proef.als('partner', politie.id)).voor(DOEL)
})
afterAll(() => proef.stop())

const idOf = async (client: Client): Promise<string> => (await client.get('/sessie')).body.medewerker.id
const houderOf = async (client: Client) => ({ soort: 'medewerker', id: await idOf(client) })

const aNotitie = async (anders: object = {}, door = adviseur) => {
  const notitie = { titel: 'Afspraken over de haven', tekst: 'Samen langs de kade', organisatieId: zorg.id }
  const slot = { regime: 'avg', vertrouwelijkheid: 'zaakvertrouwelijk' }
  const antwoord = await door.send('POST', '/notities', { ...notitie, ...slot, ...anders })
  expect(antwoord.status).toBe(201)
  return antwoord.body
}
const listIds = async (client: Client, zoek = ''): Promise<string[]> =>
  (await client.get(`/notities${zoek}`)).body.items.map(({ id }: { id: string }) => id)

describe('wie niet deelneemt', () => {
  it('krijgt overal precies hetzelfde als voor wat niet bestaat', async () => {
    const { id, kenmerk } = await aNotitie({ titel: 'Verborgen havenplan' })
    const { body: bijlage } = await adviseur.upload(`/notities/${id}/bijlagen`, 'plan.txt', Buffer.from('geheim plan'))
    const ander = (await proef.als('adviseur_veiligheid')).voor(DOEL)
    const zonder = ({ status, body }: Antwoord) => ({ status, body: { ...body, verzoek: '' } })
    const vreemd = randomUUID()
    for (const client of [ander, partner]) {
      for (const pad of ['', '/stand', `/bijlagen/${bijlage.id}`]) {
        const echt = await client.get(`/notities/${id}${pad}`)
        expect(zonder(echt)).toEqual(zonder(await client.get(`/notities/${vreemd}${pad}`)))
        expect(echt.status).toBe(404)
      }
      expect(await listIds(client, '?q=havenplan')).toEqual([])
      expect(await listIds(client, `?q=${kenmerk}`)).toEqual([])
      expect(await listIds(client)).not.toContain(id)
      expect((await client.raw('/notities/uitvoer')).statusCode).toBe(200)
    }
    for (const [pad, body] of [
      ['/deelnames', { houder: await houderOf(ander), als: 'lezer' }],
      ['/_overdracht', { medewerkerId: await idOf(ander) }],
    ] as const) {
      const echt = await ander.send('POST', `/notities/${id}${pad}`, body)
      expect(zonder(echt)).toEqual(zonder(await ander.send('POST', `/notities/${vreemd}${pad}`, body)))
    }
  })

  it('verliest het op hetzelfde moment dat de deelname wordt weggenomen', async () => {
    const { id } = await aNotitie()
    const gegeven = await adviseur.send('POST', `/notities/${id}/deelnames`, {
      houder: await houderOf(partner),
      als: 'lezer',
    })
    expect(gegeven.status).toBe(201)
    expect((await partner.get(`/notities/${id}`)).body).toMatchObject({
      tekst: 'Samen langs de kade',
      mag: { wijzigen: false },
    })
    expect(await listIds(partner)).toEqual([id])
    const deelname = gegeven.body.deelnemers.find(({ als }: { als: string }) => als === 'lezer')
    expect((await adviseur.send('POST', `/notities/${id}/deelnames/${deelname.id}/_beeindig`)).status).toBe(200)
    expect((await partner.get(`/notities/${id}/stand`)).status).toBe(404)
    expect(await listIds(partner)).toEqual([])
  })
})

describe('een deelname', () => {
  it('van een organisatie opent voor haar mensen, behalve wat geheim is', async () => {
    const { id, versie: _versie, ...rest } = await aNotitie()
    const houder = { soort: 'organisatie', id: politie.id }
    const gegeven = await adviseur.send('POST', `/notities/${id}/deelnames`, { houder, als: 'lezer' })
    expect((await partner.get(`/notities/${id}`)).status).toBe(200)
    const geheim = {
      titel: rest.titel,
      tekst: '',
      organisatieId: zorg.id,
      regime: 'pga-rad',
      vertrouwelijkheid: 'geheim',
    }
    const { status } = await adviseur.send('PUT', `/notities/${id}`, { ...geheim, versie: gegeven.body.versie })
    expect(status).toBe(200)
    expect((await partner.get(`/notities/${id}`)).status).toBe(404)
    expect((await adviseur.send('POST', `/notities/${id}/deelnames`, { houder, als: 'lezer' })).body.code).toBe(
      'alleen_op_naam',
    )
  })

  it('zonder tekst toont alleen de gegeven delen', async () => {
    const { id } = await aNotitie()
    const delen = ['deelnemers']
    await adviseur.send('POST', `/notities/${id}/deelnames`, { houder: await houderOf(partner), als: 'lezer', delen })
    const { body } = await partner.get(`/notities/${id}`)
    expect(body).toMatchObject({ tekst: null, bijlagen: null, geschiedenis: null })
    expect(body.deelnemers).toHaveLength(2)
    expect(await listIds(partner, '?q=kade')).not.toContain(id)
  })

  it('als behandelaar gaat alleen over door overdragen, in één keer', async () => {
    const { id, deelnemers } = await aNotitie()
    const einde = await adviseur.send('POST', `/notities/${id}/deelnames/${deelnemers[0].id}/_beeindig`)
    expect(einde.body.code).toBe('eerst_overdragen')
    const collega = (await proef.als('casusdeelnemer')).voor(DOEL)
    const naar = { medewerkerId: await idOf(collega) }
    expect((await adviseur.send('POST', `/notities/${id}/_overdracht`, naar)).status).toBe(204)
    expect((await adviseur.get(`/notities/${id}`)).status).toBe(404)
    expect((await collega.get(`/notities/${id}`)).body).toMatchObject({ behandelaar: { id: naar.medewerkerId } })
  })

  it('gaat van vier keer tegelijk overdragen één keer over, en bestaat daarna niet meer voor wie hem had', async () => {
    const naar = { medewerkerId: await idOf((await proef.als('casusdeelnemer')).voor(DOEL)) }
    for (let keer = 0; keer < 5; keer += 1) {
      const { id } = await aNotitie()
      const draagOver = () => adviseur.send('POST', `/notities/${id}/_overdracht`, naar)
      const antwoorden = await Promise.all([draagOver(), draagOver(), draagOver(), draagOver()])
      expect(antwoorden.map(({ status }) => status).sort()).toEqual([204, 404, 404, 404])
    }
  })

  it('is van niemand zelf te nemen, ook niet langs de database', async () => {
    const { id } = await aNotitie()
    const medewerkerId = await idOf(partner)
    const wie = {
      gemeenteId: 9990,
      medewerkerId,
      organisatieId: politie.id,
      bereik: 'alles',
      rol: 'proef',
      doel: DOEL,
    } as const
    const insert = inTenant(proef.database.pool, wie, (db) =>
      db
        .insertInto('toegang.deelname')
        .values({
          ...{ gemeente_id: 9990, id: randomUUID(), dossier_id: id, soort: 'notitie', begonnen_op: new Date() },
          ...{ medewerker_id: medewerkerId, als: 'lezer', sinds: new Date(), gegeven_door: medewerkerId },
        })
        .execute(),
    )
    await expect(insert).rejects.toThrow('row-level security')
  })
})

describe('een account beëindigen', () => {
  it('vraagt eerst om overdracht; daarna is alle deelname voorbij', async () => {
    const weg = (await proef.als('casusdeelnemer')).voor(DOEL)
    const { id } = await aNotitie({}, weg)
    const van = await idOf(weg)
    const end = () => proef.beheerder.send('POST', `/medewerkers/${van}/_beeindig`, { beeindigd: true })
    expect(await end()).toMatchObject({ status: 409, body: { code: 'eerst_overdragen' } })
    const regisseur = await proef.als('procesregisseur')
    const naar = await idOf(adviseur)
    const { nu, kandidaten } = (await regisseur.get('/notities/behandelaars')).body
    expect(nu.map((wie: { id: string }) => wie.id)).toContain(van)
    expect(kandidaten.map((wie: { id: string }) => wie.id)).toContain(naar)
    expect(kandidaten.map((wie: { id: string }) => wie.id)).not.toContain(await idOf(regisseur))
    const { body } = await regisseur.send('POST', '/notities/_overdracht', { van, naar })
    expect(body).toEqual({ aantal: 1 })
    expect((await adviseur.get(`/notities/${id}`)).body.geschiedenis[0]).toMatchObject({ wat: 'overgedragen' })
    expect((await regisseur.get('/notities/behandelaars')).body.nu.map((wie: { id: string }) => wie.id)).not.toContain(
      van,
    )
    expect((await regisseur.voor(DOEL).get(`/notities/${id}`)).status).toBe(404)
    expect((await adviseur.get(`/notities/${id}`)).body.deelnemers.map(({ als }: { als: string }) => als)).toContain(
      'behandelaar',
    )
    expect((await end()).status).toBe(200)
  })
})

describe('doelbinding', () => {
  it.each([
    ['zonder doel', ''],
    ['met een doel dat niet bestaat', 'iets-anders'],
    ['met een onmogelijk doel', "x'; drop table x"],
  ])('%s gaat geen dossier open', async (_wat, doel) => {
    expect(await zonderDoel.voor(doel).get('/notities')).toMatchObject({ status: 400, body: { code: 'doel_nodig' } })
  })

  it('het doel hoort bij de rol, en staat in het logboek', async () => {
    const jurist = await proef.als('jurist')
    expect((await jurist.voor(DOEL).get('/notities')).body.code).toBe('doel_nodig')
    expect((await jurist.get('/sessie/doelen')).body.items).toEqual([])
    expect((await adviseur.get('/sessie/doelen')).body.items).toMatchObject([{ sleutel: DOEL }])
    const { id } = await aNotitie()
    await adviseur.get(`/notities/${id}`)
    const { rows } = await withClient(proef.database.beheerUrl, (client) =>
      client.query('select distinct doel from platform.audit where onderwerp = $1', [`notitie/${id}`]),
    )
    expect(rows).toEqual([{ doel: DOEL }])
  })

  it('een beëindigde verwerking opent niets meer', async () => {
    const { body } = await proef.beheerder.send('POST', '/verwerkingen', { ...VERWERKING, naam: 'Nazorg' })
    const { id, sleutel, versie } = body
    expect((await zonderDoel.voor(sleutel).get('/notities')).status).toBe(200)
    const einde = { ...VERWERKING, naam: 'Nazorg', tot: '2026-01-02', versie }
    expect((await proef.beheerder.send('PUT', `/verwerkingen/${id}`, einde)).body.vanKracht).toBe(false)
    expect((await zonderDoel.voor(sleutel).get('/notities')).status).toBe(400)
  })

  it('het register gaat eruit in elke vorm', async () => {
    for (const vorm of ['docx', 'pdf', 'xlsx', 'json']) {
      const { statusCode, rawPayload } = await proef.beheerder.raw(`/verwerkingen/uitvoer?vorm=${vorm}`)
      expect({ vorm, statusCode, leeg: rawPayload.length < 100 }).toEqual({ vorm, statusCode: 200, leeg: false })
    }
  })
})

describe('noodtoegang', () => {
  it('opent één dossier een uur, meldt het en wordt door een ander beoordeeld', async () => {
    const { id, kenmerk } = await aNotitie({ regime: 'wth' })
    const regisseur = (await proef.als('procesregisseur')).voor(DOEL)
    const fg = await proef.als('functionaris_gegevensbescherming')
    const reden = 'De wijkagent staat nu voor de deur'
    const onbekend = await regisseur.send('POST', '/noodtoegang', { kenmerk: 'N-2222-2222', reden })
    expect(onbekend).toMatchObject({ status: 404, body: { code: 'geen_noodtoegang' } })
    expect((await regisseur.send('POST', '/noodtoegang', { kenmerk, reden: 'haast' })).status).toBe(400)
    const open = await regisseur.send('POST', '/noodtoegang', {
      kenmerk: kenmerk.toLowerCase().replaceAll('-', ' '),
      reden,
    })
    expect(open).toMatchObject({ status: 201, body: { soort: 'notitie', dossierId: id } })
    expect((await regisseur.get(`/notities/${id}`)).body).toMatchObject({
      tekst: 'Samen langs de kade',
      mag: { wijzigen: false },
    })
    const { items } = (await fg.get('/noodtoegang')).body
    expect(items).toMatchObject([{ kenmerk, reden, beoordeling: null, magBeoordelen: true }])
    const oordeel = { oordeel: 'terecht', bevinding: 'Het kon niet wachten' }
    const pad = `/noodtoegang/${items[0].id}/_beoordeel`
    expect((await regisseur.send('POST', pad, oordeel)).body.code).toBe('eigen_noodtoegang')
    expect((await fg.send('POST', pad, oordeel)).body.beoordeling).toMatchObject(oordeel)
    const mails = await withClient(proef.database.beheerUrl, (client) =>
      client.query(`select tekst from platform.bericht where kenmerk = 'noodtoegang'`),
    )
    expect(mails.rows.length).toBeGreaterThan(0)
    expect(JSON.stringify(mails.rows)).not.toContain(kenmerk)
    await withClient(proef.database.beheerUrl, (client) =>
      client.query(
        `update toegang.deelname set sinds = sinds - interval '2 hours', tot = tot - interval '61 minutes' where als = 'noodtoegang'`,
      ),
    )
    expect((await regisseur.get(`/notities/${id}`)).status).toBe(404)
  })
})

it('vernietigen neemt alles mee en noemt de bestanden', async () => {
  const { id } = await aNotitie()
  await adviseur.upload(`/notities/${id}/bijlagen`, 'plan.txt', Buffer.from(randomUUID()))
  const systeem = { gemeenteId: 9990, medewerkerId: null, organisatieId: null, bereik: 'alles', rol: 'proef' } as const
  const weg = await inTenant(proef.database.pool, systeem, (db) => destroyNotitie(db, id))
  expect(weg?.bestanden).toHaveLength(1)
  expect((await adviseur.get(`/notities/${id}`)).status).toBe(404)
  const { rows } = await withClient(proef.database.beheerUrl, (client) =>
    client.query(
      `select 1 from toegang.dossier where id = $1 union all select 1 from toegang.deelname where dossier_id = $1
       union all select 1 from notities.tekst where notitie_id = $1 union all select 1 from notities.bijlage where notitie_id = $1
       union all select 1 from notities.gebeurtenis where notitie_id = $1`,
      [id],
    ),
  )
  expect(rows).toEqual([])
})
