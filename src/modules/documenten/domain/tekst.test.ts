import { describe, expect, it } from 'vitest'
import { composeDocument } from './composeDocument.ts'
import { plainCel, type RuwBlok } from './ruwBlok.ts'
import { tekstVanBlok, tekstVanDocument } from './tekst.ts'

const blokken: readonly RuwBlok[] = [
  { soort: 'kop', pagina: 1, niveau: 1, tekst: 'Veilig Waterveste', vet: [] },
  { soort: 'alinea', pagina: 1, tekst: '', vet: [] },
  { soort: 'alinea', pagina: 1, tekst: 'Inzet: minder overlast', vet: [{ van: 0, tot: 6 }] },
  { soort: 'lijstitem', pagina: 1, diepte: 0, teken: '•', tekst: 'Straatcoaches', vet: [] },
  {
    soort: 'tabel',
    pagina: 2,
    rijen: [
      [plainCel('Hoe'), plainCel('Wie')],
      [plainCel('Controle\nhoreca'), { ...plainCel('politie'), pagina: 3 }],
      [plainCel(''), plainCel('')],
    ],
  },
  { soort: 'tabel', pagina: 2, rijen: [[plainCel('')]] },
  { soort: 'voetnoot', pagina: 3, merk: '¹', tekst: 'Vastgesteld in 2026.' },
]
const doc = composeDocument({ soort: 'docx', titel: ' Titel ', paginas: 3, blokken })
const tekst = tekstVanDocument(doc)

describe('samengesteld document', () => {
  it('laat lege blokken en lege tabellen weg en nummert de rest', () => {
    expect(doc.blokken.map((blok) => [blok.nr, blok.soort])).toEqual([
      [0, 'kop'],
      [1, 'alinea'],
      [2, 'lijstitem'],
      [3, 'tabel'],
      [4, 'voetnoot'],
    ])
    expect(doc.titel).toBe('Titel')
  })

  it('geeft elk blok de plaats van zijn tekst in de tekst van het document', () => {
    for (const blok of doc.blokken) {
      expect(tekst.slice(blok.plaats.van, blok.plaats.tot)).toBe(tekstVanBlok(blok))
    }
  })

  it('geeft elke cel de plaats van zijn tekst, en zijn eigen bladzijde', () => {
    const tabel = doc.blokken.find((blok) => blok.soort === 'tabel')
    const cellen = tabel?.soort === 'tabel' ? tabel.rijen.flat() : []
    expect(cellen.map((cel) => tekst.slice(cel.plaats.van, cel.plaats.tot))).toEqual(cellen.map((cel) => cel.tekst))
    expect(cellen.map((cel) => cel.plaats.pagina)).toEqual([2, 2, 2, 3, 2, 2])
  })
})
