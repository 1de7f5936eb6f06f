import { describe, expect, it } from 'vitest'
import { datum } from '../../../platform/domain/datum.ts'
import type { Handeling } from '../../../platform/domain/handeling.ts'
import { checkSleutel, handelingenOfSleutel, isVoorProgrammas } from './apisleutel.ts'

const EIGEN = new Set<Handeling>(['programma:read', 'voortgang:edit', 'medewerker:edit', 'sessie:read'])
const VANDAAG = datum('2026-11-22')

describe('een API-sleutel', () => {
  it.each([
    [['programma:read'], '2026-11-22', null],
    [['programma:read', 'voortgang:edit'], '2027-11-22', null],
    [['programma:edit'], '2026-12-01', 'niet_zelf'],
    [['medewerker:edit'], '2026-12-01', 'niet_voor_programmas'],
    [['sessie:read'], '2026-12-01', 'niet_voor_programmas'],
    [['programma:read'], '2026-11-21', 'voorbij'],
    [['programma:read'], '2027-11-23', 'te_ver'],
  ] as const)('met %j tot %s: %s', (handelingen, tot, reden) => {
    const uitkomst = checkSleutel({ handelingen, geldigTot: datum(tot) }, EIGEN, VANDAAG)
    expect(uitkomst.ok ? null : uitkomst.reden).toBe(reden)
  })

  it('mag nooit meer dan wie hem maakte nu nog mag', () => {
    const gegeven = ['programma:read', 'programma:edit', 'medewerker:edit']
    expect([...handelingenOfSleutel(EIGEN, gegeven)]).toEqual(['programma:read'])
    expect([...handelingenOfSleutel(new Set(), gegeven)]).toEqual([])
  })

  it.each(['rol:edit', 'apisleutel:edit', 'inlogdienst:edit', 'tweedefactor:edit', 'noodtoegang:edit'] as const)(
    'kan nooit %s',
    (handeling) => expect(isVoorProgrammas(handeling)).toBe(false),
  )
})
