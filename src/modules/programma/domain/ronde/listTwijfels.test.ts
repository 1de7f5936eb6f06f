import { expect, it } from 'vitest'
import { datum } from '../../../../platform/domain/datum.ts'
import type { Moment } from '../momenten/moment.ts'
import type { ActieStatus } from '../stand/stand.ts'
import { listTwijfels } from './listTwijfels.ts'
import type { Antwoordinhoud } from './ronde.ts'

const LEEG: Antwoordinhoud = { gedaan: [], extra: [], tekst: '', nietsTeMelden: false, status: null }
const OP = datum('2026-02-03')
const aMoment = (stand: Moment['stand'], gedaanOp: string | null): Moment => ({
  ...{ sleutel: '2026-k1', van: datum('2026-01-01'), tot: datum('2026-03-31'), keren: 1, stand, versie: 0 },
  gedaanOp: gedaanOp === null ? null : datum(gedaanOp),
  ...{ vervallen: '', notitie: '', extra: false, verplaatstVan: null },
})
const OPEN = [aMoment('open', null)]
const gedaan = [{ sleutel: '2026-k1', op: OP }]

it.each<[string, Partial<Antwoordinhoud>, ActieStatus, Moment[], string[]]>([
  ['een open keer gedaan', { gedaan }, 'loopt', OPEN, []],
  ['al gedaan op dezelfde dag', { gedaan }, 'loopt', [aMoment('gedaan', '2026-02-03')], []],
  ['al gedaan op een andere dag', { gedaan }, 'loopt', [aMoment('gedaan', '2026-02-05')], ['al_gedaan']],
  ['een vervallen keer', { gedaan }, 'loopt', [aMoment('vervallen', null)], ['moment_vervallen']],
  ['een keer die weg is', { gedaan }, 'loopt', [], ['moment_weg']],
  ['dezelfde status', { status: 'loopt', tekst: 'Ja.' }, 'loopt', OPEN, []],
  ['een andere status', { status: 'vervallen', tekst: 'Nee.' }, 'loopt', OPEN, ['status']],
  ['niets te melden', { nietsTeMelden: true }, 'loopt', OPEN, []],
  ['niets te melden en te laat', { nietsTeMelden: true }, 'te_laat', OPEN, ['stil_te_laat']],
])('twijfelt bij: %s', (_wat, antwoord, status, momenten, verwacht) => {
  expect(listTwijfels({ ...LEEG, ...antwoord }, { status, momenten })).toEqual(verwacht)
})
