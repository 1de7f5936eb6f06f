import { expect, it } from 'vitest'
import { parseSleutel, sleutelOf } from './sleutel.ts'

it('leest terug wat hij schreef', () => {
  expect(parseSleutel(sleutelOf('actie', 'abc'))).toEqual({ soort: 'actie', id: 'abc' })
})

it.each(['', 'actie', 'actie:', 'melding:abc', 'actie:a:b'])('weigert %j', (tekst) => {
  expect(parseSleutel(tekst)).toBeNull()
})
