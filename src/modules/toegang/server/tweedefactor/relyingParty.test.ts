import { expect, it } from 'vitest'
import { findRelyingParty } from './relyingParty.ts'

it.each([
  ['https://baken.waterveste.example', undefined, 'baken.waterveste.example', 'https://baken.waterveste.example'],
  ['https://waterveste.example:8443', 'elders.example', 'waterveste.example', 'https://waterveste.example:8443'],
  ['https://waterveste.example', 'localhost:8080', 'waterveste.example', 'https://waterveste.example'],
  ['http://127.0.0.1:8080', 'localhost:8080', 'localhost', 'http://localhost:8080'],
  ['http://localhost:8080', 'localhost:9000', 'localhost', 'http://localhost:9000'],
  ['http://localhost', 'localhost', 'localhost', 'http://localhost'],
])('op %s, gevraagd bij %s, hoort een passkey bij %s', (adres, host, id, origin) => {
  expect(findRelyingParty(adres, host)).toEqual({ id, origin })
})

it.each([
  ['http://127.0.0.1:8080', '127.0.0.1:8080'],
  ['http://127.0.0.1:8080', 'elders.example'],
  ['http://127.0.0.1:8080', 'localhost.elders.example'],
  ['http://127.0.0.1:8080', 'localhost:8080/elders.example'],
  ['http://127.0.0.1:8080', undefined],
  ['http://10.0.0.5:8080', 'localhost:8080'],
  ['http://[fd00::5]:8080', 'localhost:8080'],
])('op %s, gevraagd bij %s, kan geen passkey', (adres, host) => {
  expect(findRelyingParty(adres, host)).toBeNull()
})
