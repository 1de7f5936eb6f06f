import { describe, expect, it } from 'vitest'
import { aDocument, alinea, kop, noot, tabel } from '../../testing/aDocument.ts'
import { recognizeProgramma } from './recognizeProgramma.ts'

const TITEL = kop(1, 'Uitvoeringsprogramma veiligheid 2027 gemeente Waterveste')
const KOPRIJ = ['Hoe', 'Wanneer', 'Wie']

const recognize = (...blokken: Parameters<typeof aDocument>[1][]) =>
  recognizeProgramma(aDocument('docx', TITEL, ...blokken))

const inhoud = (doel: string) => [
  kop(1, 'Prioriteit 1: Ondermijning'),
  ...(doel === '' ? [] : [alinea(`Doel bij deze prioriteit: ${doel}`)]),
  kop(2, 'Inzet: weerbare ondernemers'),
  alinea('Ambitie: eind 2027 hebben we 40 ondernemers gesproken'),
  tabel(KOPRIJ, ['Gesprekken voeren', 'Q2', 'gemeente'], ['Controles houden', 'Q3', 'politie']),
]

describe('doelen met een eigen etiket', () => {
  it('staan waar ze horen, en dan zoekt de herkenning er geen andere', () => {
    const { doelen } = recognize(alinea('Doel van dit programma: een veilige stad'), ...inhoud('minder inbraken'))
    expect(doelen.map(({ tekst, bij }) => [tekst, bij])).toEqual([
      ['een veilige stad', null],
      ['minder inbraken', { prioriteit: 0, inzet: null }],
    ])
  })

  it('kunnen er niet zijn', () => {
    expect(recognize(alinea('Doelen van dit programma: geen'), ...inhoud('')).doelen).toEqual([])
  })

  it('zeggen dat Baken het document schreef: een actie die er twee keer staat is er twee keer', () => {
    const twee = (inzet: string) => [
      kop(2, `Inzet: ${inzet}`),
      tabel(KOPRIJ, ['Gesprekken met verhuurders voeren', 'Q2', 'gemeente']),
    ]
    const blokken = [kop(1, 'Prioriteit 1: Ondermijning'), ...twee('loodsen'), ...twee('winkels')]
    const countActies = (voorstel: ReturnType<typeof recognize>): number[] | undefined =>
      voorstel.prioriteiten[0]?.inzetten.map(({ acties }) => acties.length)
    expect(countActies(recognize(alinea('Doelen van dit programma: geen'), ...blokken))).toEqual([1, 1])
    expect(countActies(recognize(...blokken))).toEqual([1, 0])
  })

  it('zonder zo’n etiket staan de doelen in de ambities', () => {
    expect(recognize(...inhoud('')).doelen.map(({ tekst }) => tekst)).toEqual([
      'eind 2027 hebben we 40 ondernemers gesproken',
    ])
  })
})

describe('wat een document leeg noemt', () => {
  it('een inzet met een streep heeft geen naam', () => {
    const { prioriteiten } = recognize(
      ...inhoud(''),
      kop(2, 'Inzet: –'),
      tabel(KOPRIJ, ['Camera’s plaatsen', 'Q4', 'politie']),
    )
    expect(prioriteiten[0]?.inzetten.map(({ inzet, acties }) => [inzet, acties.length])).toEqual([
      ['weerbare ondernemers', 2],
      ['', 1],
    ])
  })

  it('een rij met strepen loopt niet door in de rij erboven', () => {
    const { prioriteiten } = recognize(
      kop(1, 'Prioriteit 1: Jeugd'),
      tabel(KOPRIJ, ['Afspraken maken met', 'Q1', 'politie'], ['bijpraten van scholen', '–', '–']),
    )
    expect(prioriteiten[0]?.inzetten[0]?.acties.map(({ hoe }) => hoe)).toEqual([
      'Afspraken maken met',
      'bijpraten van scholen',
    ])
  })
})

describe('het cijfer van een noot', () => {
  it('hoort niet bij de tekst, ook na een cijfer, een punt of een ster', () => {
    const { prioriteiten } = recognize(
      kop(1, 'Prioriteit 1: Jeugd'),
      tabel(
        KOPRIJ,
        ['Plan voor 2027¹', 'Q1²', 'politie'],
        ['Overleg met buurten, scholen enz.³', 'Q2', 'gemeente'],
        ['Subsidie voor sloten*⁴', 'Q3', 'gemeente'],
      ),
      noot('¹', 'Volgt.'),
      noot('²', 'Onder voorbehoud.'),
      noot('³', 'Elke maand.'),
      noot('⁴', 'Op aanvraag.'),
    )
    expect(
      prioriteiten[0]?.inzetten[0]?.acties.map(({ hoe, planning, notities }) => [hoe, planning.tekst, notities]),
    ).toEqual([
      ['Plan voor 2027', 'Q1', ['Volgt.', 'Onder voorbehoud.']],
      ['Overleg met buurten, scholen enz.', 'Q2', ['Elke maand.']],
      ['Subsidie voor sloten*', 'Q3', ['Op aanvraag.']],
    ])
  })
})

it('een programma met één actie is al een programma', () => {
  const voorstel = recognize(
    kop(1, 'Prioriteit 1: Verkeer'),
    kop(2, 'Inzet: rust op de dijk'),
    tabel(KOPRIJ, ['Borden plaatsen', 'Q2', 'gemeente']),
  )
  expect([voorstel.aard, voorstel.reden]).toEqual(['programma', ''])
})
