import '@fastify/cookie'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { composeBeveiligingscontact } from './beveiligingscontact.ts'
import { createHttpServer } from './httpServer.ts'

const start = async (achterTls: boolean): Promise<FastifyInstance> => {
  const app = await createHttpServer({ logLevel: 'silent', achterTls, proxies: 0 })
  app.get('/pagina', (_verzoek, antwoord) => antwoord.type('text/html').send('<!doctype html>'))
  app.get('/stuk', () => {
    throw new Error('relation "geheim" does not exist')
  })
  app.get('/tegelijk', () => {
    throw Object.assign(new Error('duplicate key'), { code: '23505' })
  })
  app.get('/ontnomen', () => {
    throw Object.assign(new Error('new row violates'), { code: '42501', routine: 'ExecWithCheckOptions' })
  })
  app.get('/zonder-grant', () => {
    throw Object.assign(new Error('permission denied'), { code: '42501', routine: 'aclcheck_error' })
  })
  app.get('/download', (_verzoek, antwoord) => antwoord.type('application/octet-stream').send(Buffer.from('bytes')))
  app.get('/koekje', (verzoek, antwoord) =>
    antwoord
      .setCookie('sessie', 'nieuw', { path: '/', httpOnly: true, sameSite: 'strict', secure: achterTls })
      .send(verzoek.cookies),
  )
  app.get('/deel/:naam', () => 'gevonden')
  return app
}

let open: FastifyInstance
let beveiligd: FastifyInstance
beforeAll(async () => {
  open = await start(false)
  beveiligd = await start(true)
})
afterAll(() => Promise.all([open.close(), beveiligd.close()]))

/** Pages, downloads, refusals, what crashes and what is no address at all. */
const ADRESSEN = ['/pagina', '/download', '/stuk', '/bestaat-niet', '/deel/%ff', `/deel/${'a'.repeat(500)}`]

describe('elk antwoord', () => {
  it.each(ADRESSEN)('draagt de veilige koppen: %s', async (url) => {
    const { headers } = await open.inject(url)
    expect(headers).toMatchObject({
      'permissions-policy': expect.stringContaining('camera=()'),
      'referrer-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    })
    expect(headers).not.toHaveProperty('strict-transport-security')
    expect(headers).not.toHaveProperty('x-powered-by')
  })

  it.each(ADRESSEN)('laat alleen toe wat Baken zelf stuurt: %s', async (url) => {
    const regels = String((await open.inject(url)).headers['content-security-policy'])
    expect(regels).not.toMatch(/unsafe|\*|https?:/)
    for (const regel of ["default-src 'none'", "base-uri 'none'", "frame-ancestors 'none'", "form-action 'self'"]) {
      expect(regels).toContain(regel)
    }
  })

  it('houdt de browser aan TLS zodra dat er is', async () => {
    for (const url of ADRESSEN) {
      const { headers } = await beveiligd.inject(url)
      expect(headers['strict-transport-security']).toBe('max-age=31536000; includeSubDomains')
    }
  })

  it('zegt bij een fout niets over hoe Baken gemaakt is', async () => {
    for (const url of ADRESSEN.slice(2, 3).concat(ADRESSEN.slice(4))) {
      const { body, headers } = await open.inject(url)
      expect(headers['content-type']).toMatch('application/problem+json')
      expect(body).not.toMatch(/geheim|relation|FST_|aaaa|%ff/)
    }
  })

  it('noemt het een botsing als twee mensen hetzelfde doen', async () => {
    expect((await open.inject('/tegelijk')).statusCode).toBe(409)
  })

  it('zegt dat het niet bestaat als het recht erop intussen voorbij is, maar niet als het onze fout is', async () => {
    expect((await open.inject('/ontnomen')).statusCode).toBe(404)
    expect((await open.inject('/zonder-grant')).statusCode).toBe(500)
  })
})

describe('een koekje', () => {
  it('heet onder TLS zo dat een browser het alleen van dit adres aanneemt', async () => {
    const { headers } = await beveiligd.inject('/koekje')
    expect(headers['set-cookie']).toBe('__Host-sessie=nieuw; Path=/; HttpOnly; Secure; SameSite=Strict')
  })

  it('dat een ander adres van het domein plantte bestaat niet', async () => {
    const cookie = 'sessie=geplant; __Host-sessie=echt'
    expect((await beveiligd.inject({ url: '/koekje', headers: { cookie } })).json()).toEqual({ sessie: 'echt' })
  })

  it('heet zonder TLS gewoon', async () => {
    const { headers, body } = await open.inject({ url: '/koekje', headers: { cookie: 'sessie=echt' } })
    expect(headers['set-cookie']).toBe('sessie=nieuw; Path=/; HttpOnly; SameSite=Strict')
    expect(JSON.parse(body)).toEqual({ sessie: 'echt' })
  })
})

describe('security.txt', () => {
  it('zegt waar een zwakke plek gemeld wordt, en blijft geldig', async () => {
    const { statusCode, headers, body } = await open.inject('/.well-known/security.txt')
    expect([statusCode, headers['content-type']]).toEqual([200, 'text/plain; charset=utf-8'])
    expect(body).toMatch(/^Contact: mailto:/m)
    const [, tot = ''] = /^Expires: (\S+)$/m.exec(body) ?? []
    const dagen = (Date.parse(tot) - Date.now()) / 86_400_000
    expect(dagen).toBeGreaterThan(90)
    expect(dagen).toBeLessThan(365)
  })

  it('noemt het contact dat de gemeente koos', () => {
    const tekst = composeBeveiligingscontact('https://waterveste.example/melden', new Date('2026-01-01T12:00:00Z'))
    expect(tekst).toBe(
      'Contact: https://waterveste.example/melden\nExpires: 2026-06-30T00:00:00Z\nPreferred-Languages: nl, en\n',
    )
  })
})
