import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { addDays, datum } from '../datum.ts'
import { writeAgenda, type Gebeurtenis } from './writeAgenda.ts'

const GEMAAKT = new Date('2026-11-22T08:30:15.250Z')
const GEWIJZIGD = new Date('2026-11-20T23:59:59Z')

const gebeurtenis = (velden: Partial<Gebeurtenis> = {}): Gebeurtenis => ({
  uid: 'actie-1/2026-k1@baken',
  titel: 'Schouw in de haven',
  omschrijving: '',
  van: datum('2026-01-01'),
  tot: datum('2026-03-31'),
  gewijzigdOp: GEWIJZIGD,
  ...velden,
})
const agenda = (...gebeurtenissen: Gebeurtenis[]): string =>
  writeAgenda({ naam: 'Programma 2026 Waterveste', gebeurtenissen, gemaaktOp: GEMAAKT })

/** What an independent reader makes of the text. */
function readAgenda(tekst: string) {
  const kalender = new ICAL.Component(ICAL.parse(tekst) as unknown[] as [string, unknown[], unknown[]])
  return { kalender, gebeurtenissen: kalender.getAllSubcomponents('vevent').map((deel) => new ICAL.Event(deel)) }
}

/** Bytes of each line as it goes over the wire. */
const regelbytes = (tekst: string): number[] => tekst.split('\r\n').map((regel) => Buffer.byteLength(regel))

describe('writeAgenda', () => {
  it('schrijft de kop van een abonnement', () => {
    const { kalender } = readAgenda(agenda())
    expect(kalender.getFirstPropertyValue('version')).toBe('2.0')
    expect(kalender.getFirstPropertyValue('prodid')).toContain('Baken')
    expect(kalender.getFirstPropertyValue('x-wr-calname')).toBe('Programma 2026 Waterveste')
    expect(kalender.getFirstPropertyValue('refresh-interval')?.toString()).toBe('PT6H')
    expect(kalender.getFirstProperty('method')).toBeNull()
  })

  it.each([
    ['een dag', '2026-11-22', '2026-11-22', '2026-11-23'],
    ['tot het eind van het jaar', '2026-10-01', '2026-12-31', '2027-01-01'],
    ['tot een schrikkeldag', '2028-02-01', '2028-02-29', '2028-03-01'],
  ])('schrijft hele dagen, het eind niet meegerekend: %s', (_wat, van, tot, eind) => {
    const { gebeurtenissen } = readAgenda(agenda(gebeurtenis({ van: datum(van), tot: datum(tot) })))
    expect(gebeurtenissen[0]?.startDate.isDate).toBe(true)
    expect(gebeurtenissen[0]?.startDate.toString()).toBe(van)
    expect(gebeurtenissen[0]?.endDate.toString()).toBe(eind)
  })

  it('schrijft een begin en een eind naar de klok in Nederland, met de plaats', () => {
    const dagen = { van: datum('2026-07-15'), tot: datum('2026-07-16') }
    const tijden = { begin: '22:00', eind: '02:00' }
    const { gebeurtenissen } = readAgenda(agenda(gebeurtenis({ ...dagen, tijden, plaats: 'Kade; noord' })))
    expect(gebeurtenissen[0]?.startDate.toString()).toBe('2026-07-15T20:00:00Z')
    expect(gebeurtenissen[0]?.endDate.toString()).toBe('2026-07-16T00:00:00Z')
    expect(gebeurtenissen[0]?.location).toBe('Kade; noord')
  })

  it('schrijft tijden in UTC', () => {
    const { gebeurtenissen } = readAgenda(agenda(gebeurtenis()))
    const deel = gebeurtenissen[0]?.component
    expect(deel?.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-11-22T08:30:15Z')
    expect(deel?.getFirstPropertyValue('last-modified')?.toString()).toBe('2026-11-20T23:59:59Z')
  })

  it('geeft voor dezelfde gegevens dezelfde tekst', () => {
    expect(agenda(gebeurtenis())).toBe(agenda(gebeurtenis()))
    expect(agenda(gebeurtenis())).toContain('\r\nUID:actie-1/2026-k1@baken\r\n')
  })

  it('breekt lange regels op 75 bytes, nooit midden in een teken', () => {
    const titel = 'é€🚒'.repeat(200)
    const tekst = agenda(gebeurtenis({ titel }))
    expect(Math.max(...regelbytes(tekst))).toBeLessThanOrEqual(75)
    expect(Math.max(...regelbytes(tekst))).toBeGreaterThan(70)
    expect(tekst).not.toMatch(/[^\r]\n|\r[^\n]/)
    expect(readAgenda(tekst).gebeurtenissen[0]?.summary).toBe(titel)
  })

  it.each([
    ['stuurtekens', 'a\u0000b\u0007c\u007Fd', 'abcd'],
    ['een half teken', 'a\uD83Db', 'ab'],
    ['regeleinden', 'a\r\nb\rc\nd', 'a\nb\nc\nd'],
    ['een regel die eruitziet als een veld', 'a\nEND:VEVENT', 'a\nEND:VEVENT'],
    ['leestekens van het formaat', 'a;b,c\\d\\n:"e"', 'a;b,c\\d\\n:"e"'],
  ])('schrijft %s zo dat de tekst blijft', (_wat, tekst, gelezen) => {
    const { gebeurtenissen } = readAgenda(agenda(gebeurtenis({ titel: tekst, omschrijving: `x${tekst}` })))
    expect(gebeurtenissen).toHaveLength(1)
    expect(gebeurtenissen[0]?.summary).toBe(gelezen)
    expect(gebeurtenissen[0]?.description).toBe(`x${gelezen}`)
  })

  it('wordt door een ander gelezen zoals het is geschreven, wat er ook in staat', () => {
    const bijzonder = fc.constantFrom(' ', ';', ',', '\\', '\n', ':', '"', 'é', '€', '🚒', '\t', '\\n')
    const leesbaar = fc
      .array(fc.oneof(bijzonder, fc.string({ unit: 'grapheme', maxLength: 30 })), { maxLength: 12 })
      .map((delen) => delen.join('').replace(/[\0-\x08\x0B-\x1F\x7F]/g, ''))
    const dagen = fc.tuple(fc.integer({ min: -20000, max: 20000 }), fc.nat(400))
    fc.assert(
      fc.property(fc.array(fc.tuple(leesbaar, leesbaar, dagen), { maxLength: 5 }), (lijst) => {
        const erin = lijst.map(([titel, omschrijving, [begin, duur]], i) => {
          const van = addDays(datum('2026-01-01'), begin)
          return gebeurtenis({ uid: `${titel}${i}`, titel, omschrijving, van, tot: addDays(van, duur) })
        })
        const tekst = agenda(...erin)
        expect(Math.max(...regelbytes(tekst))).toBeLessThanOrEqual(75)
        const eruit = readAgenda(tekst).gebeurtenissen.map(({ uid, summary, description, startDate, endDate }) => ({
          uid,
          titel: summary,
          omschrijving: description ?? '',
          van: startDate.toString(),
          tot: addDays(datum(endDate.toString()), -1),
          gewijzigdOp: GEWIJZIGD,
        }))
        expect(eruit).toEqual(erin)
      }),
      { numRuns: 300, seed: 2026 },
    )
  })
})
