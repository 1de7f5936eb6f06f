import { describe, expect, it } from 'vitest'
import { datum } from '../../../../platform/domain/datum.ts'
import type { Cijfer } from '../../../inzicht/public.ts'
import { compareCijfers } from './compareCijfers.ts'
import { makeSlugs } from './makeSlugs.ts'

const aCijfer = (anders: Partial<Cijfer> = {}): Cijfer => ({
  verwijzing: {
    ...{ soort: 'telling', telling: 'activiteiten.gedaan', filters: {} },
    ...{ van: datum('2025-01-01'), tot: datum('2025-12-31') },
  },
  ...{ waarde: 56, reden: null, tekst: '56', naam: 'Situaties', eenheid: 'situaties', definitie: '', bron: 'Baken' },
  ...{ peilmoment: '2026-03-01T11:00:00Z', volledigVanaf: null, voorlopig: false, context: [], teltPersonen: false },
  ...anders,
})
const hand: Cijfer['verwijzing'] = {
  ...{ soort: 'hand', wat: 'x', waarde: 1, eenheid: '', bron: 'y', benadering: null, bronzin: '' },
  dag: datum('2025-05-01'),
}

describe('een bevroren cijfer', () => {
  it.each<[string, Partial<Cijfer>, Partial<Cijfer>, string]>([
    [
      'waar nog iets bij kwam',
      {},
      { waarde: 58, tekst: '58' },
      'Er is na 1 maart 2026 nog iets vastgelegd over deze periode.',
    ],
    [
      'waar iets af ging',
      {},
      { waarde: 50, tekst: '50' },
      'Er is na 1 maart 2026 iets weggehaald of gewijzigd over deze periode.',
    ],
    [
      'dat voorlopig was',
      { voorlopig: true },
      { waarde: 60, tekst: '60' },
      'Het cijfer was voorlopig, en is nu definitief.',
    ],
    [
      'waarvan de telling weg is',
      {},
      { waarde: null, reden: 'bestaat_niet' },
      'Wat dit telde bestaat niet meer in Baken.',
    ],
    ['zonder waarde nu', {}, { waarde: null, reden: 'geen_waarde' }, 'De waarde is na de vaststelling weggehaald.'],
    ['dat later werd ingevuld', { waarde: null }, {}, 'De waarde is na de vaststelling ingevuld.'],
    ['met de hand', { verwijzing: hand }, { waarde: 2 }, 'De waarde is na de vaststelling gewijzigd.'],
  ])('%s zegt waarom', (_naam, was, nu, waarom) => {
    expect(compareCijfers({ c: aCijfer(was) }, new Map([['c', aCijfer(nu)]]))).toMatchObject([
      { cijferId: 'c', waarom },
    ])
  })

  it.each<[string, Partial<Cijfer>]>([
    ['hetzelfde is', { peilmoment: '2026-11-22T08:00:00Z' }],
    ['niet te zien is voor deze lezer', { waarde: null, reden: 'geen_recht' }],
  ])('dat %s staat niet in de lijst', (_naam, nu) => {
    expect(compareCijfers({ c: aCijfer() }, new Map([['c', aCijfer(nu)]]))).toEqual([])
  })
})

describe('adressen', () => {
  it.each<[readonly string[], readonly string[]]>([
    [
      ['Minder inbraken', 'minder  inbraken!'],
      ['minder-inbraken', 'minder-inbraken-2'],
    ],
    [
      ['Café’s & één', '…'],
      ['cafe-s-een', 'deel'],
    ],
  ])('van %o zijn %o', (namen, slugs) => expect(makeSlugs(namen)).toEqual(slugs))

  it('zijn nooit langer dan 60 letters, en altijd verschillend', () => {
    const namen = Array.from(
      { length: 30 },
      () => 'een heel lange naam van een inzet die maar doorgaat en doorgaat en doorgaat',
    )
    const slugs = makeSlugs(namen)
    expect(new Set(slugs).size).toBe(30)
    expect(Math.max(...slugs.map((slug) => slug.length))).toBeLessThanOrEqual(60)
  })
})
