import { describe, expect, it } from 'vitest'
import { recognizeDoelenVanInzet } from './recognizeDoelenVanInzet.ts'

const read = (inzet: string, ambitie: string): (readonly [string, string])[] =>
  recognizeDoelenVanInzet({ inzet, ambitie }, 2024).map((doel) => [doel.uit, doel.tekst] as const)

describe('recognizeDoelenVanInzet', () => {
  it('laat de ambitie voorgaan', () => {
    expect(read('minder overlast in het centrum', 'Het aantal meldingen neemt met 5% af.')).toEqual([
      ['ambitie', 'Het aantal meldingen neemt met 5% af.'],
    ])
  })

  it('neemt de inzet als er geen ambitie is', () => {
    expect(read('minder overlast in het centrum', '')).toEqual([['inzet', 'minder overlast in het centrum']])
  })

  it('voegt een getal uit de inzet toe dat de ambitie niet noemt', () => {
    expect(read('10% minder straatroven', 'Het aantal meldingen neemt met 5% af.')).toEqual([
      ['ambitie', 'Het aantal meldingen neemt met 5% af.'],
      ['inzet', '10% minder straatroven'],
    ])
  })

  it('herhaalt niet wat in beide staat', () => {
    expect(read('5% minder meldingen', 'Het aantal meldingen neemt met 5% af.')).toHaveLength(1)
  })
})
