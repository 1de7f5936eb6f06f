import IconBuildingCommunity from '@tabler/icons-react/dist/esm/icons/IconBuildingCommunity.mjs'
import IconClockShield from '@tabler/icons-react/dist/esm/icons/IconClockShield.mjs'
import IconPalette from '@tabler/icons-react/dist/esm/icons/IconPalette.mjs'
import IconTable from '@tabler/icons-react/dist/esm/icons/IconTable.mjs'
import IconUsers from '@tabler/icons-react/dist/esm/icons/IconUsers.mjs'
import { Link } from '@tanstack/react-router'
import { useMag } from '../../../platform/web/schil/sessie.ts'
import { Icoon } from '../../../platform/web/weergave/Icoon.tsx'
import { Tabs } from '../../../platform/web/weergave/Tabs.tsx'

export function BeheerTabs() {
  const magRollen = useMag('rol:read')
  const magGemeente = useMag('gemeente:edit')
  const magPartners = useMag('partnertoegang:read')
  return (
    <Tabs label="Beheer">
      <Link to="/beheer/medewerkers" activeOptions={{ exact: true }}>
        <Icoon van={IconUsers} />
        Medewerkers
      </Link>
      {magRollen && (
        <Link to="/beheer/rollen">
          <Icoon van={IconTable} />
          Rollen
        </Link>
      )}
      {magPartners && (
        <Link to="/beheer/partners">
          <Icoon van={IconBuildingCommunity} />
          Toegang van partners
        </Link>
      )}
      {magGemeente && (
        <>
          <Link to="/beheer/huisstijl">
            <Icoon van={IconPalette} />
            Gemeente en huisstijl
          </Link>
          <Link to="/beheer/inloggen">
            <Icoon van={IconClockShield} />
            Ingelogd blijven
          </Link>
        </>
      )}
    </Tabs>
  )
}
