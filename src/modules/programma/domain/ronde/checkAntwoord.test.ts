import { expect, it } from 'vitest'
import { datum } from '../../../../platform/domain/datum.ts'
import { checkAntwoord, isLeeg } from './checkAntwoord.ts'
import type { Antwoordinhoud } from './ronde.ts'

const LEEG: Antwoordinhoud = { gedaan: [], extra: [], tekst: '', nietsTeMelden: false, status: null }
const OMGEVING = { stand: null, sleutels: ['2026-k1'], telbaar: false, jaar: 2026, vandaag: datum('2026-11-22') }
const gedaan = (op: string, sleutel = '2026-k1') => ({ sleutel, op: datum(op) })

it.each<[string, Partial<Antwoordinhoud>, Partial<typeof OMGEVING> | { stand: 'geaccepteerd' }, string | true]>([
  ['niets', {}, {}, true],
  ['woorden', { tekst: 'Gaat goed.' }, {}, true],
  ['een keer die gedaan is', { gedaan: [gedaan('2026-02-03')] }, {}, true],
  ['vandaag gedaan', { gedaan: [gedaan('2026-11-22')] }, {}, true],
  ['morgen gedaan', { gedaan: [gedaan('2026-11-23')] }, {}, 'gedaan_in_toekomst'],
  ['in het jaar ervoor', { gedaan: [gedaan('2025-12-31')] }, {}, true],
  ['lang geleden', { gedaan: [gedaan('2024-12-31')] }, {}, 'gedaan_te_lang_geleden'],
  ['een onbekende keer', { gedaan: [gedaan('2026-02-03', '2026-k2')] }, {}, 'moment_onbekend'],
  ['twee keer dezelfde', { gedaan: [gedaan('2026-02-03'), gedaan('2026-02-04')] }, {}, 'moment_dubbel'],
  ['een extra keer', { extra: [datum('2026-02-03')] }, { telbaar: true }, true],
  ['een extra keer die niet telt', { extra: [datum('2026-02-03')] }, {}, 'extra_onverwacht'],
  ['een extra keer in de toekomst', { extra: [datum('2027-02-03')] }, { telbaar: true }, 'gedaan_in_toekomst'],
  ['een status met woorden', { status: 'vervallen', tekst: 'Het pand is weg.' }, {}, true],
  ['een status zonder woorden', { status: 'vervallen' }, {}, 'reden_nodig'],
  ['niets te melden', { nietsTeMelden: true }, {}, true],
  ['niets te melden met woorden', { nietsTeMelden: true, tekst: 'Of toch.' }, {}, 'niets_en_toch_iets'],
  ['na het overnemen', { tekst: 'Nog iets.' }, { stand: 'geaccepteerd' }, 'al_overgenomen'],
])('een antwoord: %s', (_wat, antwoord, omgeving, verwacht) => {
  const uit = checkAntwoord({ ...LEEG, ...antwoord }, { ...OMGEVING, ...omgeving })
  expect(uit.ok || uit.reden).toBe(verwacht)
})

it.each<[Partial<Antwoordinhoud>, boolean]>([
  [{}, true],
  [{ tekst: 'Iets.' }, false],
  [{ nietsTeMelden: true }, false],
  [{ extra: [datum('2026-02-03')] }, false],
])('of een antwoord leeg is: %j', (antwoord, verwacht) => {
  expect(isLeeg({ ...LEEG, ...antwoord })).toBe(verwacht)
})
