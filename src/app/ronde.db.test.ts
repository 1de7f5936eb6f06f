import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { rondeContract } from '../modules/programma/contractRonde.ts'
import type { Antwoord, Verzoek } from '../platform/contract.ts'
import { inTenant } from '../platform/server/withActor.ts'
import { startMailserver, type Mailserver } from '../platform/testing/startMailserver.ts'
import { aRondeproef, readLinks, type Rondeproef } from './testing/aRondeproef.ts'
import { startTestApp, type TestApp } from './testing/startTestApp.ts'

type Voorgesteld = Antwoord<typeof rondeContract.getRondevoorstel>['uitvragen'][number]
type Ronde = Antwoord<typeof rondeContract.getRonde>
type Uitvraag = Ronde['uitvragen'][number]
type Gevraagd = Antwoord<typeof rondeContract.openVoortgangslink>['acties'][number]
type Inhoud = NonNullable<Verzoek<typeof rondeContract.saveAntwoord>['body']>['antwoord']

let mailserver: Mailserver
let proef: TestApp
let ronde: Rondeproef
beforeAll(async () => {
  mailserver = await startMailserver()
  proef = await startTestApp({ smtp: mailserver.adres })
  ronde = await aRondeproef(proef, mailserver)
})
afterAll(async () => {
  await proef.stop()
  await mailserver.stop()
})

describe('een ronde starten', () => {
  it('stelt voor wie een mail krijgt, en waarover niemand iets te vragen is', async () => {
    const { pad, adviseur, organisaties } = await ronde.aProgramma()
    const { body } = await adviseur.get(`${pad}/rondevoorstel`)
    expect(body.heeftMailserver).toBe(true)
    expect(
      body.uitvragen.map(({ naam, soort, acties, adressen }: Voorgesteld) => [naam, soort, acties, adressen]),
    ).toEqual([
      [expect.stringMatching(/^Proef/), 'medewerker', 1, [expect.stringContaining('actiehouder')]],
      ['Politie', 'organisatie', 2, [expect.stringContaining('partner')]],
      [organisaties.zorg.naam, 'organisatie', 1, []],
    ])
    expect(body.zonderOntvanger).toEqual([{ actieId: expect.any(String), hoe: 'Niemand doet dit' }])
  })

  it('mailt ieder een eigen link en bewaart daarvan alleen een vingerafdruk', async () => {
    const { start, database } = await ronde.aProgramma()
    const { links, id } = await start()
    expect(links.politie).toMatch(/^9990-[\w-]{43}$/)
    expect(new Set(Object.values(links)).size).toBe(3)
    const alles = await database.listTeksten(['programma.uitvraag', 'programma.uitvraag_sleutel', 'platform.audit'])
    for (const link of Object.values(links)) expect(alles).not.toContain(link.slice(5))
    expect(id).toEqual(expect.any(String))
  })

  it.each([
    ['in een concept', { concept: true }, {}, 409, 'nog_concept'],
    ['met een dag die voorbij is', {}, { uiterlijk: '2024-01-01' }, 409, 'dag_voorbij'],
    ['zonder adres van een ontvanger', {}, { zonderAdres: true }, 409, 'adres_ontbreekt'],
    ['aan een vreemde', {}, { vreemde: true }, 409, 'ontvanger_onbekend'],
  ])('weigert een ronde %s', async (_wat, programma, anders, status, code) => {
    const { send } = await ronde.aProgramma(programma)
    const antwoord = await send(anders)
    expect([antwoord.status, antwoord.body.code]).toEqual([status, code])
  })

  it('kent één open ronde per programma', async () => {
    const { start, send } = await ronde.aProgramma()
    await start()
    expect((await send()).body.code).toBe('ronde_loopt')
  })
})

describe('van uitvraag tot stand', () => {
  it('komt een antwoord via de link bij de adviseur en daarna in de stand van de actie', async () => {
    const { pad, adviseur, start, acties } = await ronde.aProgramma()
    const { id, links } = await start()
    const { body: pagina } = await ronde.open(links.politie)
    expect(pagina).toMatchObject({ gemeente: 'Waterveste', naam: 'Politie', ingediendOp: null })
    const [controle] = pagina.acties.filter(({ actieId }: Gevraagd) => actieId === acties.controle)
    const keer = controle.momenten[0].sleutel
    const bewaard = await ronde.save(links.politie, acties.controle, 0, {
      ...{ gedaan: [{ sleutel: keer, op: '2024-03-14' }], tekst: 'Twee panden bezocht.' },
    })
    expect(bewaard.body.antwoord).toMatchObject({ versie: 1, stand: 'concept', tekst: 'Twee panden bezocht.' })
    expect((await adviseur.get(`/rondes/${id}`)).body.antwoorden).toEqual([])
    const verstuurd = await ronde.submit(links.politie)
    expect([verstuurd.status, typeof verstuurd.body.ingediendOp]).toEqual([200, 'string'])

    const { body: stand } = await adviseur.get(`/rondes/${id}`)
    expect(stand.antwoorden).toHaveLength(1)
    expect(stand.antwoorden[0]).toMatchObject({ wie: 'Politie', stand: 'ingediend', versie: 2, twijfels: [] })
    const { uitvraagId, actieId, versie } = stand.antwoorden[0]
    const over = await adviseur.send('POST', `/rondes/${id}/_overnemen`, {
      antwoorden: [{ uitvraagId, actieId, versie }],
    })
    expect(over.body).toEqual({ aantal: 1 })
    const nu = await ronde.standOf(pad, acties.controle)
    expect(nu).toMatchObject({ gedaan: 1, laatsteBericht: { tekst: 'Twee panden bezocht.', wie: 'Politie' } })
    expect(nu.momenten[0]).toMatchObject({ sleutel: keer, stand: 'gedaan', gedaanOp: '2024-03-14' })

    const opnieuw = await ronde.save(links.politie, acties.controle, 3, { tekst: 'Toch iets anders.' })
    expect([opnieuw.status, opnieuw.body.code]).toEqual([409, 'al_overgenomen'])
  })

  it('neemt een overname terug: de keren staan weer open, het antwoord wacht weer', async () => {
    const { pad, adviseur, start, acties } = await ronde.aProgramma()
    const { id, links } = await start()
    const keer = (await ronde.open(links.politie)).body.acties[0].momenten[0].sleutel
    await ronde.save(links.politie, acties.controle, 0, {
      ...{ gedaan: [{ sleutel: keer, op: '2024-03-14' }], status: 'loopt', tekst: 'Gaat door in het nieuwe jaar.' },
    })
    await ronde.submit(links.politie)
    const [antwoord] = (await adviseur.get(`/rondes/${id}`)).body.antwoorden
    const wie = { uitvraagId: antwoord.uitvraagId, actieId: acties.controle }
    expect(antwoord.twijfels).toEqual(['status'])
    await adviseur.send('POST', `/rondes/${id}/_overnemen`, { antwoorden: [{ ...wie, versie: antwoord.versie }] })
    expect(await ronde.standOf(pad, acties.controle)).toMatchObject({ gedaan: 1, status: 'loopt' })
    const terug = await adviseur.send('POST', `/rondes/${id}/_terugnemen`, { antwoorden: [wie] })
    expect(terug.body).toEqual({ aantal: 1 })
    const nu = await ronde.standOf(pad, acties.controle)
    expect([nu.gedaan, nu.uitvoering.handmatig]).toEqual([0, null])
    expect((await adviseur.get(`/rondes/${id}`)).body.antwoorden[0].stand).toBe('ingediend')
  })

  it('stelt een vraag terug: een nieuwe mail, en daarna weer ingediend', async () => {
    const { adviseur, start, acties } = await ronde.aProgramma()
    const { id, links } = await start()
    await ronde.save(links.politie, acties.controle, 0, { tekst: 'Gedaan.' })
    await ronde.submit(links.politie)
    const [antwoord] = (await adviseur.get(`/rondes/${id}`)).body.antwoorden
    const { uitvraagId, actieId, versie } = antwoord
    const voor = mailserver.ontvangen.length
    const vraag = 'Hoeveel panden waren het?'
    const gevraagd = await adviseur.send('POST', `/rondes/${id}/_terugvragen`, { uitvraagId, actieId, versie, vraag })
    expect(gevraagd.status).toBe(204)
    await proef.uitgaand.middelen.post.wek()
    const [mail] = mailserver.ontvangen.slice(voor)
    const [nieuweLink = ''] = readLinks(mail)
    const { body } = await ronde.open(nieuweLink)
    expect(body.ingediendOp).toBeNull()
    expect(body.acties[0].antwoord).toMatchObject({ stand: 'teruggevraagd', vraag, tekst: 'Gedaan.' })
    await ronde.save(nieuweLink, acties.controle, body.acties[0].antwoord.versie, { tekst: 'Acht panden.' })
    await ronde.submit(nieuweLink)
    expect((await adviseur.get(`/rondes/${id}`)).body.antwoorden[0]).toMatchObject({
      ...{ stand: 'ingediend', inhoud: { tekst: 'Acht panden.' } },
    })
  })

  it('neemt niets over als er één antwoord intussen is gewijzigd', async () => {
    const { adviseur, start, acties, pad } = await ronde.aProgramma()
    const { id, links } = await start()
    await ronde.save(links.politie, acties.controle, 0, { tekst: 'Eerste.' })
    await ronde.save(links.politie, acties.overleg, 0, { tekst: 'Tweede.' })
    await ronde.submit(links.politie)
    const { antwoorden } = (await adviseur.get(`/rondes/${id}`)).body
    const gezien = antwoorden.map(({ uitvraagId, actieId, versie }: Ronde['antwoorden'][number]) => ({
      uitvraagId,
      actieId,
      versie,
    }))
    await ronde.save(links.politie, acties.overleg, 2, { tekst: 'Tweede, verbeterd.' })
    const over = await adviseur.send('POST', `/rondes/${id}/_overnemen`, { antwoorden: gezien })
    expect([over.status, over.body.code]).toEqual([409, 'intussen_gewijzigd'])
    expect((await ronde.standOf(pad, acties.controle)).laatsteBericht).toBeNull()
  })
})

describe('wie de link heeft', () => {
  it('ziet alleen eigen acties; een ander id bestaat niet', async () => {
    const { start, acties } = await ronde.aProgramma()
    const { links } = await start()
    const idsOf = async (link: string) => (await ronde.open(link)).body.acties.map(({ actieId }: Gevraagd) => actieId)
    expect(await idsOf(links.politie)).toEqual([acties.controle, acties.overleg])
    expect(await idsOf(links.zorg)).toEqual([acties.overleg])
    expect(await idsOf(links.houder)).toEqual([acties.gehouden])
    for (const [link, vreemd] of [
      [links.zorg, acties.controle],
      [links.zorg, acties.gehouden],
      [links.houder, acties.controle],
      [links.politie, 'b0a1c3de-0000-4000-8000-000000000001'],
    ] as const) {
      expect((await ronde.save(link, vreemd, 0, { tekst: 'Iets.' })).status).toBe(404)
    }
  })

  it('ziet ook in de database niets van een ander', async () => {
    const { start, acties, organisaties } = await ronde.aProgramma()
    const { houderId } = await start()
    const listZichtbaar = (organisatieId: string | null) => {
      const houder = { medewerkerId: houderId, organisatieId, gemeenteId: 9990, bereik: 'eigen', rol: 'test' } as const
      return inTenant(proef.database.pool, houder, async (db) => [
        await db.selectFrom('programma.actie').select('id').execute(),
        await db.selectFrom('programma.uitvoering').select('actie_id as id').execute(),
        await db.selectFrom('programma.wijziging').select('record_id as id').execute(),
      ])
    }
    expect(await listZichtbaar(null)).toEqual([[{ id: acties.gehouden }], [{ id: acties.gehouden }], []])
    const [actiesVanZorg] = await listZichtbaar(organisaties.zorg.id)
    expect(actiesVanZorg).toEqual([{ id: acties.overleg }])
  })

  it('ziet een actie niet meer als een ander haar houdt', async () => {
    const { pad, start, acties, adviseur } = await ronde.aProgramma()
    const { links, houderId } = await start()
    await ronde.save(links.houder, acties.gehouden, 0, { tekst: 'Bijna klaar.' })
    await adviseur.send('PUT', `${pad}/acties/${acties.gehouden}/uitvoering`, {
      ...{ versie: 1, actiehouderId: null, gewicht: 1, geldbron: '', capaciteit: '' },
      ...{ pilot: null, handmatig: null },
    })
    expect((await ronde.save(links.houder, acties.gehouden, 1, { tekst: 'Toch niet.' })).status).toBe(404)
    expect((await ronde.open(links.houder)).status).toBe(404)
    const opdracht = { actieIds: [acties.gehouden], opdracht: { actiehouderId: houderId } }
    const { body: bulk } = await adviseur.send('POST', `${pad}/bulkwijzigingen`, opdracht)
    expect((await ronde.open(links.houder)).status).toBe(200)
    await adviseur.send('POST', `${pad}/bulkwijzigingen/${bulk.id}/_herroep`)
    expect((await ronde.open(links.houder)).status).toBe(404)
  })

  it.each<[string, Partial<Inhoud>, string]>([
    ['een moment dat niet bestaat', { gedaan: [{ sleutel: '2024-k9', op: '2024-03-01' }] }, 'moment_onbekend'],
    ['een datum in de toekomst', { gedaan: [{ sleutel: 'eerste', op: '2099-01-01' }] }, 'gedaan_in_toekomst'],
    ['een status zonder woorden', { status: 'vervallen' }, 'reden_nodig'],
    ['niets te melden en toch iets', { nietsTeMelden: true, tekst: 'Toch wel.' }, 'niets_en_toch_iets'],
  ])('bewaart niet: %s', async (_wat, antwoord: Partial<Inhoud>, code) => {
    const { start, acties } = await ronde.aProgramma()
    const { links } = await start()
    const eerste = (await ronde.open(links.politie)).body.acties[0].momenten[0].sleutel
    const gedaan = antwoord.gedaan?.map((m) => ({ ...m, sleutel: m.sleutel === 'eerste' ? eerste : m.sleutel }))
    const uit = await ronde.save(links.politie, acties.controle, 0, { ...antwoord, ...(gedaan && { gedaan }) })
    expect([uit.status, uit.body.code]).toEqual([409, code])
  })

  it('verstuurt niet als er niets is ingevuld', async () => {
    const { start } = await ronde.aProgramma()
    const { links } = await start()
    expect((await ronde.submit(links.politie)).body.code).toBe('niets_ingevuld')
  })

  it('krijgt bij een verkeerde, een ingetrokken en een gesloten link hetzelfde antwoord', async () => {
    const { adviseur, start } = await ronde.aProgramma()
    const { id, links } = await start()
    const { uitvragen } = (await adviseur.get(`/rondes/${id}`)).body
    const politie = uitvragen.find(({ naam }: Uitvraag) => naam === 'Politie')
    await adviseur.send('POST', `/rondes/${id}/uitvragen/${politie.id}/_intrekken`)
    const { verzoek: _1, ...ingetrokken } = (await ronde.open(links.politie)).body
    const { verzoek: _2, ...verkeerd } = (await ronde.open(`9990-${'x'.repeat(43)}`)).body
    expect((await ronde.open(links.zorg)).status).toBe(200)
    await adviseur.send('POST', `/rondes/${id}/_sluit`)
    const { verzoek: _3, ...gesloten } = (await ronde.open(links.zorg)).body
    expect(ingetrokken).toMatchObject({ status: 404, code: 'link_werkt_niet' })
    expect([verkeerd, gesloten]).toEqual([ingetrokken, ingetrokken])
    await adviseur.send('POST', `/rondes/${id}/_heropen`)
    expect((await ronde.open(links.zorg)).status).toBe(200)
  })

  it('krijgt 30 dagen na de laatste dag niets meer te zien', async () => {
    const { start, database } = await ronde.aProgramma()
    const { id, links } = await start()
    await database.run(`update programma.ronde set uiterlijk = current_date - 32 where id = '${id}'`)
    expect((await ronde.open(links.politie)).status).toBe(404)
  })

  it('krijgt een nieuwe link als de oude kwijt is; de oude werkt dan niet meer', async () => {
    const { adviseur, start } = await ronde.aProgramma()
    const { id, links } = await start()
    const { uitvragen } = (await adviseur.get(`/rondes/${id}`)).body
    const zorg = uitvragen.find(({ soort, naam }: Uitvraag) => soort === 'organisatie' && naam !== 'Politie')
    const voor = mailserver.ontvangen.length
    const adres = 'ander@zorg.example'
    await adviseur.send('POST', `/rondes/${id}/uitvragen/${zorg.id}/_opnieuw`, { adres })
    await proef.uitgaand.middelen.post.wek()
    const mail = mailserver.ontvangen[voor]
    expect(mail?.aan).toEqual([adres])
    expect((await ronde.open(links.zorg)).status).toBe(404)
    expect((await ronde.open(readLinks(mail)[0] ?? '')).status).toBe(200)
  })

  it('vindt bij een collega die tegelijk invult wat die schreef', async () => {
    const { start, acties } = await ronde.aProgramma()
    const { links } = await start()
    const beide = await Promise.all(
      ['Een', 'Twee'].map((tekst) => ronde.save(links.politie, acties.controle, 0, { tekst })),
    )
    expect(beide.map(({ status }) => status).toSorted()).toEqual([200, 409])
    const gelukt = beide.find(({ status }) => status === 200)
    const tweede = beide.find(({ status }) => status === 409)
    expect(tweede?.body.conflict.antwoord).toMatchObject({ versie: 1, tekst: gelukt?.body.antwoord.tekst })
  })

  it('heeft er niets aan als zijn dienst is beëindigd', async () => {
    const { start, database } = await ronde.aProgramma()
    const { links, houderEmail } = await start()
    await database.run(`update toegang.medewerker set beeindigd_op = now() where account_id =
      (select id from toegang.account where email = '${houderEmail}')`)
    expect((await ronde.open(links.houder)).status).toBe(404)
  })
})

describe('herinneren', () => {
  it('gaat vanzelf op de laatste dag, één keer, alleen naar wie nog niet antwoordde', async () => {
    const { start, database, acties } = await ronde.aProgramma()
    const { id, links } = await start()
    await ronde.save(links.politie, acties.controle, 0, { tekst: 'Klaar.' })
    await ronde.submit(links.politie)
    await database.run(`update programma.ronde set uiterlijk = current_date where id = '${id}'`)
    await database.run(
      `update programma.uitvraag set verstuurd_op = now() - interval '9 days' where ronde_id = '${id}'`,
    )
    const voor = mailserver.ontvangen.length
    expect(await proef.uitgaand.remind()).toBe(2)
    expect(await proef.uitgaand.remind()).toBe(0)
    const nieuw = mailserver.ontvangen.slice(voor)
    expect(nieuw).toHaveLength(2)
    expect(nieuw.flatMap(({ aan }) => aan).join()).not.toContain('partner')
    expect((await ronde.open(links.zorg)).status).toBe(200)
    await database.run(`update programma.ronde set status = 'gesloten', gesloten_op = now() where id = '${id}'`)
  })

  it('kan met de hand, aan allen of aan één', async () => {
    const { adviseur, start } = await ronde.aProgramma()
    const { id } = await start()
    const herinner = (uitvraagId: string | null) => adviseur.send('POST', `/rondes/${id}/_herinner`, { uitvraagId })
    expect((await herinner(null)).body).toEqual({ aantal: 3 })
    expect((await herinner(null)).body).toEqual({ aantal: 0 })
    const { uitvragen } = (await adviseur.get(`/rondes/${id}`)).body
    expect((await herinner(uitvragen[0].id)).body).toEqual({ aantal: 1 })
  })
})

describe('zonder rechten', () => {
  it('bestaan rondes niet voor een partner, een actiehouder en een raadslid', async () => {
    const { pad, start, organisaties } = await ronde.aProgramma()
    const { id } = await start()
    for (const wie of [
      await proef.als('partner', organisaties.politie.id),
      await proef.als('actiehouder'),
      await proef.als('raadslid'),
    ]) {
      expect((await wie.get(`/rondes/${id}`)).status).toBe(404)
      expect((await wie.get(`${pad}/rondes`)).status).toBe(404)
      expect((await wie.send('POST', `/rondes/${id}/_sluit`)).status).toBe(403)
    }
  })

  it('remt wie links raadt, en laat een goede link daarna even wachten', async () => {
    const { start } = await ronde.aProgramma()
    const { links } = await start()
    for (let keer = 0; keer < 60; keer += 1) await ronde.open(`9990-${String(keer).padStart(43, 'a')}`)
    const geremd = await ronde.open(links.politie)
    expect([geremd.status, geremd.body.code]).toEqual([429, 'te_veel_pogingen'])
  })
})

describe('als de mailserver weg is', () => {
  it('gaat niets verloren: de mail gaat als hij terug is', async () => {
    const { send, adviseur } = await ronde.aProgramma()
    await proef.uitgaand.middelen.post.wek()
    await mailserver.stop()
    const { body } = await send()
    await proef.uitgaand.middelen.post.wek()
    const wacht = (await adviseur.get(`/rondes/${body.id}`)).body.uitvragen.map(({ post }: Uitvraag) => post.stand)
    expect(wacht).toEqual(['wacht', 'wacht', 'wacht'])
    const { poort } = mailserver
    mailserver = await startMailserver({ poort })
    await ronde.deliverAfterRestart(mailserver.adres)
    const { uitvragen } = (await adviseur.get(`/rondes/${body.id}`)).body
    expect(uitvragen.map(({ post }: Uitvraag) => post.stand)).toEqual(['verstuurd', 'verstuurd', 'verstuurd'])
    const gekregen = mailserver.ontvangen.flatMap((mail) => (readLinks(mail).length === 1 ? mail.aan : []))
    expect(gekregen.toSorted()).toEqual(uitvragen.flatMap(({ adressen }: Uitvraag) => adressen).toSorted())
  })
})
