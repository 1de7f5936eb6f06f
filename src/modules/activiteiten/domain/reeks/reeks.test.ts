import { describe, expect, it } from 'vitest'
import { datum } from '../../../../platform/domain/datum.ts'
import { donkereDagen } from './donkereDagen.ts'
import { listVolgende, planVolgende, type Keer } from './planVolgende.ts'
import { listReeksdagen, type Reeksregel } from './reeksregel.ts'

const d = datum
const weekdagen = (dagen: readonly number[], van: string, tot: string, om = 1): Reeksregel => ({
  ...{ soort: 'weekdagen', weekdagen: dagen, om, van: d(van), tot: d(tot) },
})

describe('listReeksdagen', () => {
  it.each<[string, Reeksregel, readonly string[] | string]>([
    // 2 november 2026 is a Monday.
    [
      'vier avonden in de week',
      weekdagen([4, 5, 6, 7], '2026-11-02', '2026-11-11'),
      ['2026-11-05', '2026-11-06', '2026-11-07', '2026-11-08'],
    ],
    [
      'om de week, geteld vanaf de week waarin het begint',
      weekdagen([1], '2026-11-04', '2026-11-30', 2),
      ['2026-11-16', '2026-11-30'],
    ],
    [
      'drie gekozen dagen, op volgorde en elk één keer',
      { soort: 'dagen', dagen: [d('2026-12-20'), d('2026-11-20'), d('2026-12-20')] },
      ['2026-11-20', '2026-12-20'],
    ],
    ['geen enkele dag', weekdagen([1], '2026-11-03', '2026-11-08'), 'geen_dagen'],
    ['achterstevoren', weekdagen([1, 2, 3], '2026-11-08', '2026-11-03'), 'geen_dagen'],
    ['elke dag een jaar lang', weekdagen([1, 2, 3, 4, 5, 6, 7], '2026-01-01', '2026-12-31'), 'te_veel_keren'],
    ['eeuwen lang', weekdagen([1], '2026-01-01', '9999-12-31'), 'te_lange_reeks'],
  ])('%s', (_naam, regel, verwacht) => {
    const uitkomst = listReeksdagen(regel)
    expect(uitkomst.ok ? uitkomst.value : uitkomst.reden).toEqual(verwacht)
  })
})

describe('donkereDagen', () => {
  it.each([
    ['2026-07-01', '2026-10-15', '2027-02-28'],
    ['2026-12-31', '2026-10-15', '2027-02-28'],
    ['2027-01-01', '2026-10-15', '2027-02-28'],
    ['2027-03-01', '2027-10-15', '2028-02-28'],
  ])('op %s zijn het die van %s tot en met %s', (vandaag, van, tot) => {
    expect(donkereDagen(d(vandaag))).toEqual({ van, tot })
  })
})

const keer = (dag: string, anders: Partial<Keer> = {}): Keer => ({
  ...{ id: dag, van: d(dag), tot: d(dag), reeksDag: d(dag), status: 'gepland', los: false, versie: 1 },
  ...{ soort: 'tekstkar', titel: 'Tekstkar', begin: '18:00', eind: null, plaats: 'Haven', gebiedId: null },
  handelingsperspectief: '',
  ...anders,
})
const REEKS = [
  keer('2026-11-05'),
  keer('2026-11-12'),
  keer('2026-11-19', { los: true, plaats: 'Markt' }),
  keer('2026-11-26', { status: 'afgelast' }),
  keer('2026-12-03', { van: d('2026-12-04'), tot: d('2026-12-04') }),
]
const [eerste] = REEKS as [Keer, ...Keer[]]

describe('deze en volgende', () => {
  it('slaat over wat los is gewijzigd, gedaan of afgelast', () => {
    expect(listVolgende(REEKS, d('2026-11-05')).map(({ id }) => id)).toEqual(['2026-11-12', '2026-12-03'])
  })

  it('neemt alleen mee wat is gewijzigd, en schuift evenveel dagen op', () => {
    const na = { ...eerste, van: d('2026-11-06'), tot: d('2026-11-06'), begin: '19:00' }
    const plan = planVolgende(eerste, na, REEKS)
    expect(plan.map(({ van, begin, plaats }) => ({ van, begin, plaats }))).toEqual([
      { van: '2026-11-13', begin: '19:00', plaats: 'Haven' },
      { van: '2026-12-05', begin: '19:00', plaats: 'Haven' },
    ])
  })

  it('geeft een andere duur door', () => {
    const na = { ...eerste, tot: d('2026-11-06') }
    expect(planVolgende(eerste, na, REEKS).map(({ van, tot }) => [van, tot])).toEqual([
      ['2026-11-12', '2026-11-13'],
      ['2026-12-04', '2026-12-05'],
    ])
  })

  it('doet niets als er niets is gewijzigd', () => {
    expect(planVolgende(eerste, eerste, REEKS)).toEqual([])
  })
})
