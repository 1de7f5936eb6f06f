import { describe, expect, it } from 'vitest'
import { findTekorten } from './drempels.ts'
import { f1, matchLijsten } from './matchLijsten.ts'
import { isSameTekst } from './gelijkenis.ts'
import { type Programmajson, scoreVoorstel } from './scoreVoorstel.ts'

const GOUD: Programmajson = {
  titel: 'Uitvoeringsprogramma 2025',
  gemeente: 'Waterveste',
  jaar: 2025,
  prioriteiten: [
    {
      naam: 'Ondermijning',
      inzetten: [
        {
          inzet: 'controles',
          ambitie: '',
          acties: [
            { hoe: 'Bedrijven controleren', wanneer: 'Q1', wie: ['gemeente', 'politie'] },
            { hoe: 'Meldpunt openen', wanneer: '', wie: [] },
          ],
        },
      ],
    },
  ],
  doelen: [{ tekst: '12 controles in 2025', richting: 'niveau', waarde: 12, eenheid: 'controles', peiljaar: 2025 }],
  resultaten: [],
}
const [PRIORITEIT] = GOUD.prioriteiten
const [INZET] = PRIORITEIT?.inzetten ?? []

describe('scoren van een voorstel', () => {
  it('geeft 1 op alles aan het goede antwoord', () => {
    const { verschillen, ...maten } = scoreVoorstel(GOUD, GOUD)
    expect(Object.values(maten).every((maat) => maat === 1)).toBe(true)
    expect(verschillen).toEqual([])
  })

  it('telt wat mist en wat er te veel is', () => {
    const acties = [
      { hoe: 'Bedrijven  controleren.', wanneer: 'q1', wie: ['Politie', 'gemeente'] },
      { hoe: 'Iets heel anders doen', wanneer: '', wie: [] },
    ]
    const score = scoreVoorstel(GOUD, {
      ...GOUD,
      gemeente: '',
      prioriteiten: [{ naam: '1 Prioriteit Ondermijning', inzetten: [{ inzet: 'controles', ambitie: '', acties }] }],
      doelen: [],
    })
    expect(score).toMatchObject({
      gemeente: 0,
      prioriteiten: 1,
      actiesPrecisie: 0.5,
      actiesVolledig: 0.5,
      wanneer: 1,
      wie: 1,
      doelen: 0,
    })
    expect(score.verschillen).toContain('actie gemist: Meldpunt openen')
    expect(score.verschillen).toContain('actie te veel: Iets heel anders doen')
  })

  it('rekent een andere planning en partij als fout', () => {
    const acties = [
      { hoe: 'Bedrijven controleren', wanneer: 'Q2', wie: ['gemeente'] },
      ...(INZET?.acties.slice(1) ?? []),
    ]
    const score = scoreVoorstel(GOUD, {
      ...GOUD,
      prioriteiten: [{ naam: 'Ondermijning', inzetten: [{ inzet: 'controles', ambitie: '', acties }] }],
    })
    expect(score).toMatchObject({ acties: 1, wanneer: 0.5, wie: 0.5 })
  })

  it('koppelt elk gevonden ding hoogstens een keer', () => {
    const koppeling = matchLijsten(['a', 'a', 'b'], ['a', 'c'], (x, y) => x === y)
    expect(koppeling.paren).toHaveLength(1)
    expect(f1(koppeling)).toBeCloseTo(2 / 5)
  })

  it.each([
    ['Aanpak ondermijning', 'aanpak  Ondermijning.', true],
    ['Aanpak ondermijning in het buitengebied', 'Aanpak ondermijnig in het buitengebied', true],
    ['Aanpak jeugd', 'Aanpak jeugd in de zomer met het hele team van de gemeente', false],
    ['Controles', '', false],
  ])('vergelijkt %j met %j', (a, b, zelfde) => {
    expect(isSameTekst(a, b)).toBe(zelfde)
  })

  it('noemt de maten die onder hun drempel blijven', () => {
    const score = { ...scoreVoorstel(GOUD, GOUD), acties: 0.8 }
    expect(findTekorten('002', score)).toEqual(['002: acties is 0.800, nodig is 0.85'])
    expect(findTekorten('onbekend', score)).toEqual([])
  })
})
