import { describe, expect, it } from 'vitest'
import { readTekst } from '../../../documenten/public.ts'
import { composeVerslag } from './composeVerslag.ts'
import { findVorm } from './findVorm.ts'
import { readStempel } from './readStempel.ts'
import { splitEtiketten } from './splitEtiketten.ts'
import { findCijferplaatsen } from './toTekstdelen.ts'

describe('stempel', () => {
  it.each([
    [
      'Gebouwd op 05/27/2021 12:23:59 met de export van 05/25/2021 13:50:49',
      '2021-05-27T12:23:59',
      '2021-05-25T13:50:49',
    ],
    ['Gemaakt op 27-5-2021 9:05, export van 5-5-2021 13:50', '2021-05-27T09:05:00', '2021-05-05T13:50:00'],
    [
      'Gebouwd op 03/04/2021 12:00:00 met de export van 02/04/2021 12:00:00',
      '2021-04-03T12:00:00',
      '2021-04-02T12:00:00',
    ],
  ])('%s', (regel, gebouwdOp, exportOp) => {
    expect(readStempel(regel)).toEqual({ gebouwdOp, exportOp })
  })

  it.each([
    'De school is gebouwd op 05/27/2021.',
    'Gebouwd op 31/31/2021 12:00 met de export van 30/31/2021 12:00',
    `Gebouwd en export ${'x'.repeat(400)}`,
  ])('is dit niet: %#', (regel) => {
    expect(readStempel(regel)).toBeNull()
  })
})

describe('vorm', () => {
  it.each([
    ['A', ['Wat wilden we bereiken?', 'Wat hebben we gedaan', 'Wat heeft het gekost?']],
    ['B', ['Wat gaan we doen?']],
    ['C', ['Zichtbaar resultaat', 'Voortgang', 'Toelichting']],
    ['A', ['Toelichting', 'Iets anders']],
  ])('%s', (vorm, regels) => {
    expect(findVorm(regels)).toBe(vorm)
  })
})

describe('etiketten', () => {
  const split = (tekst: string) => splitEtiketten(tekst).map(({ etiket, van, tot }) => [etiket, tekst.slice(van, tot)])

  it('knipt doorlopende tekst bij elk etiket', () => {
    expect(split('Fietsen:We graveerden 12 fietsen. Rondes in de wijk: Elke week liep er iemand.')).toEqual([
      ['Fietsen', 'We graveerden 12 fietsen. '],
      ['Rondes in de wijk', ' Elke week liep er iemand.'],
    ])
  })

  it.each([
    'We begonnen met drie dingen: lampen, sloten en een app.',
    'Om 10:30 uur was er een markt.',
    'zomaar een woord: en verder.',
    'Is dit het: ja',
  ])('laat een zin heel: %s', (tekst) => {
    expect(split(tekst)).toEqual([['', tekst]])
  })

  it('blijft snel bij een tekst van alleen dubbele punten en punten', () => {
    expect(splitEtiketten('A.:'.repeat(10_000)).length).toBeGreaterThan(0)
  })
})

describe('cijfers in een zin', () => {
  it('geeft elk getal één plaats, ook als het er twee keer staat', () => {
    const tekst = 'We hielden drie markten en drie rondes, in 2026.'
    const getal = { getal: 3, van: 0, tot: tekst.length }
    const plaatsen = findCijferplaatsen(tekst, [
      { cijferId: 'a', ...getal },
      { cijferId: 'b', ...getal },
      { cijferId: 'c', ...getal },
    ])
    expect(plaatsen.map(({ cijferId, van }) => [cijferId, tekst.slice(van, van + 12)])).toEqual([
      ['a', 'drie markten'],
      ['b', 'drie rondes,'],
    ])
  })
})

describe('verslag', () => {
  const tekst =
    'Verslag 2026\n\n1.1 Veilig thuis\n\nSloten: We plaatsten 40 sloten.\n\nVeilig op straat\n\nEr waren twee markten.'
  const { blokken } = readTekst(tekst)
  const plaats = (woord: string) => {
    const blok = blokken.findIndex((kans) => kans.soort !== 'tabel' && kans.tekst.includes(woord))
    const gevonden = blokken[blok]
    const van = gevonden && gevonden.soort !== 'tabel' ? gevonden.tekst.indexOf(woord) : 0
    return [{ blok, cel: null, van, tot: van + woord.length }]
  }

  it('zet tekst en cijfers onder de kop waar ze stonden, met het nummer', () => {
    const { delen, inleiding } = composeVerslag({
      titel: 'Verslag 2026',
      blokken,
      onderdelen: [
        { soort: 'inzet', id: 'b', versie: 1, naam: 'Veilig op straat', plaatsen: plaats('Veilig op straat') },
        { soort: 'prioriteit', id: 'a', versie: 1, naam: 'Veilig thuis', plaatsen: plaats('Veilig thuis') },
      ],
      resultaten: [{ cijferId: 'c1', getal: 2, plaatsen: plaats('Er waren twee markten.') }],
    })
    expect(inleiding).toEqual([])
    expect(delen.map(({ onderdeelId, nummer, titel }) => [onderdeelId, nummer, titel])).toEqual([
      ['a', '1.1', 'Veilig thuis'],
      ['b', '', 'Veilig op straat'],
    ])
    expect(delen[0]?.tekst.map(({ soort }) => soort)).toEqual(['kop', 'alinea'])
    expect(delen[1]?.tekst[0]).toMatchObject({
      inhoud: [{ tekst: 'Er waren ' }, { soort: 'cijfer', cijferId: 'c1', woorden: 'twee' }, { tekst: ' markten.' }],
    })
  })
})
