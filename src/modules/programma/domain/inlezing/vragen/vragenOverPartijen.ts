import { organisatieSleutel, resolveOrganisatie, type Organisatie } from '../../../../partners/public.ts'
import type { Regel } from '../regel.ts'
import { activeRegels, groupBy } from './activeRegels.ts'
import type { Partijkandidaat, Vraag } from './vraag.ts'

type Naam = { readonly tekst: string; readonly regelId: string }

/** One question per unknown name, however often and in whatever spelling it stands there; in order of appearance. */
export function vragenOverPartijen(regels: readonly Regel[], organisaties: readonly Organisatie[]): readonly Vraag[] {
  const onbekend = activeRegels(regels).flatMap((regel): readonly Naam[] =>
    regel.soort !== 'actie' || regel.verschil?.soort === 'weg'
      ? []
      : regel.inhoud.partijen
          .filter(({ organisatieId }) => organisatieId === null)
          .map(({ tekst }) => ({ tekst, regelId: regel.id })),
  )
  return [...groupBy(onbekend, ({ tekst }) => organisatieSleutel(tekst))].map(([sleutel, namen]) => {
    const tekst = namen[0]?.tekst ?? ''
    return {
      soort: 'partij',
      sleutel: `partij:${sleutel}`,
      regelIds: [...new Set(namen.map(({ regelId }) => regelId))],
      zekerheid: 'onzeker',
      tekst,
      kandidaten: listKandidaten(tekst, organisaties),
    }
  })
}

/** The likeliest first. A name that has become known since the document was read is proposed like any other. */
function listKandidaten(tekst: string, organisaties: readonly Organisatie[]): readonly Partijkandidaat[] {
  const oplossing = resolveOrganisatie(tekst, organisaties)
  const gevonden =
    'kandidaten' in oplossing
      ? oplossing.kandidaten
      : [{ organisatieId: oplossing.organisatieId, reden: 'is er wel bekend' }]
  return gevonden.flatMap(({ organisatieId, reden }) => {
    const organisatie = organisaties.find(({ id }) => id === organisatieId)
    return organisatie ? [{ organisatie, reden }] : []
  })
}
