import { kijkNa, laatVervallen } from '../bewerkrij/opdrachten.ts'
import type { MaakOpdracht } from '../keuze/reviewContext.ts'

export type Antwoord = {
  readonly een: string
  readonly alle: (aantal: number) => string
  readonly maak: (id: string) => MaakOpdracht
}

export type RegelvraagSoort = 'twijfel' | 'weg' | 'ambitie'

type Regelvraag = {
  readonly uitleg: string
  /** What Baken proposes. */
  readonly hoofd: Antwoord
  readonly anders?: Antwoord
  /** Whether the line can be changed and left out as an answer. */
  readonly wijzigbaar: boolean
}

export const REGELVRAAG: Record<RegelvraagSoort, Regelvraag> = {
  twijfel: {
    uitleg: 'Baken weet niet zeker of het dit goed heeft gelezen.',
    hoofd: { een: 'Klopt', alle: (aantal) => `Alle ${aantal} kloppen`, maak: kijkNa },
    wijzigbaar: true,
  },
  ambitie: {
    uitleg: 'Het veld is leeg in het document. Je mag het leeg laten.',
    hoofd: { een: 'Laat leeg', alle: (aantal) => `Laat alle ${aantal} leeg`, maak: kijkNa },
    wijzigbaar: true,
  },
  weg: {
    uitleg: 'Dit staat wel in het programma, maar niet in deze versie van het document.',
    hoofd: { een: 'Haal weg', alle: (aantal) => `Haal alle ${aantal} weg`, maak: (id) => laatVervallen(id, true) },
    anders: { een: 'Houd', alle: (aantal) => `Houd alle ${aantal}`, maak: (id) => laatVervallen(id, false) },
    wijzigbaar: false,
  },
}
