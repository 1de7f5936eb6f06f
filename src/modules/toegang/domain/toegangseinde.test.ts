import { describe, expect, it } from 'vitest'
import { datum } from '../../../platform/domain/datum.ts'
import { decideEinde } from './toegangseinde.ts'

const VANDAAG = datum('2026-11-22')
const PARTNER = 'b0a1c3de-0000-4000-8000-000000000001'

describe('de laatste dag van toegang', () => {
  it.each([
    ['een partner zonder dag', PARTNER, null, '2027-11-22'],
    ['een partner met een dag', PARTNER, '2027-01-31', '2027-01-31'],
    ['een partner alleen vandaag', PARTNER, '2026-11-22', '2026-11-22'],
    ['iemand van de gemeente', null, null, null],
    ['iemand die tijdelijk bij de gemeente werkt', null, '2030-01-01', '2030-01-01'],
  ])('%s', (_wie, organisatieId, wens, einde) => {
    const eindigtOp = wens === null ? null : datum(wens)
    expect(decideEinde({ organisatieId, eindigtOp }, VANDAAG)).toEqual({ ok: true, value: einde })
  })

  it.each([
    [PARTNER, '2026-11-21', 'voorbij'],
    [PARTNER, '2027-11-23', 'te_ver'],
    [null, '2026-11-21', 'voorbij'],
  ])('van %s kan niet %s zijn: %s', (organisatieId, dag, reden) => {
    expect(decideEinde({ organisatieId, eindigtOp: datum(dag) }, VANDAAG)).toEqual({ ok: false, reden })
  })
})
