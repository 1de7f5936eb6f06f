import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { toLdv, type LdvBron } from './toLdv.ts'

const hash = (tekst: string): string => createHash('sha256').update(tekst).digest('hex')
const OPTIES = { gemeente: 9990, register: 'https://baken.waterveste.example/verwerkingen', hash }
const ANS = '0f0e0d0c-0b0a-4908-8706-050403020100'
const BOB = '1f0e0d0c-0b0a-4908-8706-050403020100'
const BRON: LdvBron = {
  ...{ id: '2f0e0d0c-0b0a-4908-8706-050403020100', begonnen: 1_000, tijd: 1_012, handeling: 'medewerker:read' },
  ...{ onderwerp: 'medewerkers/2', onderwerpId: null, getoond: [ANS, BOB], doel: 'woonoverlast', uitkomst: 'gelukt' },
  ...{ requestId: '3f0e0d0c-0b0a-4908-8706-050403020100', traceId: null, parentSpanId: null },
}

test('geeft een regel per betrokkene, in één spoor, elk met een eigen schakel', () => {
  const [ans, bob, ...rest] = toLdv(BRON, OPTIES)
  expect(rest).toEqual([])
  expect(ans).toEqual({
    trace_id: '3f0e0d0c0b0a49088706050403020100',
    span_id: expect.stringMatching(/^[0-9a-f]{16}$/),
    status: 'Ok',
    name: 'medewerker:read',
    start_time: 1_000,
    end_time: 1_012,
    resource: { 'service.name': 'baken', 'baken.gemeente': '9990' },
    attributes: {
      'dpl.core.processing_activity_id': 'https://baken.waterveste.example/verwerkingen/woonoverlast',
      'dpl.core.data_subject_id': expect.stringMatching(/^[0-9a-f]{32}$/),
      'dpl.core.data_subject_id_type': 'medewerker',
    },
  })
  expect(bob?.trace_id).toBe(ans?.trace_id)
  expect(bob?.span_id).not.toBe(ans?.span_id)
})

test('geen regel noemt wie het is, en dezelfde persoon is in elke regel dezelfde', () => {
  const lijst = JSON.stringify(toLdv(BRON, OPTIES))
  expect(lijst).not.toContain(ANS)
  const geopend = toLdv({ ...BRON, getoond: null, onderwerp: `medewerker/${ANS}`, onderwerpId: ANS }, OPTIES)
  const idOf = (regels: ReturnType<typeof toLdv>) => regels[0]?.attributes['dpl.core.data_subject_id']
  expect(idOf(geopend)).toBe(idOf(toLdv(BRON, OPTIES)))
  expect(idOf(toLdv(BRON, { ...OPTIES, gemeente: 9991 }))).not.toBe(idOf(geopend))
})

describe('het spoor', () => {
  test('van een aanroeper loopt door', () => {
    const [regel] = toLdv({ ...BRON, traceId: 'a'.repeat(32), parentSpanId: 'b'.repeat(16) }, OPTIES)
    expect([regel?.trace_id, regel?.parent_span_id]).toEqual(['a'.repeat(32), 'b'.repeat(16)])
  })
  test('van wat niemand vroeg is er een per regel', () => {
    const [een] = toLdv({ ...BRON, requestId: 'inlezing:read' }, OPTIES)
    const [ander] = toLdv({ ...BRON, requestId: 'inlezing:read', id: ANS }, OPTIES)
    expect(een?.trace_id).toMatch(/^[0-9a-f]{32}$/)
    expect(ander?.trace_id).not.toBe(een?.trace_id)
  })
})

test.each([
  ['geweigerd', 'Error'],
  ['mislukt', 'Error'],
])('%s wordt %s', (uitkomst, status) => {
  expect(toLdv({ ...BRON, uitkomst }, OPTIES)[0]?.status).toBe(status)
})

test.each([
  ['een lijst van iets anders', { onderwerp: 'programmas/3', getoond: null }],
  ['een lijst zonder iemand erin', { getoond: [] }],
  ['een lijst waarvan niet is bewaard wie erin stond', { getoond: null }],
])('%s geeft geen regel', (_wat, anders) => {
  expect(toLdv({ ...BRON, ...anders }, OPTIES)).toEqual([])
})
