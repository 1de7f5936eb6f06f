import IconAffiliate from '@tabler/icons-react/dist/esm/icons/IconAffiliate.mjs'
import IconCalendar from '@tabler/icons-react/dist/esm/icons/IconCalendar.mjs'
import IconUsersGroup from '@tabler/icons-react/dist/esm/icons/IconUsersGroup.mjs'
import { Link } from '@tanstack/react-router'
import { Icoon } from '../../../../../platform/web/weergave/Icoon.tsx'
import { Tabs } from '../../../../../platform/web/weergave/Tabs.tsx'
import { SOORT_ICOON } from '../soorten.ts'
import { useProgramma } from '../useProgramma.ts'

/** The same programme seen in several ways; filters and panel stay in the address. */
export function Weergavetabs() {
  const { id, programma } = useProgramma()
  const naar = { params: { id }, search: true, resetScroll: false } as const
  return (
    <Tabs label="Weergave van het programma">
      <Link to="/programmas/$id" {...naar} activeOptions={{ exact: true, includeSearch: false }}>
        <Icoon van={SOORT_ICOON.prioriteit} />
        Acties
      </Link>
      <Link to="/programmas/$id/kalender" {...naar} activeOptions={{ includeSearch: false }}>
        <Icoon van={IconCalendar} />
        Kalender
      </Link>
      <Link to="/programmas/$id/doelen" {...naar} activeOptions={{ includeSearch: false }}>
        <Icoon van={SOORT_ICOON.doel} />
        Doelen
      </Link>
      {programma.resultaten.length > 0 && (
        <Link to="/programmas/$id/resultaten" {...naar} activeOptions={{ includeSearch: false }}>
          <Icoon van={SOORT_ICOON.resultaat} />
          Resultaten
        </Link>
      )}
      <Link to="/programmas/$id/partijen" {...naar} activeOptions={{ includeSearch: false }}>
        <Icoon van={IconAffiliate} />
        Partijen
      </Link>
      {programma.status === 'vastgesteld' && (
        <Link to="/programmas/$id/overleg" params={{ id }}>
          <Icoon van={IconUsersGroup} />
          Overleg
        </Link>
      )}
    </Tabs>
  )
}
