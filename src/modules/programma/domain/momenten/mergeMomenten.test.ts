import { describe, expect, it } from 'vitest'
import { datum } from '../../../../platform/domain/datum.ts'
import { parsePlanning } from '../planning/parsePlanning.ts'
import { expectMomenten } from './expectMomenten.ts'
import { mergeMomenten } from './mergeMomenten.ts'
import type { Moment, MomentFeit } from './moment.ts'

const feit = (sleutel: string, wat: Partial<MomentFeit> = {}): MomentFeit => ({
  ...{ sleutel, van: null, tot: null, gedaanOp: null, vervallen: '', notitie: '', extra: false, versie: 1 },
  ...wat,
})

const merge = (...feiten: MomentFeit[]): Moment[] =>
  mergeMomenten(expectMomenten(parsePlanning('2x per jaar'), 2026).momenten, feiten)

const notate = ({ sleutel, van, tot, stand, extra, verplaatstVan }: Moment): string =>
  [sleutel, `${van}/${tot}`, stand, ...(extra ? ['extra'] : []), ...(verplaatstVan ? ['verplaatst'] : [])].join(' ')

const H1 = '2026-h1 2026-01-01/2026-06-30'
const H2 = '2026-h2 2026-07-01/2026-12-31'

describe('mergeMomenten', () => {
  it.each<[string, MomentFeit[], string[]]>([
    ['laat zonder feiten alles open', [], [`${H1} open`, `${H2} open`]],
    ['neemt over wat gedaan is', [feit('2026-h1', { gedaanOp: datum('2026-05-12') })], [`${H1} gedaan`, `${H2} open`]],
    ['neemt over wat vervalt', [feit('2026-h2', { vervallen: 'Geen geld' })], [`${H1} open`, `${H2} vervallen`]],
    [
      'telt als gedaan wat ondanks vervallen toch gedaan is',
      [feit('2026-h1', { vervallen: 'Geen tijd', gedaanOp: datum('2026-05-12') })],
      [`${H1} gedaan`, `${H2} open`],
    ],
    [
      'verplaatst naar andere dagen en zet die op volgorde',
      [feit('2026-h1', { van: datum('2027-01-04'), tot: datum('2027-02-01') })],
      [`${H2} open`, '2026-h1 2027-01-04/2027-02-01 open verplaatst'],
    ],
    [
      'trekt het begin mee wanneer alleen het einde eerder komt',
      [feit('2026-h2', { tot: datum('2026-03-01') })],
      ['2026-h2 2026-03-01/2026-03-01 open verplaatst', `${H1} open`],
    ],
    [
      'trekt het einde mee wanneer alleen het begin later komt',
      [feit('2026-h1', { van: datum('2026-08-01') })],
      ['2026-h1 2026-08-01/2026-08-01 open verplaatst', `${H2} open`],
    ],
    [
      'noemt dezelfde dagen niet verplaatst',
      [feit('2026-h1', { van: datum('2026-01-01'), tot: datum('2026-06-30') })],
      [`${H1} open`, `${H2} open`],
    ],
    [
      'zet een extra keer op de dag waarop die gedaan is',
      [feit('x1', { extra: true, gedaanOp: datum('2026-03-03') })],
      ['x1 2026-03-03/2026-03-03 gedaan extra', `${H1} open`, `${H2} open`],
    ],
    [
      'houdt een extra keer die nog moet',
      [feit('x1', { extra: true, van: datum('2026-09-01'), tot: datum('2026-09-30') })],
      [`${H1} open`, 'x1 2026-09-01/2026-09-30 open extra', `${H2} open`],
    ],
    ['laat een extra keer zonder dag weg', [feit('x1', { extra: true })], [`${H1} open`, `${H2} open`]],
    [
      'houdt wat niet meer verwacht wordt en wel gedaan is als extra',
      [feit('2026-k3', { gedaanOp: datum('2026-08-20') })],
      [`${H1} open`, '2026-k3 2026-08-20/2026-08-20 gedaan extra', `${H2} open`],
    ],
    [
      'laat weg wat niet meer verwacht wordt en niet gedaan is',
      [feit('2026-k3', { van: datum('2026-08-01'), tot: datum('2026-08-31') }), feit('2026-k4', { vervallen: 'Nee' })],
      [`${H1} open`, `${H2} open`],
    ],
    [
      'gelooft van twee feiten het nieuwste, in welke volgorde ook',
      [feit('2026-h1', { versie: 3, gedaanOp: datum('2026-05-12') }), feit('2026-h1', { versie: 2 })],
      [`${H1} gedaan`, `${H2} open`],
    ],
  ])('%s', (_titel, feiten, verwacht) => {
    expect(merge(...feiten).map(notate)).toEqual(verwacht)
  })

  it('geeft notitie en versie door, met versie 0 waar niets is vastgelegd', () => {
    const momenten = merge(feit('2026-h1', { notitie: 'Met de wijkagent', versie: 4 }))
    expect(momenten.map(({ notitie, versie }) => [notitie, versie])).toEqual([
      ['Met de wijkagent', 4],
      ['', 0],
    ])
  })

  it('onthoudt de dagen van de planning', () => {
    const [eerste] = merge(feit('2026-h1', { van: datum('2026-02-01'), tot: datum('2026-02-28') }))
    expect(eerste?.verplaatstVan).toEqual({ van: '2026-01-01', tot: '2026-06-30' })
  })
})
