import type { Keuze } from '../../../../../../platform/web/formulier/Keuzelijst.tsx'
import type { Organisatie, OrganisatieSoort } from '../../../../../partners/public.ts'
import type { Partijkandidaat } from '../../../../domain/inlezing/vragen/vraag.ts'
import type { Partijkeuze } from '../../../../domain/inlezing/opdracht.ts'

/** What is filled in so far. `keuze` is the id of a candidate, or what else can be done with the name. */
export type PartijInvoer = {
  readonly keuze: string
  readonly andere: string | null
  readonly naam: string
  readonly soort: OrganisatieSoort | ''
  readonly onthoud: boolean
}

export const partijKeuzes = (kandidaten: readonly Partijkandidaat[]): readonly Keuze[] => [
  ...kandidaten.map(({ organisatie: { id, naam } }, plek) => ({
    waarde: id,
    label: plek === 0 ? `${naam} (meest waarschijnlijk)` : naam,
  })),
  { waarde: 'andere', label: 'Een andere partij uit de lijst' },
  { waarde: 'nieuw', label: 'Nieuwe partij maken' },
  { waarde: 'weglaten', label: 'Weglaten' },
]

type PartijAntwoord = {
  /** The human act, for on the button. */
  readonly knop: string
  /** null as long as something is missing. */
  readonly keuze: Partijkeuze | null
  readonly gekozen: Organisatie | null
}

export function partijAntwoord(
  { keuze, andere, naam, soort, onthoud }: PartijInvoer,
  organisaties: ReadonlyMap<string, Organisatie>,
): PartijAntwoord {
  if (keuze === 'weglaten') return { knop: 'Laat weg', keuze: { soort: 'weglaten' }, gekozen: null }
  if (keuze === 'nieuw') {
    const schoon = naam.trim()
    const klaar = schoon !== '' && soort !== ''
    return {
      knop: schoon === '' ? 'Maak de partij' : `Maak ${schoon}`,
      keuze: klaar ? { soort: 'nieuw', naam: schoon, organisatieSoort: soort } : null,
      gekozen: null,
    }
  }
  const gekozen = organisaties.get(keuze === 'andere' ? (andere ?? '') : keuze) ?? null
  return {
    knop: gekozen ? `Kies ${gekozen.naam}` : 'Kies de partij',
    keuze: gekozen && { soort: 'bestaand', organisatieId: gekozen.id, onthoud },
    gekozen,
  }
}
