import { countTekst } from '../../../domain/boom/tellingtekst.ts'
import type { Regel } from '../../../domain/inlezing/regel.ts'
import type { Vraag } from '../../../domain/inlezing/vragen/vraag.ts'
import { korteNaam } from '../regels/regelNaam.ts'

type Titels = {
  readonly [S in Vraag['soort']]: (vraag: Extract<Vraag, { soort: S }>, regels: readonly Regel[]) => string
}

const TITELS: Titels = {
  kop: ({ ontbreekt }) =>
    ontbreekt.length === 2 ? 'Hoe heet het programma en voor welk jaar is het?' : KOP[ontbreekt[0] ?? 'jaar'],
  partij: ({ tekst }) => `Welke partij is ‘${tekst}’?`,
  spelling: ({ gelezen, bedoeld }) => `‘${gelezen}’: bedoel je ‘${bedoeld}’?`,
  twijfel: (_vraag, regels) =>
    oneOrMany(
      regels,
      (naam) => `Klopt ${naam}?`,
      (telling) => `Kloppen deze ${telling}?`,
    ),
  planning: ({ tekst }) => (tekst === '' ? 'Wanneer is dit?' : `Wanneer is ‘${tekst}’?`),
  richting: (_vraag, [doel]) => `Doel zonder richting: ${doel ? korteNaam(doel) : ''}`,
  weg: (_vraag, regels) =>
    oneOrMany(
      regels,
      (naam) => `${naam} staat niet meer in het document`,
      () => `${regels.length} onderdelen staan niet meer in het document`,
    ),
  ambitie: (_vraag, regels) =>
    oneOrMany(
      regels,
      (naam) => `Inzet zonder ambitie: ${naam}`,
      (telling) => `${telling} zonder ambitie`,
    ),
}

const KOP = { titel: 'Hoe heet het programma?', jaar: 'Voor welk jaar is het programma?' } as const

/** The question as a sentence. `regels` are the lines it is about. */
export const vraagTitel = (vraag: Vraag, regels: readonly Regel[]): string =>
  // Picked by its own kind; TypeScript does not follow that for a union.
  (TITELS[vraag.soort] as (vraag: Vraag, regels: readonly Regel[]) => string)(vraag, regels)

function oneOrMany(regels: readonly Regel[], een: (naam: string) => string, meer: (telling: string) => string): string {
  const [eerste] = regels
  if (!eerste) return ''
  return regels.length === 1 ? een(korteNaam(eerste)) : meer(countTekst(eerste.soort, regels.length))
}

/** "Komt 3 keer voor, het eerst bij ‘Training’." */
export function waarTekst(regels: readonly Regel[]): string {
  const [eerste] = regels
  if (!eerste) return ''
  return regels.length === 1
    ? `Staat bij ${korteNaam(eerste)}.`
    : `Staat bij ${countTekst(eerste.soort, regels.length)}, het eerst bij ${korteNaam(eerste)}.`
}
