import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROLLEN } from '../modules/toegang/domain/rol.ts'
import { startTestApp, type TestApp } from './testing/startTestApp.ts'
import { standaardOf } from './permissions.ts'

let proef: TestApp
beforeAll(async () => {
  proef = await startTestApp()
})
afterAll(() => proef.stop())

const bereken = (body: unknown) => proef.beheerder.send('POST', '/termijnen/_bereken', body)

it.each(ROLLEN)('%s mag termijnen zien', (rol) => {
  expect(standaardOf(rol).has('termijn:read')).toBe(true)
})

describe('de tabel', () => {
  it('komt met versie, artikel, varianten en bron', async () => {
    const { status, body } = await proef.beheerder.get('/termijnen')
    expect(status).toBe(200)
    expect(body.versie).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    expect(body.items.find(({ id }: { id: string }) => id === 'BZ-03')).toMatchObject({
      artikel: 'Awb 7:10 lid 1',
      lengte: { aantal: 6, eenheid: 'weken' },
      verlenging: { lengte: { aantal: 6, eenheid: 'weken' }, keren: 1, variant: null },
      opschorting: { gronden: ['opschorting', 'aanvulling'], maximum: null },
      varianten: [{ variant: 'commissie', lengte: { aantal: 12, eenheid: 'weken' } }],
      bron: expect.stringContaining('2026-01-01') as string,
      nagekeken: true,
    })
  })

  it('is er niet voor wie niet is ingelogd', async () => {
    expect((await proef.anoniem.get('/termijnen')).status).toBe(401)
  })
})

describe('een berekening', () => {
  it('geeft de laatste dag met uitleg', async () => {
    const { status, body } = await bereken({ id: 'BZ-01', start: '2026-02-20' })
    expect(status).toBe(200)
    expect(body).toEqual({
      laatste: '2026-04-07',
      uitleg: expect.stringContaining('Goede Vrijdag') as string,
      toegestaan: true,
    })
  })

  it('zegt wat de wet niet toestaat', async () => {
    const { status, body } = await bereken({ id: 'GB-03', start: '2026-02-20', opties: { verdaging: true } })
    expect([status, body.laatste, body.toegestaan]).toEqual([200, null, false])
  })

  it.each([
    [{ id: 'XX-01', start: '2026-02-20' }, 'termijn_onbekend'],
    [{ id: 'BZ-01', start: '2026-02-30' }, 'datum_onjuist'],
    [{ id: 'BZ-01', start: '2026-02-20', opties: { variant: 'snel' } }, 'optie_onjuist'],
    [{ id: 'BZ-01', start: '2026-02-20', opties: { haast: 1 } }, 'invoer_ongeldig'],
    [{ id: 'BZ-01' }, 'invoer_ongeldig'],
    [[], 'invoer_ongeldig'],
  ])('%j wordt geweigerd', async (vraag, code) => {
    const { status, body } = await bereken(vraag)
    expect([status, body.code]).toEqual([400, code])
  })
})
