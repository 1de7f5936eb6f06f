import { describe, expect, it } from 'vitest'
import { datum } from '../../../../platform/domain/datum.ts'
import { checkMoment, type MomentReden } from './checkMoment.ts'
import type { MomentFeit } from './moment.ts'

const LEEG: MomentFeit = {
  ...{ sleutel: '2026-k1', van: null, tot: null, gedaanOp: null },
  ...{ vervallen: '', notitie: '', extra: false, versie: 0 },
}
const VANDAAG = datum('2026-11-22')

describe('checkMoment', () => {
  it.each<[string, Partial<MomentFeit>]>([
    ['niets', {}],
    ['één dag', { van: datum('2026-03-01'), tot: datum('2026-03-01') }],
    ['tot het einde van het volgende jaar', { van: datum('2027-12-01'), tot: datum('2027-12-31') }],
    ['vandaag gedaan', { gedaanOp: VANDAAG }],
    ['vervallen met een reden', { vervallen: 'De subsidie is gestopt' }],
  ])('neemt aan: %s', (_titel, wat) => {
    const feit = { ...LEEG, ...wat }
    expect(checkMoment(feit, 2026, VANDAAG)).toEqual({ ok: true, value: feit })
  })

  it.each<[MomentReden, Partial<MomentFeit>]>([
    ['dagen_verkeerd_om', { van: datum('2026-03-02'), tot: datum('2026-03-01') }],
    ['buiten_bereik', { van: datum('2027-12-01'), tot: datum('2028-01-01') }],
    ['buiten_bereik', { tot: datum('2028-01-01') }],
    ['buiten_bereik', { van: datum('2025-12-31') }],
    ['gedaan_in_toekomst', { gedaanOp: datum('2026-11-23') }],
    ['gedaan_en_vervallen', { gedaanOp: VANDAAG, vervallen: 'Toch niet' }],
  ])('weigert met %s: %j', (reden, wat) => {
    expect(checkMoment({ ...LEEG, ...wat }, 2026, VANDAAG)).toEqual({ ok: false, reden })
  })
})
