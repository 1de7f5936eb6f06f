import { describe, expect, it } from 'vitest'
import { aDocument, alinea, kop, tabel } from '../../testing/aDocument.ts'
import { recognizeProgramma } from './recognizeProgramma.ts'
import { voorstelToJson } from './voorstelToJson.ts'

const json = voorstelToJson(
  recognizeProgramma(
    aDocument(
      'docx',
      kop(1, 'Uitvoeringsprogramma veiligheid 2025'),
      kop(2, 'Prioriteit 1: Woonoverlast'),
      alinea('Inzet: rust in de straat'),
      alinea('Ambitie: het aantal meldingen neemt af met 5% t.o.v. 2023. Bewoners kennen elkaar.'),
      tabel(['Hoe', 'Wanneer', 'Wie'], ['Buurtbemiddeling uitbreiden', 'doorlopend', 'Gemeente / welzijn']),
    ),
  ),
)
const withoutExtra = (waarde: unknown): unknown => {
  if (Array.isArray(waarde)) return waarde.map(withoutExtra)
  if (typeof waarde !== 'object' || waarde === null) return waarde
  return Object.fromEntries(
    Object.entries(waarde).flatMap(([k, v]) => (k.startsWith('_') ? [] : [[k, withoutExtra(v)]])),
  )
}

describe('voorstel als JSON', () => {
  it('heeft de afgesproken vorm, met lege teksten voor wat niet bekend is', () => {
    expect(withoutExtra(json)).toEqual({
      titel: 'Uitvoeringsprogramma veiligheid 2025',
      gemeente: '',
      jaar: 2025,
      prioriteiten: [
        {
          naam: 'Woonoverlast',
          inzetten: [
            {
              inzet: 'rust in de straat',
              ambitie: 'het aantal meldingen neemt af met 5% t.o.v. 2023. Bewoners kennen elkaar.',
              acties: [{ hoe: 'Buurtbemiddeling uitbreiden', wanneer: 'doorlopend', wie: ['Gemeente', 'welzijn'] }],
            },
          ],
        },
      ],
      doelen: [
        {
          tekst: 'het aantal meldingen neemt af met 5% t.o.v. 2023.',
          richting: 'daling',
          waarde: 5,
          eenheid: '%',
          peiljaar: 2023,
        },
      ],
      resultaten: [],
    })
  })

  it('geeft planning, bron en zekerheid mee als extra', () => {
    expect(json.prioriteiten[0]?.inzetten[0]?.acties[0]).toMatchObject({
      _planning: [{ soort: 'doorlopend' }],
      _rollen: ['trekker', 'partner'],
      _zekerheid: 'zeker',
    })
    expect(json._aard).toBe('programma')
  })
})
