import { Kaart } from '../../../platform/web/weergave/Kaart.tsx'
import { Tijdlijn } from '../../../platform/web/weergave/Tijdlijn.tsx'
import type { Notitie } from './notitiesQuery.ts'

type Punt = NonNullable<Notitie['geschiedenis']>[number]

const WAT: Readonly<Record<string, (bij: string) => string>> = {
  gemaakt: () => 'maakte de notitie',
  gewijzigd: () => 'wijzigde de notitie',
  afgeschermd: () => 'wijzigde regime of vertrouwelijkheid',
  deelname_begonnen: (bij) => `liet ${bij} deelnemen`,
  deelname_beeindigd: (bij) => `beëindigde de deelname van ${bij}`,
  overgedragen: (bij) => `droeg over aan ${bij}`,
  bijlage_erbij: (bij) => `voegde ${bij} toe`,
  bijlage_weg: (bij) => `verwijderde ${bij}`,
}

export const Geschiedenis = ({ punten }: { readonly punten: readonly Punt[] }) => (
  <Kaart titel="Geschiedenis" lijf>
    <Tijdlijn
      punten={punten.map(({ id, op, wie, wat, bij }) => ({ id, op, tekst: `${wie} ${WAT[wat]?.(bij) ?? wat}` }))}
    />
  </Kaart>
)
