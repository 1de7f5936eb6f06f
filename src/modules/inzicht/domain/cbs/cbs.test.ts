import { describe, expect, it } from 'vitest'
import { formatPeriode } from '../reeks/periode.ts'
import { CBSTABELLEN, isCbstabel } from './cbstabel.ts'
import { listDeelvragen, type Cbsvraag } from './cbsvraag.ts'
import { findMisdrijf, MISDRIJVEN } from './misdrijven.ts'
import { findTabel, readCbsrijen, readStand, readVoorlopige, type Cbsrij } from './readCbsantwoord.ts'
import { toLadingwaarden } from './toLadingwaarden.ts'

const METADATA = 'https://dataderden.cbs.nl/ODataApi/OData/47022NED/$metadata#Cbs.OData.WebAPI.TypedDataSet'
const ruw = (soort: string, gebied: string, periode: string, waarde: number | null) => ({
  ...{ SoortMisdrijf: soort, WijkenEnBuurten: gebied, Perioden: periode, GeregistreerdeMisdrijven_1: waarde },
})
const vraag: Cbsvraag = {
  ...{ tabel: '47022NED', misdrijven: ['1.1.1'], vanJaar: 2024, totJaar: 2025, wijken: true },
  gemeentecodes: ['GM9990', 'GM0307'],
}

describe('de soorten misdrijf', () => {
  it('zijn er 59, elk met een naam en een sleutel van drie getallen', () => {
    expect(new Set(MISDRIJVEN.map(([sleutel]) => sleutel)).size).toBe(59)
    expect(MISDRIJVEN.every(([sleutel]) => /^\d\.\d\.\d{1,2}$/.test(sleutel))).toBe(true)
    expect([findMisdrijf('1.1.1'), findMisdrijf('9.9.9')]).toEqual(['Woninginbraak', undefined])
  })

  it('horen bij tabellen die we kennen', () => {
    expect([...CBSTABELLEN.map(isCbstabel), isCbstabel('83648NED')]).toEqual([true, true, true, true, false])
  })
})

describe('een antwoord van het CBS', () => {
  it('zegt van welke tabel het is', () => {
    expect([findTabel({ 'odata.metadata': METADATA }), findTabel({}), findTabel(null), findTabel('x')]).toEqual([
      '47022NED',
      null,
      null,
      null,
    ])
  })

  it('wordt gelezen zonder spaties, met 0 en onbekend uit elkaar, en zonder wat er niet in hoort', () => {
    const rijen = readCbsrijen('47022NED', {
      value: [
        ruw('1.1.1 ', 'BU9990AD03', '2024MM05', 0),
        ruw('1.1.1 ', 'GM9990    ', '2024JJ00', null),
        ruw('1.1.1 ', 'NL00      ', '2024MM05', 7),
        ruw('1.1.1 ', 'GM9990', '2024W101', 7),
        ruw('1.1.1 ', 'GM9990', '2024MM13', 7),
      ],
    })
    expect(rijen?.map(({ gebied, periode, waarde }) => [gebied, formatPeriode(periode), waarde])).toEqual([
      ['BU9990AD03', '2024-05', 0],
      ['GM9990', '2024', null],
    ])
  })

  const goed = ruw('1.1.1', 'GM9990', '2024MM05', 1)
  it.each<[string, unknown]>([
    ['zonder rijen', {}],
    ['met iets anders dan rijen', { value: 'x' }],
    ['met een rij die leeg is', { value: [goed, null] }],
    ['met een getal als tekst', { value: [{ ...goed, GeregistreerdeMisdrijven_1: '7' }] }],
    ['met een kolom die anders heet', { value: [{ ...goed, GeregistreerdeMisdrijven_1: undefined }] }],
    ['zonder gebied', { value: [{ ...goed, WijkenEnBuurten: undefined }] }],
  ])('%s wordt niet gelezen', (_naam, antwoord) => {
    expect(readCbsrijen('47022NED', antwoord)).toBeNull()
  })

  it('geeft van de bevolking alleen de totalen', () => {
    const rij = (Leeftijd: string, inwoners: number) => ({
      ...{ Geslacht: 'T001038', Leeftijd, BurgerlijkeStaat: 'T001019', RegioS: 'GM9990', Perioden: '2025JJ00' },
      BevolkingOp1Januari_1: inwoners,
    })
    expect(readCbsrijen('03759ned', { value: [rij('10000', 64_120), rij('10100', 700)] })).toMatchObject([
      { misdrijf: null, gebied: 'GM9990', waarde: 64_120 },
    ])
  })

  it('zegt welke periodes voorlopig zijn, en van wanneer de tabel is', () => {
    const periodes = [
      { Key: '2025MM05', Status: 'Voorlopig' },
      { Key: '2025MM04', Status: 'NaderVoorlopig' },
      { Key: '2024MM01', Status: 'Definitief' },
    ]
    expect(readVoorlopige({ value: periodes })).toEqual(['2025MM05', '2025MM04'])
    expect(readStand({ value: [{ Modified: '2026-11-15T02:00:00' }] })).toBe('2026-11-15T02:00:00')
    expect([readStand({ value: [] }), readStand(null), readVoorlopige('x')]).toEqual([null, null, []])
  })
})

describe('een vraag aan het CBS', () => {
  it('is er een per jaar en gemeente, met wijken en buurten alleen van de eigen', () => {
    const filters = listDeelvragen(vraag)
    expect(filters).toHaveLength(4)
    expect(filters[0]).toBe(
      "startswith(Perioden,'2024MM') and substring(WijkenEnBuurten,2,4) eq '9990' and (SoortMisdrijf eq '1.1.1' or SoortMisdrijf eq '1.1.1 ')",
    )
    expect(filters[1]).toContain("startswith(WijkenEnBuurten,'GM0307')")
  })

  it('noemt geen soorten als het er te veel zijn, en altijd de totalen van wat niet verdeeld wordt', () => {
    const alle = MISDRIJVEN.map(([sleutel]) => sleutel)
    expect(listDeelvragen({ ...vraag, misdrijven: alle })[0]).not.toContain('SoortMisdrijf')
    expect(listDeelvragen({ ...vraag, tabel: '03759ned', misdrijven: [], wijken: false })[0]).toContain(
      "startswith(Leeftijd,'10000')",
    )
  })
})

describe('waarden uit rijen van het CBS', () => {
  const MEI = { jaar: 2025, soort: 'maand', nummer: 5 } as const
  const rij = (misdrijf: string, waarde: number | null, gebied = 'GM9990'): Cbsrij => ({
    ...{ misdrijf, gebied, periode: MEI, waarde },
  })
  const kennis = { gemeentecode: 'GM9990', voorlopig: new Set(['2025-05']) }
  const waardenOf = (rijen: readonly Cbsrij[], ...misdrijven: string[]) =>
    toLadingwaarden(rijen, { ...kennis, indicatoren: [{ id: 'a', misdrijven }] }).map(({ gebied, waarde }) => [
      gebied,
      waarde,
    ])

  it.each<[string, Cbsrij[], string[], (string | number | null)[][]]>([
    ['telt op wat bij elkaar hoort', [rij('1.4.4', 2), rij('1.4.5', 3)], ['1.4.4', '1.4.5'], [['', 5]]],
    [
      'weet een som niet als een deel onbekend is',
      [rij('1.4.4', 2), rij('1.4.5', null)],
      ['1.4.4', '1.4.5'],
      [['', null]],
    ],
    ['weet een som niet als een deel ontbreekt', [rij('1.4.4', 2)], ['1.4.4', '1.4.5'], [['', null]]],
    ['telt het totaal nooit bij zijn delen', [rij('0.0.0', 90), rij('1.1.1', 3)], ['0.0.0', '1.1.1'], [['', 90]]],
    ['telt een rij die er twee keer staat één keer', [rij('1.1.1', 3), rij('1.1.1', 3)], ['1.1.1'], [['', 3]]],
    [
      'houdt wijken apart',
      [rij('1.1.1', 3), rij('1.1.1', 1, 'WK999001')],
      ['1.1.1'],
      [
        ['', 3],
        ['WK999001', 1],
      ],
    ],
    ['laat weg wat niet gevraagd is', [rij('2.5.2', 3)], ['1.1.1'], []],
  ])('%s', (_naam, rijen, misdrijven, verwacht) => {
    expect(waardenOf(rijen, ...misdrijven)).toEqual(verwacht)
  })

  it('zegt of ze voorlopig zijn, als dat bekend is', () => {
    const voorlopig = (weet: ReadonlySet<string> | null) =>
      toLadingwaarden([rij('1.1.1', 3)], {
        ...{ gemeentecode: 'GM9990', indicatoren: [{ id: 'a', misdrijven: ['1.1.1'] }] },
        voorlopig: weet,
      })[0]?.voorlopig
    expect([voorlopig(kennis.voorlopig), voorlopig(new Set()), voorlopig(null)]).toEqual([true, false, null])
  })
})
