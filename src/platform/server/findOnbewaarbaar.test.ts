import { describe, expect, it } from 'vitest'
import { findOnbewaarbaar } from './findOnbewaarbaar.ts'

describe('wat niet bewaard kan worden', () => {
  it.each([
    ['een nulteken', { tekst: 'Meer licht\u0000' }, [['tekst']]],
    ['een half teken', { acties: [{ hoe: 'goed' }, { hoe: 'half \ud83d' }] }, [['acties', '1', 'hoe']]],
    ['een los woord', 'a\udc00b', [[]]],
  ])('is %s', (_wat, gestuurd, plekken) => {
    expect(findOnbewaarbaar(gestuurd)).toEqual(plekken)
  })

  it.each([['Gewone tekst met een 😀 erin'], [{ a: null, b: 3, c: [true], d: undefined }], [undefined]])(
    'is niet %j',
    (gestuurd) => expect(findOnbewaarbaar(gestuurd)).toEqual([]),
  )

  it('kijkt ook heel diep', () => {
    let diep: unknown = 'x\0'
    for (let i = 0; i < 200_000; i += 1) diep = [diep]
    expect(findOnbewaarbaar(diep)[0]).toHaveLength(200_000)
  })
})
