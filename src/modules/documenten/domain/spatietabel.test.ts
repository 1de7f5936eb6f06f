import { describe, expect, test } from 'vitest'
import { readTekst } from './readTekst.ts'

const cellen = (tekst: string): string[][][] =>
  readTekst(tekst).blokken.flatMap((blok) =>
    blok.soort === 'tabel' ? [blok.rijen.map((rij) => rij.map((cel) => cel.tekst))] : [],
  )
const alineas = (tekst: string): string[] =>
  readTekst(tekst).blokken.flatMap((blok) => (blok.soort === 'alinea' ? [blok.tekst] : []))

describe('kolommen die door spaties uit elkaar staan', () => {
  test('zijn een tabel, ook met cellen van meer regels', () => {
    const tekst = `Maatregel                          Termijn          Uitvoering
Fietsenrekken merken               voorjaar         toezicht, politie
Schouw van de parken na klachten   twee keer per    wijkteam
van bewoners                       jaar
Lesbrief over vuurwerk             november         scholen`
    expect(cellen(tekst)).toEqual([
      [
        ['Maatregel', 'Termijn', 'Uitvoering'],
        ['Fietsenrekken merken', 'voorjaar', 'toezicht, politie'],
        ['Schouw van de parken na klachten van bewoners', 'twee keer per jaar', 'wijkteam'],
        ['Lesbrief over vuurwerk', 'november', 'scholen'],
      ],
    ])
  })

  test('wit tussen de rijen breekt de tabel niet af, een gewone regel wel', () => {
    const tekst = `Actie                 Wanneer      Wie

Dropbox ophangen      mei          beheer

Avond voor ouders     oktober      school

De avond is voor alle ouders uit de wijk en begint om acht uur.`
    expect(cellen(tekst)[0]).toHaveLength(3)
    expect(alineas(tekst)).toEqual(['De avond is voor alle ouders uit de wijk en begint om acht uur.'])
  })

  test.each([
    [
      'uitgevulde tekst',
      'Het  college stelt   het plan vast.\nDe   raad bespreekt het  in mei.\nDaarna  volgt de uitvoering.',
    ],
    ['één losse regel met een kop links en rechts', 'Jaarplan                    Waterveste\n\nHier begint het plan.'],
    [
      'twee spaties na een punt',
      'Wij gaan door.  Dat is nodig.\nHet helpt ook.  Dat zien we.\nNog een regel.  Meer niet.',
    ],
  ])('%s is geen tabel', (_, tekst) => {
    expect(cellen(tekst)).toEqual([])
  })
})

describe('bladen zonder bladeinde', () => {
  test('de regel boven aan elke bladzijde staat er één keer', () => {
    const tekst = `Jaarplan toezicht

Eerste alinea over het toezicht.

Pagina 1
Jaarplan toezicht

Tweede alinea over het toezicht.

Pagina 2`
    expect(alineas(tekst)).toEqual([
      'Jaarplan toezicht',
      'Eerste alinea over het toezicht.',
      'Tweede alinea over het toezicht.',
    ])
  })
})
