import { describe, expect, it } from 'vitest'
import { aDocument, alinea, kop } from '../../testing/aDocument.ts'
import { toDelen } from './deel.ts'
import { findTitel } from './titel.ts'

const LANG = alinea(
  'In dit programma leest u wat de gemeente het komende jaar doet aan de veiligheid in wijken en dorpen.',
)
const find = (...blokken: ReturnType<typeof kop>[]): string => findTitel(toDelen(aDocument('docx', ...blokken))).tekst

describe('titel van het document', () => {
  it.each([
    ['een kop', find(kop(1, 'Uitvoeringsplan 2025'), LANG), 'Uitvoeringsplan 2025'],
    [
      'twee regels met een datum eronder',
      find(
        alinea('Uitvoeringsprogramma 2025'),
        alinea('Integrale veiligheid'),
        alinea('6 maart 2025'),
        kop(1, 'Inleiding'),
        LANG,
      ),
      'Uitvoeringsprogramma 2025 Integrale veiligheid',
    ],
    [
      'jaren op een eigen regel',
      find(alinea('Veiligheidsplan'), alinea('2023 – 2026'), alinea('Gemeente Waterveste'), kop(1, 'Voorwoord')),
      'Veiligheidsplan 2023 – 2026',
    ],
    [
      'de gemeente erboven',
      find(alinea('Gemeente Waterveste'), alinea('Actieplan veiligheid 2025'), kop(1, 'Inleiding')),
      'Actieplan veiligheid 2025',
    ],
    [
      'gegevens van het document eronder',
      find(alinea('Jaarplan veiligheid'), alinea('Versie: 1.2'), alinea('Status: vastgesteld'), LANG),
      'Jaarplan veiligheid',
    ],
    [
      'meteen een prioriteit eronder',
      find(alinea('Jaarplan 2025'), alinea('Prioriteit ondermijning'), LANG),
      'Jaarplan 2025',
    ],
    [
      'een hoofdstuk uit een groter stuk',
      find(kop(1, '2. Veilige stad'), kop(2, '2.2 Handhaving'), alinea('Toelichting'), LANG),
      '2.2 Handhaving',
    ],
    ['niets', find(), ''],
  ])('%s', (_geval, gevonden, titel) => {
    expect(gevonden).toBe(titel)
  })
})
