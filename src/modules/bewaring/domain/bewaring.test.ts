import { describe, expect, it } from 'vitest'
import { addDays, datum } from '../../../platform/domain/datum.ts'
import { REGIMES } from '../../toegang/public.ts'
import { RECORDSOORTEN } from './bewaartermijn.ts'
import { isGeblokkeerd } from './blokkade.ts'
import { boundKlokdag, computeBewaring, isAanDeBeurt } from './computeBewaring.ts'
import { BEWAARTABEL, findBewaartermijn, listGeldend } from './tabel/bewaartabel.ts'
import { checkGoedkeuring } from './vernietigingslijst.ts'

const get = (id: string) => {
  const termijn = findBewaartermijn(id)
  if (!termijn) throw new Error(id)
  return termijn
}

describe('de tabel van bewaartermijnen', () => {
  it('kent elke regel één keer en elke recordsoort', () => {
    expect(new Set(BEWAARTABEL.map(({ id }) => id)).size).toBe(BEWAARTABEL.length)
    expect([...new Set(BEWAARTABEL.map(({ recordsoort }) => recordsoort))].toSorted()).toEqual(
      [...RECORDSOORTEN].toSorted(),
    )
  })

  it.each(REGIMES)('zegt hoe lang een notitie onder %s blijft', (regime) => {
    const dag = datum('2026-11-22')
    const geldend = listGeldend(dag).filter((t) => t.recordsoort === 'notities.notitie' && t.regime === regime)
    expect(geldend).toHaveLength(1)
  })

  it('heeft nog geen regel van een wet die nog niet gold', () => {
    const voor = listGeldend(datum('2025-02-28')).map(({ id }) => id)
    expect(voor).not.toContain('notities.notitie/wgs-zvh')
    expect(listGeldend(datum('2025-03-01')).map(({ id }) => id)).toContain('notities.notitie/wgs-zvh')
  })
})

describe('de laatste dag', () => {
  it.each([
    ['notities.notitie/wgs-zvh', '2026-01-15', '2031-01-15', 'de eerste verwerking', 'WGS 1.8 lid 7'],
    ['notities.notitie/pga-rad', '2026-02-28', '2031-02-28', 'de laatste verwerking', 'Wet gegevensverwerking PGA'],
    ['notities.notitie/wpg', '2024-02-29', '2029-02-28', 'de eerste verwerking', 'Wpg 8 lid 6'],
    ['notities.notitie/wth', '2026-03-01', '2031-03-01', 'het besluit', 'Wth 10 lid 1'],
    ['toegang.medewerker/avg', '2026-12-25', '2028-12-25', 'de afsluiting', 'AVG 5 lid 1 onder e'],
  ])('van %s met klok op %s is %s', (id, klokdag, laatste, klok, artikel) => {
    const bewaring = computeBewaring(get(id), datum(klokdag))
    expect(bewaring.laatste).toBe(laatste)
    expect(bewaring.uitleg).toContain(`na ${klok} op`)
    expect(bewaring.uitleg).toContain(artikel)
  })

  it('schuift niet op naar een werkdag: langer bewaren mag niet', () => {
    // Christmas Day, and a Saturday.
    expect(computeBewaring(get('notities.notitie/wgs-riec'), datum('2027-12-25')).laatste).toBe('2032-12-25')
  })
})

describe('aan de beurt', () => {
  const vandaag = datum('2026-11-22')
  it.each([
    [true, 30, true],
    [true, 31, false],
    [false, 0, false],
    [false, -1, true],
  ])('hoogstens %s, laatste dag over %i dagen: %s', (hoogstens, dagen, verwacht) => {
    expect(isAanDeBeurt({ hoogstens }, addDays(vandaag, dagen), vandaag)).toBe(verwacht)
  })

  it.each(BEWAARTABEL)('de zoekgrens van $id mist niets, op geen dag van vier jaar', (termijn) => {
    for (let nummer = 0; nummer < 1_461; nummer += 1) {
      const vandaag = addDays(datum('2027-03-01'), nummer)
      const net = addDays(boundKlokdag(termijn, vandaag), 1)
      expect(isAanDeBeurt(termijn, computeBewaring(termijn, net).laatste, vandaag)).toBe(false)
    }
  })
})

describe('goedkeuren', () => {
  const lijst = { status: 'opgesteld', opgesteldDoor: null, versie: 3, aantal: 2 } as const
  it.each([
    [lijst, 3, null],
    [{ ...lijst, opgesteldDoor: 'ander' }, 3, null],
    [{ ...lijst, opgesteldDoor: 'ik' }, 3, 'zelf_opgesteld'],
    [{ ...lijst, status: 'vernietigd' as const }, 3, 'niet_opgesteld'],
    [lijst, 2, 'lijst_gewijzigd'],
    [{ ...lijst, aantal: 0 }, 3, 'niets_te_vernietigen'],
  ])('%o, gezien %i: %s', (van, gezien, reden) => {
    const oordeel = checkGoedkeuring(van, 'ik', gezien)
    expect(oordeel.ok ? null : oordeel.reden).toBe(reden)
  })
})

describe('een blokkade', () => {
  it.each([
    [['a'], true],
    [['b'], true],
    [['c'], false],
    [[], false],
  ])('op %o houdt gegeven a over b tegen: %s', (geblokkeerd, verwacht) => {
    expect(isGeblokkeerd({ id: 'a', betreft: ['b'] }, new Set(geblokkeerd))).toBe(verwacht)
  })
})
