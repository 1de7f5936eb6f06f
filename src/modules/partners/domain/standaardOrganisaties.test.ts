import { describe, expect, it } from 'vitest'
import { organisatieSleutel } from './organisatieSleutel.ts'
import { STANDAARD_ORGANISATIES } from './standaardOrganisaties.ts'

describe('STANDAARD_ORGANISATIES', () => {
  it('kent elke naam maar aan één organisatie toe, en elke naam maar één keer', () => {
    const sleutels = STANDAARD_ORGANISATIES.flatMap(({ naam, aliassen }) => [naam, ...aliassen].map(organisatieSleutel))
    expect(sleutels.filter((sleutel, i) => sleutels.indexOf(sleutel) !== i)).toEqual([])
  })

  it.each([
    'politie',
    'OM',
    'GGD',
    'VT',
    'VH',
    'RIEC',
    'UWV',
    'SVB',
    'DUO',
    'IND',
    'CCV',
    'H&T',
    'boa’s',
    'jongerenwerk',
    'wijkteam',
    'BP',
  ])('kent %s', (naam) => {
    const gevonden = STANDAARD_ORGANISATIES.filter((organisatie) =>
      [organisatie.naam, ...organisatie.aliassen].some(
        (ander) => organisatieSleutel(ander) === organisatieSleutel(naam),
      ),
    )
    expect(gevonden).toHaveLength(1)
  })
})
