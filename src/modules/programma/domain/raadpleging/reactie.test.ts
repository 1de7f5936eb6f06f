import { describe, expect, it } from 'vitest'
import { checkBeoordeling, compareReacties, verwerkingZin, type Beoordeling } from './reactie.ts'

const GEPLAATST: Beoordeling = {
  ...{ stand: 'geplaatst', weigerreden: null, antwoord: '', verwerking: 'gelezen', meegenomenIn: '' },
}

const CASUS: [string, Partial<Beoordeling>, Partial<Beoordeling> | string][] = [
  ['plaatsen zonder antwoord', {}, GEPLAATST],
  ['weigeren zonder reden', { stand: 'geweigerd' }, 'weigerreden_nodig'],
  [
    'weigeren met een reden, dan valt de rest weg',
    { stand: 'geweigerd', weigerreden: 'belediging', antwoord: 'Nee', verwerking: 'meegenomen', meegenomenIn: 'x' },
    { ...GEPLAATST, stand: 'geweigerd', weigerreden: 'belediging' },
  ],
  ['meenemen zonder te zeggen waarin', { verwerking: 'meegenomen' }, 'waarin_nodig'],
  ['dat ook wie nog wacht', { stand: 'wacht', verwerking: 'meegenomen' }, 'waarin_nodig'],
  [
    'meenemen',
    { verwerking: 'meegenomen', meegenomenIn: 'de inzet' },
    { ...GEPLAATST, verwerking: 'meegenomen', meegenomenIn: 'de inzet' },
  ],
  ['niet meenemen zonder uitleg', { verwerking: 'niet_meegenomen' }, 'antwoord_nodig'],
  [
    'niet meenemen met uitleg, zonder wat er nog stond',
    { verwerking: 'niet_meegenomen', antwoord: 'Dit doet de provincie.', meegenomenIn: 'de inzet' },
    { ...GEPLAATST, verwerking: 'niet_meegenomen', antwoord: 'Dit doet de provincie.' },
  ],
  ['alsnog plaatsen', { weigerreden: 'belediging' }, GEPLAATST],
  [
    'terug naar wachten',
    { stand: 'wacht', verwerking: 'niet_meegenomen' },
    { ...GEPLAATST, stand: 'wacht', verwerking: 'niet_meegenomen' },
  ],
]

describe('een reactie beoordelen', () => {
  it.each(CASUS)('%s', (_wat, anders, verwacht) => {
    const uitkomst = checkBeoordeling({ ...GEPLAATST, ...anders })
    expect(uitkomst.ok ? uitkomst.value : uitkomst.reden).toEqual(verwacht)
  })

  it.each([
    ['gelezen', '', 'Gelezen.'],
    ['meegenomen', 'de inzet Zicht op geld', 'Gelezen en meegenomen in de inzet Zicht op geld.'],
    ['niet_meegenomen', '', 'Gelezen en niet meegenomen.'],
  ] as const)('zegt bij %s wat ermee is gedaan', (verwerking, meegenomenIn, zin) => {
    expect(verwerkingZin({ verwerking, meegenomenIn })).toBe(zin)
  })

  it('zet vooraan wat wacht, dan wat nog geen antwoord heeft', () => {
    const reacties = [
      { naam: 'geweigerd', stand: 'geweigerd', antwoord: '', ingediendOp: '2026-11-01' },
      { naam: 'beantwoord', stand: 'geplaatst', antwoord: 'Dank', ingediendOp: '2026-11-01' },
      { naam: 'onbeantwoord', stand: 'geplaatst', antwoord: '', ingediendOp: '2026-11-02' },
      { naam: 'wacht later', stand: 'wacht', antwoord: '', ingediendOp: '2026-11-03' },
      { naam: 'wacht eerder', stand: 'wacht', antwoord: '', ingediendOp: '2026-11-02' },
    ] as const
    expect([...reacties].sort(compareReacties).map(({ naam }) => naam)).toEqual([
      'wacht eerder',
      'wacht later',
      'onbeantwoord',
      'beantwoord',
      'geweigerd',
    ])
  })
})
