import { expect, test } from 'vitest'
import { aDoel, aReeks, methode } from '../testing/aReeks.ts'
import { answerDoel } from './answerDoel.ts'

test('wat toeval kan zijn heet geen daling', () => {
  const antwoord = answerDoel(aDoel({ reeks: aReeks({ '2019': 47, '2020': 38 }) }), methode)
  expect(antwoord.zin).toBe(
    'Er waren 38 aangiften in 2020, tegen 47 in 2019. Dat verschil kan toeval zijn. Het doel was hooguit 44 in 2020. Of het doel echt gehaald is, is onzeker.',
  )
  console.log(JSON.stringify(antwoord, null, 1))
})
