import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestApp, WACHTWOORD, type TestApp } from './testing/startTestApp.ts'

let proef: TestApp
beforeAll(async () => {
  proef = await startTestApp()
})
afterAll(() => proef.stop())

describe('eerste start', () => {
  it('kan maar één keer', async () => {
    const weer = {
      gemeente: { code: 9991, naam: 'Elders' },
      beheerder: { naam: 'X', email: 'x@elders.example', wachtwoord: WACHTWOORD },
    }
    expect((await proef.anoniem.get('/eerste-start')).body).toEqual({ nodig: false })
    const antwoord = await proef.anoniem.send('POST', '/eerste-start', weer)
    expect([antwoord.status, antwoord.body.code]).toEqual([409, 'al_ingericht'])
  })
})

describe('inloggen', () => {
  it('geeft wie, welke gemeente en wat mag', async () => {
    const { body } = await proef.beheerder.get('/sessie')
    expect(body.gemeente).toEqual({ code: 9990, naam: 'Waterveste' })
    expect(body.medewerker.rollen).toEqual(['beheerder'])
    expect(body.handelingen).toContain('medewerker:edit')
  })

  it('antwoordt hetzelfde op een onbekend adres en een fout wachtwoord', async () => {
    const fout = await proef.anoniem.send('POST', '/sessies', {
      email: 'beheer@waterveste.example',
      wachtwoord: 'mis geraden woord',
    })
    const onbekend = await proef.anoniem.send('POST', '/sessies', {
      email: 'niemand@waterveste.example',
      wachtwoord: 'mis geraden woord',
    })
    expect([fout.status, onbekend.status]).toEqual([401, 401])
    expect({ ...fout.body, verzoek: '' }).toEqual({ ...onbekend.body, verzoek: '' })
  })

  it('laat na vijf missers wachten, ook met het goede wachtwoord', async () => {
    const andere = await startTestApp()
    try {
      const poging = (wachtwoord: string) =>
        andere.anoniem.send('POST', '/sessies', { email: 'beheer@waterveste.example', wachtwoord })
      for (let i = 0; i < 5; i += 1) await poging('mis geraden woord')
      const geblokkeerd = await poging(WACHTWOORD)
      expect([geblokkeerd.status, geblokkeerd.body.code]).toEqual([429, 'te_veel_pogingen'])
      expect(Number(geblokkeerd.headers['retry-after'])).toBeGreaterThan(0)
    } finally {
      await andere.stop()
    }
  })

  it('weigert een verzoek zonder de kop die een andere site niet kan sturen', async () => {
    const antwoord = await proef.app.http.inject({
      method: 'POST',
      url: '/v1/sessies',
      payload: { email: 'a@b.nl', wachtwoord: 'x' },
    })
    expect(antwoord.statusCode).toBe(403)
    expect(antwoord.headers['content-type']).toContain('application/problem+json')
  })

  it('logt overal uit', async () => {
    const raadslid = await proef.als('raadslid')
    expect((await raadslid.get('/sessie')).status).toBe(200)
    expect((await raadslid.send('DELETE', '/sessies')).status).toBe(204)
    expect((await raadslid.get('/sessie')).status).toBe(401)
  })
})

describe('invoer', () => {
  it('noemt alle fouten tegelijk, met status 400', async () => {
    const antwoord = await proef.beheerder.send('POST', '/medewerkers', {
      naam: '',
      email: 'geen adres',
      rollen: ['koning'],
    })
    expect(antwoord.status).toBe(400)
    expect(antwoord.body.fouten.map((fout: { pad: string }) => fout.pad).sort()).toEqual([
      'body.email',
      'body.naam',
      'body.rollen.0',
    ])
    expect(antwoord.headers['api-version']).toMatch(/^\d+\.\d+\.\d+$/)
  })

  it('weigert onleesbare JSON met een zin', async () => {
    const antwoord = await proef.app.http.inject({
      method: 'POST',
      url: '/v1/sessies',
      headers: { 'x-baken': '1', 'content-type': 'application/json' },
      payload: '{"email":',
    })
    expect([antwoord.statusCode, antwoord.json().code]).toEqual([400, 'verzoek_onleesbaar'])
  })
})

describe('medewerkers', () => {
  it('houdt minstens één beheerder', async () => {
    const { body } = await proef.beheerder.get('/medewerkers')
    const ik = body.items.find((medewerker: { rollen: string[] }) => medewerker.rollen.includes('beheerder'))
    const antwoord = await proef.beheerder.send('POST', `/medewerkers/${ik.id}/_beeindig`, { beeindigd: true })
    expect([antwoord.status, antwoord.body.code]).toEqual([409, 'laatste_beheerder'])
  })

  it('vraagt bij een partner om een organisatie', async () => {
    const antwoord = await proef.beheerder.send('POST', '/medewerkers', {
      naam: 'P',
      email: 'p@p.example',
      rollen: ['partner'],
    })
    expect(antwoord.body.fouten).toEqual([
      { pad: 'body.organisatieId', melding: 'Kies de organisatie waar deze partner werkt.' },
    ])
  })

  it('eindigt de sessies van wie geen toegang meer heeft', async () => {
    const adviseur = await proef.als('adviseur_veiligheid')
    const { body } = await adviseur.get('/sessie')
    await proef.beheerder.send('POST', `/medewerkers/${body.medewerker.id}/_beeindig`, { beeindigd: true })
    expect((await adviseur.get('/sessie')).status).toBe(401)
  })
})

describe('het spoor', () => {
  it('legt elke daad vast, ook de geweigerde, en niet meer dan één keer', async () => {
    const raadslid = await proef.als('raadslid')
    const { body } = await raadslid.get('/sessie')
    expect((await raadslid.send('POST', '/programmas', { jaar: 2027, titel: 'Mag niet' })).status).toBe(403)
    const client = await proef.beheerder.get('/sessie')
    expect(client.status).toBe(200)
    const regels = await auditOf(body.medewerker.id)
    expect(regels).toContainEqual({ handeling: 'programma:edit', uitkomst: 'geweigerd' })
    expect(regels.filter((regel) => regel.handeling === 'programma:edit')).toHaveLength(1)
  })

  async function auditOf(medewerkerId: string) {
    const { withClient } = await import('../platform/server/database/withClient.ts')
    return withClient(proef.database.beheerUrl, async (client) => {
      const { rows } = await client.query<{ handeling: string; uitkomst: string }>(
        'select handeling, uitkomst from platform.audit where medewerker_id = $1',
        [medewerkerId],
      )
      return rows
    })
  }
})

describe('wat niet te zien is bestaat niet', () => {
  it.each(['/medewerkers', '/inlezingen', '/organisaties'])('een raadslid vindt %s niet', async (pad) => {
    const raadslid = await proef.als('raadslid')
    expect((await raadslid.get(pad)).status).toBe(404)
  })

  it('een route zonder handeling start niet', () => {
    expect(() => proef.app.http.get('/v1/geheim', () => 'x')).toThrow()
  })
})
