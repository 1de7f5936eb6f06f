import { describe, expect, test } from 'vitest'
import { addDays, datum, type Datum } from '../../../platform/domain/datum.ts'
import { findOpvallend, type Dagtelling } from './opvallend.ts'

const NU = datum('2026-11-20')
const ANS = 'ans'
const BOB = 'bob'

const telling = (medewerkerId: string, dag: Datum, ingezien: number, anders: Partial<Dagtelling> = {}): Dagtelling => ({
  ...{ medewerkerId, dag, ingezien, rol: 'jurist', buitenUren: 0, eigenRecord: false },
  ...anders,
})
/** So many days in a row before today. */
const dagen = (
  medewerkerId: string,
  aantal: number,
  ingezien: number,
  anders: Partial<Dagtelling> = {},
): Dagtelling[] =>
  Array.from({ length: aantal }, (_leeg, dag) => telling(medewerkerId, addDays(NU, -1 - dag), ingezien, anders))
const soorten = (tellingen: readonly Dagtelling[]): string[] => findOpvallend(tellingen, NU).map(({ soort }) => soort)

describe('veel voor iemand zelf', () => {
  test.each([
    [90, []],
    [91, ['veel']],
  ])('bij 30 gewoon is %i op een dag: %j', (ingezien, verwacht) => {
    expect(soorten([...dagen(ANS, 5, 30), telling(ANS, NU, ingezien)])).toEqual(verwacht)
  })
  test('onder de 50 is niets opvallend', () => {
    expect(soorten([...dagen(ANS, 5, 1), telling(ANS, NU, 49)])).toEqual([])
    expect(soorten([...dagen(ANS, 5, 1), telling(ANS, NU, 50)])).toEqual(['veel'])
  })
  test('met minder dan vijf dagen is er geen gewoon', () => {
    expect(soorten([...dagen(ANS, 4, 1), telling(ANS, NU, 500)])).toEqual([])
  })
  test('één drukke dag maakt druk niet gewoon, en dagen van lang geleden tellen niet mee', () => {
    const druk = telling(ANS, addDays(NU, -6), 900)
    const oud = Array.from({ length: 20 }, (_leeg, dag) => telling(ANS, addDays(NU, -29 - dag), 900))
    expect(soorten([...dagen(ANS, 5, 10), druk, ...oud, telling(ANS, NU, 60)])).toEqual(['veel'])
  })
  test('zegt welk getal tegen welk', () => {
    expect(findOpvallend([...dagen(ANS, 6, 12), telling(ANS, NU, 60)], NU)).toEqual([
      {
        ...{ soort: 'veel', medewerkerId: ANS, dag: NU, rol: 'jurist', aantal: 60, gewoon: 12 },
        uitleg:
          '60 gegevens ingezien op 20 november 2026. Gewoon is 12 op een dag: het midden van 6 eigen dagen in de 28 dagen ervoor. ' +
          'Dit is meer dan 3 keer zoveel.',
      },
    ])
  })
})

describe('veel voor de rol', () => {
  test.each([
    [40, []],
    [81, ['meer_dan_gewoon']],
  ])('wie nieuw is wordt met anderen vergeleken: %i', (ingezien, verwacht) => {
    expect(soorten([...dagen(BOB, 5, 20), telling(ANS, NU, ingezien)])).toEqual(verwacht)
  })
  test('niet met wie een andere rol heeft', () => {
    expect(soorten([...dagen(BOB, 9, 1, { rol: 'boa' }), telling(ANS, NU, 500)])).toEqual([])
  })
})

describe('buiten kantooruren', () => {
  test.each([
    [9, 0, []],
    [10, 0, ['buiten_uren']],
    [10, 4, []],
    [13, 4, ['buiten_uren']],
  ])('%i keer waar %i gewoon is', (nu, gewoon, verwacht) => {
    const eerder = dagen(ANS, 5, 5, { buitenUren: gewoon })
    expect(soorten([...eerder, telling(ANS, NU, 5, { buitenUren: nu })])).toEqual(verwacht)
  })
})

test('de eigen gegevens openen wordt genoemd', () => {
  expect(soorten([telling(ANS, NU, 1, { eigenRecord: true })])).toEqual(['eigen_record'])
})

test('dagen van voor de periode worden niet genoemd, de nieuwste dag staat voorop', () => {
  const eerder = telling(ANS, addDays(NU, -3), 1, { eigenRecord: true })
  const gisteren = telling(BOB, addDays(NU, -1), 1, { eigenRecord: true })
  const vandaag = telling(ANS, NU, 1, { eigenRecord: true })
  expect(findOpvallend([eerder, gisteren, vandaag], addDays(NU, -1)).map(({ dag }) => dag)).toEqual([
    NU,
    addDays(NU, -1),
  ])
})
