import { expect, test } from 'vitest'
import { describeOnderwerp, readOnderwerp } from './onderwerp.ts'

const ID = '0f0e0d0c-0b0a-4908-8706-050403020100'

test.each([
  [`notitie/${ID}`, { soort: 'notitie', id: ID, aantal: null }],
  [`notities/${ID}/bijlagen/-`, { soort: 'notitie', id: ID, aantal: null }],
  ['medewerkers/12', { soort: 'medewerker', id: null, aantal: 12 }],
  ['gemeente/9990', { soort: 'gemeente', id: null, aantal: 9990 }],
  ['iets-nieuws/3', { soort: 'iets-nieuws', id: null, aantal: 3 }],
  ['-', { soort: '', id: null, aantal: null }],
  ['', { soort: '', id: null, aantal: null }],
  ['notities/3/ <script>', { soort: 'notitie', id: null, aantal: 3 }],
])('leest %s', (tekst, verwacht) => {
  expect(readOnderwerp(tekst)).toEqual(verwacht)
})

test.each([
  [`notitie/${ID}`, 'een notitie'],
  ['programmas/4', '4 programma’s'],
  ['organisaties/1', 'een organisatie'],
  ['beleidskaders/2', '2 beleidskaders'],
  ['zoekresultaten/0', '0 zoekresultaten'],
  ['gemeente/9990', 'de gemeente'],
  ['iets-nieuws/3', null],
  ['-', null],
])('noemt %s', (tekst, verwacht) => {
  expect(describeOnderwerp(tekst)).toBe(verwacht)
})
