import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { rollenContract } from '../modules/toegang/contractRollen.ts'
import type { Rol } from '../modules/toegang/domain/rol.ts'
import type { Antwoord } from '../platform/contract.ts'
import { withClient } from '../platform/server/database/withClient.ts'
import { queueAtLock } from './testing/queueAtLock.ts'
import { startTestApp, type Client, type TestApp } from './testing/startTestApp.ts'

type Matrix = Antwoord<typeof rollenContract.getRollen>
type Wens = { readonly rol: Rol; readonly handeling: string; readonly toegestaan: boolean }

let proef: TestApp
beforeAll(async () => {
  proef = await startTestApp()
})
afterAll(() => proef.stop())

const readMatrix = async (wie: Client = proef.beheerder): Promise<Matrix> => (await wie.get('/rollen')).body
const celOf = (matrix: Matrix, rol: Rol, handeling: string) =>
  matrix.rollen.find((een) => een.rol === rol)?.cellen.find((cel) => cel.handeling === handeling)
const idOf = async (wie: Client): Promise<string> => (await wie.get('/sessie')).body.medewerker.id
const handelingenVan = async (wie: Client): Promise<string[]> => (await wie.get('/sessie')).body.handelingen

async function wijzig(wijzigingen: readonly Wens[], wie: Client = proef.beheerder) {
  const { versie } = await readMatrix(wie)
  return wie.send('PATCH', '/rollen', { versie, wijzigingen })
}

async function medewerkerOf(id: string) {
  const { body } = await proef.beheerder.get('/medewerkers')
  return body.items.find((medewerker: { id: string }) => medewerker.id === id)
}

async function zetRollen(id: string, rollen: readonly Rol[], wie: Client = proef.beheerder) {
  const { naam, organisatie, versie } = await medewerkerOf(id)
  return wie.send('PATCH', `/medewerkers/${id}`, { naam, rollen, organisatieId: organisatie?.id ?? null, versie })
}

describe('de tabel van rollen', () => {
  it('is er voor wie haar mag zien, en bestaat niet voor anderen', async () => {
    const fg = await proef.als('functionaris_gegevensbescherming')
    const matrix = await readMatrix(fg)
    expect(matrix.rollen).toHaveLength(13)
    expect([matrix.magWijzigen, celOf(matrix, 'raadslid', 'programma:read')?.aan]).toEqual([false, true])
    const raadslid = await proef.als('raadslid')
    expect((await raadslid.get('/rollen')).status).toBe(404)
    expect((await fg.send('PATCH', '/rollen', { versie: 1, wijzigingen: [] })).status).toBe(403)
  })

  it('geldt bij het eerstvolgende verzoek, en is terug bij de standaard geen afwijking meer', async () => {
    const kcc = await proef.als('kcc')
    expect(await handelingenVan(kcc)).not.toContain('wijziging:read')
    const { status, body } = await wijzig([{ rol: 'kcc', handeling: 'wijziging:read', toegestaan: true }])
    expect([status, celOf(body, 'kcc', 'wijziging:read')]).toEqual([
      200,
      expect.objectContaining({ aan: true, standaard: false }),
    ])
    expect(await handelingenVan(kcc)).toContain('wijziging:read')
    await wijzig([{ rol: 'kcc', handeling: 'wijziging:read', toegestaan: false }])
    expect(await handelingenVan(kcc)).not.toContain('wijziging:read')
    const { rows } = await withClient(proef.database.beheerUrl, (client) =>
      client.query('select 1 from toegang.rol_afwijking'),
    )
    expect(rows).toEqual([])
  })

  it('zegt vooraf wie wat krijgt en verliest, en wie het houdt door een andere rol', async () => {
    const alleenBoa = await proef.als('boa')
    const ookJurist = await proef.als('boa')
    await zetRollen(await idOf(ookJurist), ['boa', 'jurist'])
    const { versie } = await readMatrix()
    const wijzigingen = [{ rol: 'boa', handeling: 'organisatie:read', toegestaan: false }]
    const { body } = await proef.beheerder.send('POST', '/rollen/_vergelijk', { versie, wijzigingen })
    const { naam } = await medewerkerOf(await idOf(alleenBoa))
    expect(body).toEqual({
      gevolgen: [{ ...wijzigingen[0], namen: [naam], aantal: 1, blijftGelijk: 1 }],
      geweigerd: [],
    })
    expect(await handelingenVan(alleenBoa)).toContain('organisatie:read')
  })

  it('weigert alles als er iets bij is wat niet mag', async () => {
    const kcc = await proef.als('kcc')
    const { status, body } = await wijzig([
      { rol: 'kcc', handeling: 'wijziging:read', toegestaan: true },
      { rol: 'beheerder', handeling: 'rol:edit', toegestaan: false },
    ])
    expect([status, body.code]).toEqual([409, 'handeling_niet_te_geven'])
    expect(await handelingenVan(kcc)).not.toContain('wijziging:read')
  })

  it('laat van drie tegelijk er één door: de anderen zagen een oude tabel', async () => {
    const { versie } = await readMatrix()
    const zet = (rol: Rol) => () =>
      proef.beheerder.send('PATCH', '/rollen', {
        versie,
        wijzigingen: [{ rol, handeling: 'weergave:edit', toegestaan: true }],
      })
    const antwoorden = await queueAtLock(proef, [zet('boa'), zet('kcc'), zet('jurist')])
    expect(antwoorden.map(({ status, body }) => [status, body.code])).toEqual([
      [200, undefined],
      [409, 'intussen_gewijzigd'],
      [409, 'intussen_gewijzigd'],
    ])
  })

  it('onthoudt voor welke rol een tweede factor verplicht is', async () => {
    const { body } = await proef.beheerder.send('PUT', '/rollen/procesregisseur/tweede-factor', { verplicht: true })
    const verplicht = (body as Matrix).rollen.filter(({ tweedeFactorVerplicht }) => tweedeFactorVerplicht)
    expect(verplicht.map(({ rol }) => rol)).toEqual(['procesregisseur'])
    expect((await proef.beheerder.send('PUT', '/rollen/koning/tweede-factor', { verplicht: true })).status).toBe(404)
  })

  it.each([
    ['pdf', '%PDF'],
    ['docx', 'PK'],
    ['xlsx', 'PK'],
  ])('gaat mee als %s', async (vorm, begin) => {
    const { statusCode, rawPayload, headers } = await proef.beheerder.raw(`/rollen/uitvoer?vorm=${vorm}`)
    expect([statusCode, rawPayload.subarray(0, begin.length).toString()]).toEqual([200, begin])
    expect(headers['content-disposition']).toContain(`.${vorm}`)
  })
})

describe('niemand geeft wat die zelf niet heeft', () => {
  /** A kcc who may give access and change rollen, but holds little else. */
  async function aGemachtigdeKcc() {
    const kcc = await proef.als('kcc')
    const gegeven = ['medewerker:read', 'medewerker:edit', 'rol:read', 'rol:edit'].map((handeling) => ({
      ...{ rol: 'kcc' as const, handeling, toegestaan: true },
    }))
    await wijzig(gegeven)
    return { kcc, gegeven, trekIn: () => wijzig(gegeven.map((een) => ({ ...een, toegestaan: false }))) }
  }

  it('aan een rol: alleen een handeling van zichzelf', async () => {
    const { kcc, trekIn } = await aGemachtigdeKcc()
    const erbij = (handeling: string) => wijzig([{ rol: 'archivaris', handeling, toegestaan: true }], kcc)
    expect((await erbij('programma:edit')).status).toBe(409)
    expect((await erbij('medewerker:read')).status).toBe(200)
    expect(
      (await wijzig([{ rol: 'adviseur_veiligheid', handeling: 'programma:edit', toegestaan: false }], kcc)).status,
    ).toBe(409)
    await trekIn()
  })

  it('aan een medewerker: geen rol die meer mag', async () => {
    const { kcc, trekIn } = await aGemachtigdeKcc()
    const doel = await idOf(await proef.als('raadslid'))
    expect((await zetRollen(doel, ['raadslid', 'kcc'], kcc)).status).toBe(200)
    expect((await zetRollen(doel, ['raadslid', 'adviseur_veiligheid'], kcc)).status).toBe(409)
    expect((await zetRollen(await idOf(kcc), ['kcc', 'beheerder'], kcc)).status).toBe(409)
    const nieuw = { naam: 'Nieuw', email: 'nieuw@waterveste.example', rollen: ['beheerder'], organisatieId: null }
    expect((await kcc.send('POST', '/medewerkers', nieuw)).body.code).toBe('rol_niet_te_geven')
    const beheerder = await idOf(proef.beheerder)
    expect((await kcc.send('POST', `/medewerkers/${beheerder}/_wachtwoord`)).status).toBe(409)
    expect((await kcc.send('POST', `/medewerkers/${beheerder}/_beeindig`, { beeindigd: true })).status).toBe(409)
    await trekIn()
  })

  it('ook niet tegelijk met het verlies ervan', async () => {
    const { kcc, gegeven } = await aGemachtigdeKcc()
    const doelen = [await idOf(await proef.als('raadslid')), await idOf(await proef.als('raadslid'))]
    const mensen = await Promise.all(doelen.map(medewerkerOf))
    const { versie } = await readMatrix()
    const wijzigingen = gegeven.map((een) => ({ ...een, toegestaan: false }))
    const trekIn = () => proef.beheerder.send('PATCH', '/rollen', { versie, wijzigingen })
    const geefRol = mensen.map(
      ({ id, naam, versie }) =>
        () =>
          kcc.send('PATCH', `/medewerkers/${id}`, { naam, rollen: ['kcc'], organisatieId: null, versie }),
    )
    const geefHandeling = () =>
      kcc.send('PATCH', '/rollen', {
        versie: versie + 1,
        wijzigingen: [{ rol: 'boa', handeling: 'rol:edit', toegestaan: true }],
      })
    const antwoorden = await queueAtLock(proef, [trekIn, ...geefRol, geefHandeling])
    expect(antwoorden.map(({ status }) => status)).toEqual([200, 403, 403, 403])
  })

  it('een beheerder stelt anderen aan in een rol die hijzelf niet heeft', async () => {
    const doel = await idOf(await proef.als('raadslid'))
    expect((await zetRollen(doel, ['adviseur_veiligheid', 'procesregisseur'])).status).toBe(200)
  })
})

describe('rollen van een medewerker', () => {
  it('samen geven ze alles wat elk geeft, en wijzigen logt meteen uit', async () => {
    const wie = await proef.als('raadslid')
    const id = await idOf(wie)
    await zetRollen(id, ['raadslid', 'actiehouder'])
    expect((await wie.get('/sessie')).status).toBe(401)
    expect((await medewerkerOf(id)).rollen).toEqual(['actiehouder', 'raadslid'])
  })

  it('zijn er minstens één', async () => {
    const { status, body } = await zetRollen(await idOf(await proef.als('raadslid')), [])
    expect([status, body.fouten[0].pad]).toEqual([400, 'body.rollen'])
  })

  it('vragen bij een partner ook in de database om een organisatie', async () => {
    const id = await idOf(await proef.als('raadslid'))
    const zonder = withClient(proef.database.beheerUrl, (client) =>
      client.query(`insert into toegang.medewerker_rol values (9990, $1, 'partner', null)`, [id]),
    )
    await expect(zonder).rejects.toThrow('medewerker_rol')
  })
})

describe('de laatste beheerder', () => {
  it('blijft, ook als twee beheerders elkaar of zichzelf tegelijk weghalen', async () => {
    const andere = await startTestApp()
    try {
      const tweede = await andere.als('beheerder')
      const [een, twee] = [await idOf(andere.beheerder), await idOf(tweede)]
      const weg = (wie: Client, id: string) => () =>
        wie.send('POST', `/medewerkers/${id}/_beeindig`, { beeindigd: true })
      const antwoorden = await queueAtLock(andere, [weg(andere.beheerder, twee), weg(tweede, een)])
      expect(antwoorden.map(({ status }) => status)).toEqual([200, 403])
      const derde = await andere.als('beheerder')
      const zelf = await queueAtLock(andere, [weg(derde, await idOf(derde)), weg(andere.beheerder, een)])
      expect(zelf.map(({ status, body }) => [status, body.code])).toEqual([
        [200, undefined],
        [409, 'laatste_beheerder'],
      ])
    } finally {
      await andere.stop()
    }
  })

  it('kan de eigen rol niet inleveren', async () => {
    const { status, body } = await zetRollen(await idOf(proef.beheerder), ['raadslid'])
    expect([status, body.code]).toEqual([409, 'laatste_beheerder'])
  })

  it.each(['medewerker:edit', 'rol:edit', 'rol:read', 'medewerker:read', 'sessie:read'])(
    'houdt %s',
    async (handeling) => {
      expect((await wijzig([{ rol: 'beheerder', handeling, toegestaan: false }])).status).toBe(409)
    },
  )
})
