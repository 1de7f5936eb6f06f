import { describe, expect, it } from 'vitest'
import { datum } from '../datum.ts'
import { addUren, moveToDag, parseKloktijd, type Kloktijd } from './klok.ts'

function klok(tekst: string): Kloktijd {
  const tijd = parseKloktijd(tekst)
  if (tijd === null) throw new Error(tekst)
  return tijd
}

describe('parseKloktijd', () => {
  it.each([
    ['2026-11-22T14:30', '2026-11-22T14:30'],
    ['2026-11-22T14:30:00', '2026-11-22T14:30'],
    ['2026-10-25T02:30', '2026-10-25T02:30'],
    ['2026-11-22T24:00', null],
    ['2026-11-22T14:60', null],
    ['2026-02-29T12:00', null],
    ['2026-11-22 14:30', null],
    ['2026-11-22', null],
    ['2026-11-22T14:30Z', null],
  ])('%s', (tekst, tijd) => {
    expect(parseKloktijd(tekst)).toBe(tijd)
  })

  it('kent het uur niet dat de klok in maart overslaat', () => {
    expect(parseKloktijd('2026-03-29T02:00')).toBeNull()
    expect(parseKloktijd('2026-03-29T02:59')).toBeNull()
    expect(parseKloktijd('2026-03-29T01:59')).not.toBeNull()
    expect(parseKloktijd('2026-03-29T03:00')).not.toBeNull()
  })
})

describe('addUren telt de uren die echt voorbijgaan', () => {
  it.each([
    ['gewoon', '2026-11-22T14:30', 24, '2026-11-23T14:30'],
    ['over het jaar heen', '2026-12-31T20:00', 12, '2027-01-01T08:00'],
    ['de klok gaat terug', '2026-10-24T20:00', 24, '2026-10-25T19:00'],
    ['de klok gaat vooruit', '2026-03-28T20:00', 24, '2026-03-29T21:00'],
    ['72 uur over het najaar', '2026-10-23T09:15', 72, '2026-10-26T08:15'],
    ['72 uur over het voorjaar', '2027-03-26T09:15', 72, '2027-03-29T10:15'],
    ['eindigt in het dubbele uur, de tweede keer', '2026-10-24T15:30', 12, '2026-10-25T02:30'],
    ['begint in het dubbele uur: de eerste keer telt', '2026-10-25T02:30', 24, '2026-10-26T01:30'],
  ])('%s', (_, van, aantal, tot) => {
    expect(addUren(klok(van), aantal)).toBe(tot)
  })
})

describe('moveToDag houdt de stand van de klok', () => {
  it.each([
    ['over een wisseling van de klok', '2010-03-27T20:00', '2010-04-06', '2010-04-06T20:00'],
    ['in het dubbele uur', '2026-10-15T02:30', '2026-10-25', '2026-10-25T02:30'],
    ['in het overgeslagen uur: even lang na het begin', '2027-03-18T02:30', '2027-03-28', '2027-03-28T03:30'],
  ])('%s', (_, van, dag, tot) => {
    expect(moveToDag(klok(van), datum(dag))).toBe(tot)
  })
})
