import { describe, expect, it } from 'vitest'
import { datum } from './datum.ts'
import {
  checkTellingvraag,
  periodeOf,
  periodesOf,
  type Telling,
  type Tellingvraag,
  type Telperiode,
} from './telling.ts'

const TELLING: Telling = {
  code: 'haven.rondes',
  naam: 'Rondes',
  definitie: 'Elke ronde die gelopen is.',
  eenheid: 'rondes',
  datumveld: 'de dag van de ronde',
  bron: 'Het register van rondes.',
  aard: 'gebeurtenis',
  teltPersonen: false,
  dimensies: [
    { code: 'wijk', naam: 'Wijk', zin: 'Waar gelopen is.' },
    { code: 'soort', naam: 'Soort', zin: 'Overdag of ’s avonds.' },
  ],
}
const VRAAG: Tellingvraag = {
  ...{ van: datum('2026-01-01'), tot: datum('2026-12-31') },
  ...{ per: 'jaar', filters: {}, groepeer: [] },
}

describe('checkTellingvraag', () => {
  it.each<[string, Partial<Tellingvraag>, string | null]>([
    ['gewoon', { groepeer: ['wijk', 'soort'], filters: { wijk: ['haven'] } }, null],
    ['één dag', { tot: datum('2026-01-01') }, null],
    ['dagen verkeerd om', { tot: datum('2025-12-31') }, 'dagen_verkeerd_om'],
    ['groeperen op iets anders', { groepeer: ['leeftijd'] }, 'dimensie_onbekend'],
    ['filteren op iets anders', { filters: { leeftijd: ['12'] } }, 'dimensie_onbekend'],
    ['naam van het object zelf', { filters: { constructor: [] } }, 'dimensie_onbekend'],
    ['twee keer hetzelfde', { groepeer: ['wijk', 'wijk'] }, 'dimensie_dubbel'],
  ])('%s', (_naam, anders, reden) => {
    const uitkomst = checkTellingvraag(TELLING, { ...VRAAG, ...anders })
    expect(uitkomst.ok ? null : uitkomst.reden).toBe(reden)
  })
})

describe('periodesOf', () => {
  it.each<[Telperiode, string, string, readonly string[]]>([
    ['geheel', '2025-11-12', '2026-02-03', [' 2025-11-12 2026-02-03']],
    ['jaar', '2025-11-12', '2026-02-03', ['2025 2025-11-12 2025-12-31', '2026 2026-01-01 2026-02-03']],
    ['kwartaal', '2026-03-31', '2026-04-01', ['2026-k1 2026-03-31 2026-03-31', '2026-k2 2026-04-01 2026-04-01']],
    ['maand', '2028-02-15', '2028-03-01', ['2028-02 2028-02-15 2028-02-29', '2028-03 2028-03-01 2028-03-01']],
    ['maand', '2026-03-02', '2026-03-01', []],
  ])('per %s van %s tot en met %s', (per, van, tot, verwacht) => {
    const periodes = periodesOf({ van: datum(van), tot: datum(tot) }, per)
    expect(periodes.map((periode) => `${periode.naam} ${periode.van} ${periode.tot}`)).toEqual(verwacht)
    for (const periode of periodes) expect(periodeOf(periode.tot, per)).toBe(periode.naam)
  })
})
