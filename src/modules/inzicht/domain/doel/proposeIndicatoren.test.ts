import { expect, it } from 'vitest'
import { proposeIndicatoren } from './proposeIndicatoren.ts'

const kandidaat = (naam: string, eenheid: string, actief = true) => ({ id: naam, naam, eenheid, actief })

const KANDIDATEN = [
  kandidaat('Woninginbraken', 'aangiften'),
  kandidaat('Overlast door jongeren', 'meldingen'),
  kandidaat('Hondenoverlast', 'meldingen'),
  kandidaat('Woninginbraken tot 2015', 'aangiften', false),
]

it.each<[string, string, readonly string[]]>([
  ['aantal aangiften woninginbraak', '', ['Woninginbraken']],
  ['meldingen overlast jongeren', '', ['Overlast door jongeren', 'Hondenoverlast']],
  ['', 'Het aantal inwoners neemt af', []],
  ['', 'Minder hondenoverlast in de wijk', ['Hondenoverlast']],
])('bij %j en %j passen %j', (indicator, tekst, verwacht) => {
  expect(proposeIndicatoren({ indicator, tekst }, KANDIDATEN)).toEqual(verwacht)
})
