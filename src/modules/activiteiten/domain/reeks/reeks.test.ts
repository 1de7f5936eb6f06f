import { describe, expect, it } from 'vitest'
import { datum } from '../../../../platform/domain/datum.ts'
import { donkereDagen } from './donkereDagen.ts'
import { extendRegel, type Verlenging } from './extendRegel.ts'
import { planActies, planKanalen, shiftKanalen } from './planVerbanden.ts'
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

describe('een reeks verlengen', () => {
  const maandagen = weekdagen([1], '2026-11-02', '2026-11-16', 2)
  const gekozen: Reeksregel = { soort: 'dagen', dagen: [d('2026-11-20')] }
  const tot = (dag: string): Verlenging => ({ soort: 'weekdagen', tot: d(dag) })
  it.each<[string, Reeksregel, Verlenging, readonly string[] | string]>([
    ['om de week gaat door zoals zij liep', maandagen, tot('2026-12-20'), ['2026-11-30', '2026-12-14']],
    ['tot een dag waarop er niets bij komt', maandagen, tot('2026-11-29'), 'niets_erbij'],
    ['tot een dag van daarvoor', maandagen, tot('2026-11-03'), 'niets_erbij'],
    ['voorbij twee jaar', maandagen, tot('2028-12-31'), 'te_lange_reeks'],
    [
      'met een dag erbij, ook ervoor',
      gekozen,
      { soort: 'dagen', dagen: [d('2026-11-20'), d('2026-11-01')] },
      ['2026-11-01'],
    ],
    ['gekozen dagen tot een dag', gekozen, tot('2026-12-31'), 'andere_soort'],
  ])('%s', (_naam, regel, verlenging, verwacht) => {
    const uitkomst = extendRegel(regel, verlenging)
    expect(uitkomst.ok ? uitkomst.value.dagen : uitkomst.reden).toEqual(verwacht)
  })

  it('verandert niets aan de dagen die er al waren', () => {
    const uitkomst = extendRegel(maandagen, tot('2026-12-20'))
    expect(uitkomst.ok && uitkomst.value.regel).toEqual({ ...maandagen, tot: '2026-12-20' })
  })
})

describe('wat van kanalen en acties meegaat', () => {
  const website = { soort: 'website', dag: d('2026-11-02'), stand: 'geplaatst' } as const
  const krant = { soort: 'gemeentepagina', dag: null, stand: 'gepland' } as const
  const brief = { soort: 'brief', dag: d('2026-11-04'), stand: 'vervallen' } as const

  it('zijn bij een nieuwe keer de kanalen, even lang ervoor en nog te doen', () => {
    expect(shiftKanalen([website, krant, brief], 7)).toEqual([
      { ...website, dag: '2026-11-09', stand: 'gepland' },
      krant,
    ])
  })

  it.each([
    [
      'een nieuw kanaal',
      [website],
      [website, krant],
      [{ ...website, dag: d('2026-11-09') }],
      ['website 2026-11-09 geplaatst', 'gemeentepagina null gepland'],
    ],
    [
      'een andere dag, en niet hoever het is',
      [website],
      [{ ...website, dag: d('2026-11-01') }],
      [{ ...website, dag: d('2026-11-09'), stand: 'gepland' as const }],
      ['website 2026-11-08 gepland'],
    ],
    ['wat weg is', [website, krant], [krant], [website, krant], ['gemeentepagina null gepland']],
    ['wat alleen een ander heeft blijft', [website], [], [website, brief], ['brief 2026-11-04 vervallen']],
    [
      'alleen hoever het is',
      [website],
      [{ ...website, stand: 'gepland' as const }],
      [website],
      ['website 2026-11-02 geplaatst'],
    ],
  ])('is %s', (_naam, voor, na, eigen, verwacht) => {
    expect(planKanalen(voor, na, eigen, 7).map(({ soort, dag, stand }) => `${soort} ${dag} ${stand}`)).toEqual(verwacht)
  })

  const actie = (actieId: string, sleutel?: string | null) => ({
    ...{ programmaId: 'p', actieId },
    ...(sleutel !== undefined && { sleutel }),
  })
  it.each([
    [
      'een nieuwe actie, bij het moment van haar eigen dag',
      [],
      [actie('a')],
      [actie('b', 'm2')],
      [actie('b', 'm2'), actie('a')],
    ],
    ['wat weg is', [actie('a', 'm1')], [], [actie('a', 'm2'), actie('b', null)], [actie('b', null)]],
    ['een ander moment', [actie('a', 'm1')], [actie('a', null)], [actie('a', 'm2')], [actie('a', null)]],
    ['niets als er niets is gewijzigd', [actie('a', 'm1')], [actie('a', 'm1')], [actie('a', 'm2')], [actie('a', 'm2')]],
  ])('is van acties %s', (_naam, voor, na, eigen, verwacht) => {
    expect(planActies(voor, na, eigen)).toEqual(verwacht)
  })
})
