import { describe, expect, it } from 'vitest'
import { datum } from '../../../platform/domain/datum.ts'
import type { Bereik, Wanneer } from './activiteit.ts'
import { describeBereik } from './bereiktekst.ts'
import { findWanneerfout, isTeVroegGedaan } from './checkWanneer.ts'
import { composeTitel } from './composeTitel.ts'
import { findBotsingen, type Geplaatst } from './findBotsingen.ts'
import { momentVoorDag } from './momentVoorDag.ts'
import { mergeSoorten, soortcodeOf } from './soorten.ts'

const d = datum
const DAG: Wanneer = { van: d('2026-11-22'), tot: d('2026-11-22'), begin: null, eind: null }

describe('findWanneerfout', () => {
  it.each<[string, Partial<Wanneer>, string | null]>([
    ['een hele dag', {}, null],
    ['met tijden', { begin: '19:00', eind: '21:30' }, null],
    ['tot na middernacht', { tot: d('2026-11-23'), begin: '22:00', eind: '02:00' }, null],
    ['dagen verkeerd om', { tot: d('2026-11-21') }, 'tot'],
    ['langer dan een jaar', { tot: d('2027-11-24') }, 'tot'],
    ['een einde zonder begin', { eind: '21:30' }, 'begin'],
    ['een einde voor het begin', { begin: '21:30', eind: '19:00' }, 'eind'],
    ['zonder duur', { begin: '19:00', eind: '19:00' }, 'eind'],
  ])('%s', (_naam, anders, veld) => {
    expect(findWanneerfout({ ...DAG, ...anders })?.veld ?? null).toBe(veld)
  })
})

it('wat nog moet beginnen is niet gedaan', () => {
  expect(isTeVroegGedaan('gedaan', DAG, d('2026-11-21'))).toBe(true)
  expect(isTeVroegGedaan('gedaan', DAG, d('2026-11-22'))).toBe(false)
  expect(isTeVroegGedaan('gepland', DAG, d('2026-11-21'))).toBe(false)
})

describe('describeBereik', () => {
  it.each<[Bereik, string]>([
    [{ aantal: 0, precisie: 'exact' }, 'niemand'],
    [{ aantal: 1, precisie: 'exact' }, '1 mens'],
    [{ aantal: 40, precisie: 'geschat' }, 'ongeveer 40 mensen'],
    [{ aantal: 1200, precisie: 'ruim' }, 'ruim 1.200 mensen'],
    [{ aantal: 1234567, precisie: 'exact' }, '1.234.567 mensen'],
  ])('%o', (bereik, tekst) => expect(describeBereik(bereik)).toBe(tekst))
})

it('een activiteit zonder titel heet naar soort en plaats', () => {
  expect(composeTitel('Schouw', '')).toBe('Schouw')
  expect(composeTitel('Schouw', 'Havenkade')).toBe('Schouw, Havenkade')
  expect(composeTitel('Schouw', 'x'.repeat(300))).toHaveLength(200)
})

describe('soorten', () => {
  it('houden de standaardlijst aan, met wat de gemeente anders koos', () => {
    const soorten = mergeSoorten([
      { code: 'markt', naam: 'Veiligheidsmarkt', actief: true, versie: 2 },
      { code: 'webinar', naam: 'Webinar', actief: false, versie: 1 },
      { code: 'buurtapp', naam: 'Buurtapp', actief: true, versie: 1 },
    ])
    expect(soorten.find(({ code }) => code === 'markt')?.naam).toBe('Veiligheidsmarkt')
    expect(soorten.find(({ code }) => code === 'webinar')?.actief).toBe(false)
    expect(soorten.at(-1)?.code).toBe('buurtapp')
    expect(soorten.filter(({ code }) => code === 'markt')).toHaveLength(1)
  })

  it.each([
    ['Buurtapp-actie 2', 'buurtapp_actie_2'],
    ['  Café & cultuur ', 'cafe_cultuur'],
    ['!!!', ''],
    ['x'.repeat(60), 'x'.repeat(40)],
  ])('krijgen een code: %s', (naam, code) => expect(soortcodeOf(naam)).toBe(code))
})

describe('momentVoorDag', () => {
  const kwartaal = { sleutel: '2026-k4', van: d('2026-10-01'), tot: d('2026-12-31'), stand: 'open' } as const
  const maand = { sleutel: '2026-m11', van: d('2026-11-01'), tot: d('2026-11-30'), stand: 'open' } as const
  it('kiest het open moment dat het eerst eindigt', () => {
    expect(momentVoorDag([kwartaal, maand], d('2026-11-22'))).toBe('2026-m11')
    expect(momentVoorDag([kwartaal, { ...maand, stand: 'gedaan' }], d('2026-11-22'))).toBe('2026-k4')
    expect(momentVoorDag([kwartaal, maand], d('2026-09-30'))).toBeNull()
  })
})

describe('findBotsingen', () => {
  const OEVERWACHT = { id: 'o', naam: 'Oeverwacht' }
  const een: Geplaatst = {
    ...{ id: 'een', status: 'gepland', ...DAG, begin: '19:00', eind: '21:00' },
    ...{ plaats: 'Havenplein', organisatoren: [OEVERWACHT] },
  }
  const botst = (ander: Partial<Geplaatst>) => {
    const botsingen = findBotsingen([een, { ...een, id: 'ander', ...ander }])
    expect(botsingen.map(({ met }) => met)).toEqual(botsingen.map(({ id }) => id).toReversed())
    return botsingen[0]?.waarom ?? null
  }
  it.each<[string, Partial<Geplaatst>, string | null]>([
    ['zelfde plaats en tijd', { plaats: ' havenplein ' }, 'Zelfde plaats:  havenplein '],
    ['zelfde organisator elders', { plaats: 'Markt' }, 'Zelfde organisator: Oeverwacht'],
    ['aansluitend', { begin: '21:00', eind: '22:00' }, null],
    ['een andere dag', { van: d('2026-11-23'), tot: d('2026-11-23') }, null],
    [
      'door de dagen heen',
      { van: d('2026-11-20'), tot: d('2026-11-25'), begin: null, eind: null },
      'Zelfde plaats: Havenplein',
    ],
    ['een organisator zonder tijd', { plaats: 'Markt', begin: null, eind: null }, null],
    ['alleen een begin, net ervoor', { begin: '17:30', eind: null }, 'Zelfde plaats: Havenplein'],
    ['afgelast', { status: 'afgelast' }, null],
    ['zonder plaats en met een ander', { plaats: '', organisatoren: [] }, null],
  ])('%s', (_naam, ander, waarom) => {
    const gevonden = botst(ander)
    expect(gevonden?.toLowerCase().replace(/\s+/g, ' ').trim() ?? null).toBe(
      waarom?.toLowerCase().replace(/\s+/g, ' ').trim() ?? null,
    )
  })
})
