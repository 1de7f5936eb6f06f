import { expect, it } from 'vitest'
import { datum } from '../../../../platform/domain/datum.ts'
import type { MomentStand } from '../momenten/moment.ts'
import { statusOfMoment, worstStatus, type MomentStatus } from './momentStatus.ts'

const VANDAAG = datum('2026-11-22')

it.each<[MomentStand, string, string, MomentStatus]>([
  ['gedaan', '2026-01-01', '2026-03-31', 'klaar'],
  ['vervallen', '2026-01-01', '2026-03-31', 'vervallen'],
  ['open', '2026-07-01', '2026-11-21', 'te_laat'],
  ['open', '2026-07-01', '2026-11-22', 'bijna_te_laat'],
  ['open', '2026-10-01', '2026-12-31', 'loopt'],
  ['open', '2026-11-23', '2026-12-31', 'gepland'],
  ['open', '2027-01-01', '2027-01-31', 'gepland'],
])('%s van %s t/m %s: %s', (stand, van, tot, status) => {
  expect(statusOfMoment({ stand, van: datum(van), tot: datum(tot) }, VANDAAG)).toBe(status)
})

it('neemt van meer momenten de ergste', () => {
  expect(worstStatus(['klaar', 'te_laat', 'gepland'])).toBe('te_laat')
  expect(worstStatus(['klaar', 'vervallen'])).toBe('klaar')
  expect(worstStatus([])).toBe('gepland')
})
