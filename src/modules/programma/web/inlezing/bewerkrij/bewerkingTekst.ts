import type { Opdracht } from '../../../domain/inlezing/opdracht.ts'
import type { Regel } from '../../../domain/inlezing/regel.ts'
import type { Bewerking } from '../inlezingQueries.ts'
import { korteNaam } from '../regels/regelNaam.ts'

/** `vervallen` null: taken back since, so what stands there now says nothing about what was done. */
type Wat = { readonly naam: string; readonly aantal: number; readonly vervallen: boolean | null }

const TEKSTEN: Record<Opdracht['soort'], (wat: Wat) => string> = {
  wijzig: ({ naam }) => `wijzigde ${naam}`,
  splits: ({ naam }) => `splitste ${naam}`,
  voeg_samen: ({ naam }) => `voegde acties samen tot ${naam}`,
  verplaats: ({ naam }) => `verplaatste ${naam}`,
  laat_vervallen: ({ naam, vervallen }) =>
    vervallen === null ? `liet ${naam} weg of zette het terug` : vervallen ? `liet ${naam} weg` : `zette ${naam} terug`,
  kijk_na: ({ naam }) => `keek ${naam} na`,
  voeg_toe: ({ naam }) => `voegde ${naam} toe`,
  bepaal_partij: ({ aantal }) => `zei welke partij is bedoeld (${tel(aantal)})`,
  verbeter_spelling: ({ aantal }) => `verbeterde de spelling (${tel(aantal)})`,
  negeer_spelling: () => 'liet een spelling staan',
  wijzig_kop: () => 'wijzigde titel of jaar',
}

const tel = (aantal: number): string => (aantal === 1 ? '1 regel' : `${aantal} regels`)

const isOpdracht = (soort: string): soort is Opdracht['soort'] => soort in TEKSTEN

/** "Ans de Vries wijzigde ‘Training’". What is no opdracht took an earlier one back. */
export function bewerkingTekst(
  { wie, soort, regelIds, vanMij, herroepbaar }: Bewerking,
  regels: readonly Regel[],
): string {
  const regel = regels.find(({ id }) => id === regelIds[0])
  const wat = {
    naam: regel ? korteNaam(regel) : 'een regel',
    aantal: regelIds.length,
    vervallen: herroepbaar ? (regel?.vervallen ?? null) : null,
  }
  return `${vanMij ? 'Je' : wie} ${isOpdracht(soort) ? TEKSTEN[soort](wat) : 'draaide een wijziging terug'}`
}
