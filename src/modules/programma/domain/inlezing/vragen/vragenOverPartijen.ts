import { organisatieSleutel, type Organisatie } from '../../../../partners/public.ts'
import type { Regel } from '../regel.ts'
import { activeRegels, groupBy } from './activeRegels.ts'
import { rankOrganisaties } from './rankOrganisaties.ts'
import type { Vraag } from './vraag.ts'

type Naam = { readonly tekst: string; readonly regelId: string }

/** One question per unknown name, however often and in whatever spelling it stands there; in order of appearance. */
export function vragenOverPartijen(regels: readonly Regel[], organisaties: readonly Organisatie[]): readonly Vraag[] {
  const onbekend = activeRegels(regels).flatMap((regel): Naam[] =>
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
      kandidaten: rankOrganisaties(tekst, organisaties),
    }
  })
}
