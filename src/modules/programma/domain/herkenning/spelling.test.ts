import { describe, expect, it } from 'vitest'
import { countWoordvormen } from './countWoordvormen.ts'
import { findSpelling } from './spelling.ts'

const find = (tekst: string) => findSpelling(countWoordvormen(tekst)).map(({ gelezen, bedoeld }) => [gelezen, bedoeld])

describe('waarschijnlijke leesfouten', () => {
  it.each([
    ['Ondernijning', 'Ondermijning'],
    ['casuoverleg', 'casusoverleg'],
    ['Steding', 'Stedin'],
    ['Polarisation', 'Polarisatie'],
    ['ONDERNIJNING', 'ONDERMIJNING'],
    ['veiligheldshuis', 'veiligheidshuis'],
  ])('%s wordt aangeboden als %s', (gelezen, bedoeld) => {
    expect(find(`Overleg over ${gelezen} in de wijk`)).toEqual([[gelezen, bedoeld]])
  })

  it.each([
    'positie',
    'preventief',
    'woninginbraken',
    'drugoverlast',
    'controles',
    'Amersfoort',
    'evenementen',
    'stalling',
  ])('%s is goed', (woord) => {
    expect(find(`Iets over ${woord}.`)).toEqual([])
  })

  it('neemt een schrijfwijze die elders veel vaker voorkomt', () => {
    const vaak = 'De Kwartiermaker belt. '.repeat(6)
    expect(find(`${vaak}De Kwartlermaker schrijft.`)).toEqual([['Kwartlermaker', 'Kwartiermaker']])
  })

  it('telt hoe vaak het voorkomt', () => {
    expect(findSpelling(countWoordvormen('casuoverleg en Casuoverleg'))).toMatchObject([
      { gelezen: 'casuoverleg', aantal: 2 },
    ])
  })
})
