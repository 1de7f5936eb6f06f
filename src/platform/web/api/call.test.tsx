import { afterEach, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { defineContract } from '../../contract.ts'
import { fakeServer, Weigering } from '../../testing/fakeServer.ts'
import { call, whenNietIngelogd } from './call.ts'
import { ProbleemFout, probleemVan } from './ProbleemFout.ts'

const contract = defineContract({
  list: {
    method: 'GET',
    path: '/dingen/:id/delen',
    samenvatting: 'Delen.',
    handeling: 'ding:read',
    params: z.object({ id: z.string() }),
    query: z.object({ q: z.string().optional(), aantal: z.number().optional() }),
    success: { status: 200, body: z.object({ items: z.array(z.string()) }) },
  },
  save: {
    method: 'PUT',
    path: '/dingen',
    samenvatting: 'Bewaar.',
    handeling: 'ding:edit',
    body: z.object({ naam: z.string() }),
    success: { status: 204, body: z.null() },
  },
  logIn: {
    method: 'POST',
    path: '/sessies',
    samenvatting: 'Log in.',
    openbaar: 'nog niemand',
    success: { status: 201, body: z.null() },
  },
})

const refusalOf = async (poging: Promise<unknown>): Promise<unknown> => poging.catch((fout: unknown) => fout)

afterEach(() => whenNietIngelogd(() => undefined))

describe('call', () => {
  it('vult het adres in en laat lege zoekvelden weg', async () => {
    const verzonden = fakeServer({ 'GET /v1/dingen/a%2Fb/delen': { items: ['x'] } })
    const antwoord = await call(contract.list, { params: { id: 'a/b' }, query: { q: '', aantal: 3 } })
    expect(antwoord).toEqual({ items: ['x'] })
    expect(verzonden[0]?.zoek.toString()).toBe('aantal=3')
  })

  it('stuurt bij een wijziging mee dat het verzoek van Baken zelf komt, bij lezen niet', async () => {
    const kopregels: (HeadersInit | undefined)[] = []
    globalThis.fetch = async (_adres, init) => {
      kopregels.push(init?.headers)
      return new Response(init?.method === 'GET' ? '{"items":[]}' : null, {
        status: init?.method === 'GET' ? 200 : 204,
      })
    }
    expect(await call(contract.save, { body: { naam: 'x' } })).toBeNull()
    await call(contract.list, { params: { id: '1' } })
    expect(kopregels[0]).toMatchObject({ 'X-Baken': '1', 'Content-Type': 'application/json' })
    expect(kopregels[1]).not.toHaveProperty('X-Baken')
  })

  it('geeft de weigering van de server door, met fouten en wachttijd', async () => {
    const fouten = [{ pad: 'body.naam', melding: 'Vul een naam in.' }]
    fakeServer({ 'PUT /v1/dingen': new Weigering(400, { code: 'invoer_ongeldig', fouten }, { 'retry-after': '30' }) })
    const fout = await refusalOf(call(contract.save, { body: { naam: '' } }))
    expect(fout).toBeInstanceOf(ProbleemFout)
    expect(probleemVan(fout)).toMatchObject({ status: 400, code: 'invoer_ongeldig', fouten, wachttijd: 30 })
  })

  it('maakt van een foutpagina van een tussenliggende server een zin die helpt', async () => {
    globalThis.fetch = async () => new Response('<html>Bad Gateway</html>', { status: 502 })
    const { status, detail } = probleemVan(await refusalOf(call(contract.list, { params: { id: '1' } })))
    expect(status).toBe(502)
    expect(detail).toContain('Probeer het zo nog eens')
  })

  it('zegt het als er geen verbinding is', async () => {
    globalThis.fetch = () => Promise.reject(new TypeError('failed to fetch'))
    const { code, detail } = probleemVan(await refusalOf(call(contract.list, { params: { id: '1' } })))
    expect(code).toBe('geen_verbinding')
    expect(detail).toContain('Kijk je verbinding na')
  })

  it.each([
    [
      'een verlopen sessie wordt gemeld',
      'GET /v1/dingen/1/delen',
      () => call(contract.list, { params: { id: '1' } }),
      1,
    ],
    ['een fout wachtwoord is geen verlopen sessie', 'POST /v1/sessies', () => call(contract.logIn), 0],
  ] as const)('%s', async (_regel, adres, doe, keren) => {
    const gemeld = vi.fn()
    whenNietIngelogd(gemeld)
    fakeServer({ [adres]: new Weigering(401) })
    await refusalOf(doe())
    expect(gemeld).toHaveBeenCalledTimes(keren)
  })
})
