import { describe, expect, it } from 'vitest'
import { isDeelwoord } from './deelwoorden.ts'
import { findGezegdes, type Gezegdetijd } from './gezegdes.ts'
import { findWoorden } from './woorden.ts'

const GEVALLEN: readonly (readonly [string, ...(readonly [Gezegdetijd, boolean])[]])[] = [
  ['De nota is vastgesteld.', ['voltooid', true]],
  ['We hebben een plan gemaakt.', ['voltooid', true]],
  ['Er werden panden gesloten.', ['voltooid', true]],
  ['De raad stelde de nota vast.', ['verleden', true]],
  ['De nota wordt vastgesteld.', ['lijdend', true]],
  ['De nota zal worden vastgesteld.', ['toekomst', true]],
  ['De nota die is vastgesteld, ligt klaar.', ['voltooid', false]],
  ['Wij zien dat de politie dit heeft opgepakt.', ['voltooid', false]],
  ['De dienst heeft de planning niet kunnen halen.', ['voltooid', true]],
  ['De boa’s lopen hun ronde.', ...[]],
]

describe('findGezegdes', () => {
  it.each(GEVALLEN.map(([tekst, ...verwacht]) => ({ tekst, verwacht })))(
    'leest de tijd van: $tekst',
    ({ tekst, verwacht }) => {
      const gezegdes = findGezegdes(tekst, findWoorden(tekst))
      expect(gezegdes.map((gezegde) => [gezegde.tijd, gezegde.hoofdzin])).toEqual(verwacht)
    },
  )
})

describe('isDeelwoord', () => {
  it.each(['uitgevoerd', 'besproken', 'versterkt', 'plaatsgevonden', 'gegeven', 'ingezet', 'ontwikkeld', 'doorgegaan'])(
    'kent %s',
    (woord) => {
      expect(isDeelwoord(woord)).toBe(true)
    },
  )

  it.each([
    'gemeenten',
    'gebied',
    'beleid',
    'veiligheid',
    'overheid',
    'aandacht',
    'opgeven',
    'afgelopen',
    'gezinnen',
    'overlast',
  ])('laat zich niet misleiden door %s', (woord) => {
    expect(isDeelwoord(woord)).toBe(false)
  })
})
