import { describe, expect, it } from 'vitest'
import { aDocument, alinea, cel, item, kop, tabel } from '../../testing/aDocument.ts'
import { recognizeProgramma } from './recognizeProgramma.ts'

const N = 4000
const rep = (tekst: string, aantal = N): string => tekst.repeat(aantal)
const TITEL = kop(1, 'Uitvoeringsprogramma veiligheid 2025')

/** Text made to be slow; the test's own time limit is the measure, for each takes milliseconds when the work is in proportion. */
const GEVALLEN = [
  ['één woord zonder eind', aDocument('tekst', alinea(rep('a', 20 * N)))],
  ['alleen etiketten', aDocument('tekst', TITEL, alinea(rep('Inzet: ')), alinea(rep('Wie: ')))],
  ['haakjes zonder eind', aDocument('tekst', TITEL, alinea('Acties'), item(rep('(') + rep(')')))],
  ['leestekens', aDocument('tekst', TITEL, alinea('Acties'), item(`actie ${rep('.;,-')} x`))],
  ['spaties', aDocument('tekst', alinea(`Inzet${rep(' ', 5 * N)}x`))],
  ['alleen koppen', aDocument('docx', ...Array.from({ length: N }, (_, i) => kop(1 + (i % 6), `Thema ${i}`)))],
  ['alleen korte regels', aDocument('tekst', ...Array.from({ length: N }, (_, i) => alinea(`Veilige wijk ${i}`)))],
  [
    'cellen die alles overspannen',
    aDocument(
      'docx',
      tabel(['Actie', 'Wie', 'Wanneer'], ...Array.from({ length: N }, () => [cel('x', { rijen: 1e9, kolommen: 1e9 })])),
    ),
  ],
  [
    'een rij van duizenden cellen',
    aDocument(
      'docx',
      tabel(
        Array.from({ length: N }, () => 'Actie'),
        Array.from({ length: N }, () => 'x'),
      ),
    ),
  ],
  ['alleen koprijen', aDocument('docx', tabel(...Array.from({ length: N }, () => ['Actie', 'Wie', 'Wanneer'])))],
] as const

describe('vijandige invoer', () => {
  it.each(GEVALLEN)('%s houdt de herkenning niet op', (_geval, document) => {
    expect(() => recognizeProgramma(document)).not.toThrow()
  })

  it('geeft bij een leeg document lege lijsten en een zin', () => {
    const voorstel = recognizeProgramma(aDocument('tekst'))
    expect(voorstel).toMatchObject({ aard: 'geen', titel: '', gemeente: '', jaar: null, prioriteiten: [] })
    expect(voorstel.reden).not.toBe('')
  })

  it('geeft twee keer hetzelfde antwoord', () => {
    const document = aDocument(
      'docx',
      TITEL,
      kop(2, 'Jeugd'),
      tabel(['Actie', 'Wie'], ['Jongerencoach inzetten', 'gemeente']),
    )
    expect(recognizeProgramma(document)).toEqual(recognizeProgramma(document))
  })
})
