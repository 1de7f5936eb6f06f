import { describe, expect, it } from 'vitest'
import { plainCel } from './ruwBlok.ts'
import { joinAfgebroken, joinVervolgrijen, padRijen } from './tabelrijen.ts'

const lees = (...rijen: string[][]) =>
  joinVervolgrijen(rijen.map((rij) => rij.map(plainCel))).map((rij) => rij.map((cel) => cel.tekst))

describe('rijen die bij de vorige horen', () => {
  it.each([
    ['na een voorzetsel of lidwoord', 'Werven van vrijwilligers met hulp van de', 'Stichting Buurtzorg'],
    ['na een open haakje', 'Oefenen (samen met de buurgemeenten', 'Noord en Zuid)'],
    [
      'met een kleine letter na een lange cel',
      'Het organiseren van bijeenkomsten over veilig ondernemen',
      'op alle bedrijventerreinen',
    ],
  ])('%s', (_, boven, onder) => {
    expect(lees([boven, 'Q1', 'Gemeente'], [onder, '', ''])).toEqual([[`${boven} ${onder}`, 'Q1', 'Gemeente']])
  })

  it.each([
    ['een tussenkop', 'Controles in de horeca', 'Jeugd en veiligheid'],
    ['een label', 'Controles met hulp van de', 'Inzet: beleid opstellen'],
    ['een kleine letter na een korte cel', 'Controles', 'veiligheid en senioren'],
    [
      'een kleine letter na een afgemaakte zin',
      'Wij controleren iedere maand alle horecabedrijven.',
      'ook in de winter',
    ],
  ])('maar niet %s', (_, boven, onder) => {
    expect(lees([boven, 'Q1', 'Gemeente'], [onder, '', ''])).toHaveLength(2)
  })
})

describe('afgebroken regels', () => {
  it.each([
    ['veilig-', 'heid', 'veiligheid'],
    ['HIC-', 'delicten', 'HIC-delicten'],
    ['in-', 'en uitbraak', 'in- en uitbraak'],
    ['Rotterdam-', 'Rijnmond', 'Rotterdam-Rijnmond'],
    ['Gemeente/', 'politie', 'Gemeente/politie'],
    ['de wijk', 'in de avond', 'de wijk in de avond'],
  ])('%s + %s', (boven, onder, verwacht) => {
    expect(joinAfgebroken({ tekst: boven, vet: [] }, { tekst: onder, vet: [] }).tekst).toBe(verwacht)
  })
})

it('vult korte rijen aan tot de breedte van de tabel', () => {
  const [kort] = padRijen([[plainCel('a')], [{ ...plainCel('b'), kolommen: 2 }, plainCel('c')]])
  expect(kort).toHaveLength(3)
})
