import { describe, expect, it } from 'vitest'
import { aDoel, anActie, aPartij, aPlanning } from '../../../testing/aProgrammaBoom.ts'
import {
  checkWaarden,
  emptyWaarden,
  listVelden,
  readWaarden,
  toVelden,
  type Formulierwaarden,
} from './formulierwaarden.ts'

const doel = aDoel(1, { tekst: 'Minder inbraken', kwalitatief: false, waarde: 7.5, richting: 'daling', doeljaar: 2026 })

describe('formulierwaarden', () => {
  it('leest een doel met getallen zoals je ze typt', () => {
    expect(readWaarden({ soort: 'doel', van: doel })).toMatchObject({
      tekst: 'Minder inbraken',
      waarde: '7,5',
      doeljaar: '2026',
      basisjaar: '',
      wijze: '',
      kwalitatief: false,
    })
  })

  it('leest en schrijft de letterlijke planning', () => {
    const waarden = readWaarden({ soort: 'actie', van: anActie(1, 1, { planning: aPlanning('2e kwartaal') }) })
    expect(waarden.wanneer).toBe('2e kwartaal')
    expect(toVelden('actie', { ...waarden, wanneer: ' vanaf mei ' }).wanneer).toBe('vanaf mei')
  })

  it('schrijft terug wat het las', () => {
    const { tekst, waarde, wijze, basisjaar, richting } = toVelden('doel', readWaarden({ soort: 'doel', van: doel }))
    expect({ tekst, waarde, wijze, basisjaar, richting }).toEqual({
      tekst: 'Minder inbraken',
      waarde: 7.5,
      wijze: null,
      basisjaar: null,
      richting: 'daling',
    })
  })

  it.each<[string, Formulierwaarden, string[]]>([
    ['een lege verplichte tekst', { tekst: '  ' }, ['tekst']],
    ['een getal dat geen getal is', { waarde: 'veel' }, ['waarde']],
    ['een getal met duizendtallen en een komma', { waarde: '2.500,5' }, []],
    ['een jaar buiten bereik', { doeljaar: '1989' }, ['doeljaar']],
    ['een te lange eenheid', { eenheid: 'x'.repeat(101) }, ['eenheid']],
  ])('ziet %s', (_regel, anders, verwacht) => {
    expect(Object.keys(checkWaarden('doel', { ...readWaarden({ soort: 'doel', van: doel }), ...anders }))).toEqual(
      verwacht,
    )
  })

  it('let bij een doel zonder getal niet op velden die er dan niet zijn', () => {
    const waarden = { ...emptyWaarden('doel'), tekst: 'Prettig wonen', kwalitatief: true, waarde: 'veel' }
    expect(checkWaarden('doel', waarden)).toEqual({})
    expect(toVelden('doel', waarden)).toMatchObject({ tekst: 'Prettig wonen', waarde: null, basisjaar: null })
    expect(listVelden('doel', waarden).map(({ naam }) => naam)).toEqual([
      'tekst',
      'indicator',
      'kwalitatief',
      'doeljaar',
    ])
  })

  it('vraagt van een inzet de inzet of de ambitie', () => {
    expect(checkWaarden('inzet', { inzet: ' ', ambitie: '' })).toHaveProperty('inzet')
    expect(checkWaarden('inzet', { inzet: '', ambitie: 'Iedereen doet mee' })).toEqual({})
  })

  it('laat een partij staan waarvan nog niemand zei welke organisatie het is', () => {
    const onbekend = { ...aPartij(1, 'BP'), organisatieId: null, naam: null }
    const waarden = { ...emptyWaarden('actie'), hoe: 'Iets doen', partijen: [onbekend] }
    expect(checkWaarden('actie', waarden)).toEqual({})
    expect(toVelden('actie', waarden).partijen).toEqual([{ tekst: 'BP', rol: 'partner', organisatieId: null }])
  })
})
