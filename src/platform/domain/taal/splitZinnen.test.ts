import { describe, expect, it } from 'vitest'
import { splitZinnen } from './splitZinnen.ts'

const zinnen = (tekst: string): string[] => splitZinnen(tekst).map((zin) => zin.tekst)

const HEEL: readonly string[] = [
  'We werken samen met o.a. De Vlieger en de politie aan d.m.v. subsidie betaalde sloten.',
  'Het aantal meldingen daalt t.o.v.2018 met 2.500 stuks.',
  'Op 12.03.2024 was er bijv. Een markt met ca. 40 kramen.',
  'Dhr. A.B. de Wit en mw. Jansen lichten nr. 5 en art. 13b toe.',
  'Het rapportcijfer gaat van 7.1 naar 7,4 in wijken e.d. met veel verloop.',
  'De zgn. Buurtvaders lopen incl. St. Maarten drie rondes.',
  '2. Aanpak van overlast in het centrum',
  '1.2.3 Aanpak van overlast in het centrum',
  'Wij doen drie dingen: lopen; kijken; praten met bewoners.',
  'De start is in aug. 2025 voorzien, jl. maandag was te vroeg.',
  'De brief (zie bijlage 3. Die is geheim.) ligt ter inzage.',
  'Meer op www.waterveste.nl/veilig of via info@waterveste.nl voor wie dat wil.',
  'De tekst is hier\nafgebroken door de regel en gaat gewoon verder.',
]

const GESPLITST: readonly (readonly [string, readonly string[]])[] = [
  ['Alles is klaar.Werkwijze:In 2020 gaat het door.', ['Alles is klaar.', 'Werkwijze:In 2020 gaat het door.']],
  [
    'Dat is af.Vanaf 2016 lukt het in 2019.Het blijft zo.',
    ['Dat is af.', 'Vanaf 2016 lukt het in 2019.', 'Het blijft zo.'],
  ],
  ['De markt gaat door. plaats en tijd volgen nog.', ['De markt gaat door.', 'plaats en tijd volgen nog.']],
  ['Er zijn borden, camera’s etc. De politie helpt.', ['Er zijn borden, camera’s etc.', 'De politie helpt.']],
  [
    '„Wij zijn klaar.” De raad knikt! Of niet? Toch wel.',
    ['„Wij zijn klaar.”', 'De raad knikt!', 'Of niet?', 'Toch wel.'],
  ],
  ['Eerste regel.\nhet aantal meldingen daalt', ['Eerste regel.', 'het aantal meldingen daalt']],
  ['Veilig wonen\nDe wijkboa is er elke dag.', ['Veilig wonen', 'De wijkboa is er elke dag.']],
  ['- meer toezicht\n- minder meldingen', ['- meer toezicht', '- minder meldingen']],
  ['Daling t.o.v. 2019. De politie meldt 120 stuks.', ['Daling t.o.v. 2019.', 'De politie meldt 120 stuks.']],
  ['Wie (zie boven) dat wil. Ja.', ['Wie (zie boven) dat wil.', 'Ja.']],
  ['De helft (50%). De rest volgt.', ['De helft (50%).', 'De rest volgt.']],
  ['  \n \n', []],
]

describe('splitZinnen', () => {
  it.each(HEEL)('laat heel: %s', (tekst) => {
    expect(zinnen(tekst)).toEqual([tekst])
  })

  it.each(GESPLITST)('splitst %j', (tekst, verwacht) => {
    expect(zinnen(tekst)).toEqual(verwacht)
  })

  it('geeft de plaats van elke zin in de tekst', () => {
    const tekst = '  Eén zin.  Nog een zin!\n\nEn een kop'
    for (const zin of splitZinnen(tekst)) expect(tekst.slice(zin.van, zin.tot)).toBe(zin.tekst)
    expect(zinnen(tekst)).toHaveLength(3)
  })

  it('blijft lineair op vijandige tekst', () => {
    const begin = performance.now()
    for (const stuk of ['a.', '1.', '(', '. ', '\n', 'A.b', '.".', '?!']) splitZinnen(stuk.repeat(20_000))
    expect(performance.now() - begin).toBeLessThan(10_000)
  })
})
