import { describe, expect, it } from 'vitest'
import { countLettergrepen } from './countLettergrepen.ts'
import { judgeLeesbaarheid } from './leesbaarheid.ts'

describe('lettergrepen', () => {
  it.each([
    ['kat', 1],
    ['straat', 1],
    ['politie', 3],
    ['nieuws', 1],
    ['ideeën', 3],
    ['veiligheid', 3],
    ['mooie', 2],
    ['sch', 1],
  ])('%s heeft er %i', (woord, aantal) => expect(countLettergrepen(woord)).toBe(aantal))
})

describe('leesbaarheid', () => {
  const GEMAKKELIJK =
    'We liepen vaker door de wijk. De boa praat met je. Hij kijkt of het licht het doet. Werkt een lamp niet? Dan maken we hem. Zo kun je weer rustig over straat. Dat vinden we fijn voor jou.'
  const MOEILIJK =
    'Ten behoeve van het optimaliseren van de integrale samenwerkingsverbanden worden de verantwoordelijkheden conform de uitvoeringsafspraken met betrekking tot informatievoorziening geintensiveerd, waarna implementatie van aanvullende interventies bij ketenpartners wordt gecontinueerd en geevalueerd.'

  it('geeft een gewone tekst een hoge score en geen hints', () => {
    const uit = judgeLeesbaarheid(GEMAKKELIJK)
    expect(uit).toMatchObject({ zinnen: 7, isB1: true, hints: [] })
    expect(uit.score).toBeGreaterThan(80)
  })

  it('zegt per zin wat haar moeilijk maakt', () => {
    const uit = judgeLeesbaarheid(MOEILIJK)
    expect(uit.isB1).toBe(false)
    expect(uit.score).toBeLessThan(20)
    const soorten = new Set(uit.hints.flatMap(({ hints }) => hints.map(({ soort }) => soort)))
    expect(soorten).toEqual(new Set(['lang', 'lijdend', 'vakwoord', 'lang_woord']))
    expect(uit.hints[0]?.hints).toContainEqual({ soort: 'vakwoord', woord: 'conform', beter: 'volgens' })
  })

  it.each(['', '   ', '…!?'])('weet van “%s” niets', (tekst) => {
    expect(judgeLeesbaarheid(tekst)).toEqual({
      ...{ zinnen: 0, woorden: 0, zinslengte: 0, score: null, isB1: true, hints: [] },
    })
  })

  it('kent een vakwoord alleen als heel woord', () => {
    expect(judgeLeesbaarheid('De uitvoering gaat in fasen.').hints).toEqual([])
    expect(judgeLeesbaarheid('We doen dit in het kader van de wet.').hints).toMatchObject([
      { hints: [{ woord: 'in het kader van' }] },
    ])
  })
})
