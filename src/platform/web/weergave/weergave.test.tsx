import { describe, expect, it } from 'vitest'
import { initialen } from '../schil/initialen.ts'
import { bestandsgrootte } from './bestandsgrootte.ts'
import { dagTekst, momentTekst, weekNummer } from './moment.ts'

describe('moment', () => {
  it.each([
    ['zomertijd', '2026-07-01T22:30:00.000Z', '2 juli 2026, 00.30 uur'],
    ['wintertijd', '2026-11-21T13:30:00.000Z', '21 november 2026, 14.30 uur'],
  ])('toont de Nederlandse tijd in %s', (_regel, op, tekst) => {
    expect(momentTekst(op)).toBe(tekst)
    expect(tekst).toContain(dagTekst(op))
  })

  it.each([
    ['2026-01-01', 1],
    ['2027-01-01', 53],
    ['2024-12-30', 1],
    ['2026-11-22', 47],
    ['2026-11-23', 48],
  ])('%s valt in week %d', (dag, week) => {
    expect(weekNummer(new Date(`${dag}T12:00:00`))).toBe(week)
  })
})

describe('bestandsgrootte', () => {
  it.each([
    [3, '1 kB'],
    [310_000, '303 kB'],
    [1_024_000, '1 MB'],
    [1_234_567, '1,2 MB'],
    [26_214_400, '25 MB'],
  ])('%d bytes is %s', (bytes, tekst) => {
    expect(bestandsgrootte(bytes)).toBe(tekst)
  })
})

describe('initialen', () => {
  it.each([
    ['Ans de Vries', 'AV'],
    ['Bo', 'B'],
    ['Cor van der Smit-Jansen', 'CS'],
    ['demo', 'D'],
    ['Adviseur veiligheid', 'AV'],
    ['', ''],
  ])('%s wordt %s', (naam, letters) => {
    expect(initialen(naam)).toBe(letters)
  })
})
