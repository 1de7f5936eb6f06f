import { describe, expect, it } from 'vitest'
import { aDoel, anActie, anId, anInzet, aPrioriteit } from '../../testing/aProgrammaBoom.ts'
import { aBoom, aGevuldeBoom } from '../../testing/aProgramma.ts'
import { listLosseDoelen, nestBoom } from './nestBoom.ts'

describe('nestBoom', () => {
  it('hangt alles onder zijn ouder, op volgorde en niet op plaats in de lijst', () => {
    const boom = aBoom({
      prioriteiten: [aPrioriteit(2), aPrioriteit(1)],
      inzetten: [anInzet(2, 1), anInzet(1, 1)],
      acties: [anActie(2, 1), anActie(1, 1), anActie(3, 2)],
    })
    const vorm = nestBoom(boom, { nummers: true }).map(({ nummer, inzetten }) => [
      nummer,
      inzetten.map((tak) => [tak.nummer, tak.inzet.inzet, tak.acties.map(({ hoe }) => hoe)]),
    ])
    expect(vorm).toEqual([
      [
        '1.',
        [
          ['1.1', 'Inzet 1', ['Actie 1', 'Actie 2']],
          ['1.2', 'Inzet 2', ['Actie 3']],
        ],
      ],
      ['2.', []],
    ])
  })

  it('laat nummers weg voor wie een deel van het programma ziet', () => {
    const [eerste] = nestBoom(aGevuldeBoom(), { nummers: false })
    expect([eerste?.nummer, eerste?.inzetten[0]?.nummer]).toEqual(['', ''])
  })

  it('zet een doel bij zijn inzet, bij zijn prioriteit of los', () => {
    const boom = aBoom({
      prioriteiten: [aPrioriteit(1)],
      inzetten: [anInzet(1, 1)],
      doelen: [
        aDoel(1, { inzetId: anId('inzet', 1) }),
        aDoel(2, { prioriteitId: anId('prioriteit', 1) }),
        aDoel(3),
        aDoel(4, { prioriteitId: anId('prioriteit', 1), inzetId: anId('inzet', 1) }),
      ],
    })
    const [tak] = nestBoom(boom, { nummers: true })
    expect(tak?.doelen.map(({ tekst }) => tekst)).toEqual(['Doel 2'])
    expect(tak?.inzetten[0]?.doelen.map(({ tekst }) => tekst)).toEqual(['Doel 1', 'Doel 4'])
    expect(listLosseDoelen(boom).map(({ tekst }) => tekst)).toEqual(['Doel 3'])
  })
})
