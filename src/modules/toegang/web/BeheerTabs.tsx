import IconBuildingCommunity from '@tabler/icons-react/dist/esm/icons/IconBuildingCommunity.mjs'
import IconClockShield from '@tabler/icons-react/dist/esm/icons/IconClockShield.mjs'
import IconDatabaseExport from '@tabler/icons-react/dist/esm/icons/IconDatabaseExport.mjs'
import IconKey from '@tabler/icons-react/dist/esm/icons/IconKey.mjs'
import IconLogin2 from '@tabler/icons-react/dist/esm/icons/IconLogin2.mjs'
import IconPalette from '@tabler/icons-react/dist/esm/icons/IconPalette.mjs'
import IconFileDescription from '@tabler/icons-react/dist/esm/icons/IconFileDescription.mjs'
import IconLifebuoy from '@tabler/icons-react/dist/esm/icons/IconLifebuoy.mjs'
import IconTable from '@tabler/icons-react/dist/esm/icons/IconTable.mjs'
import IconUsers from '@tabler/icons-react/dist/esm/icons/IconUsers.mjs'
import { Link } from '@tanstack/react-router'
import { useMag } from '../../../platform/web/schil/sessie.ts'
import { Icoon } from '../../../platform/web/weergave/Icoon.tsx'
import { Tabs } from '../../../platform/web/weergave/Tabs.tsx'

export function BeheerTabs() {
  const magRollen = useMag('rol:read')
  const magBackups = useMag('backup:read')
  const magInlogdiensten = useMag('inlogdienst:edit')
  const magGemeente = useMag('gemeente:edit')
  const magVerwerkingen = useMag('verwerking:read')
  const magNoodtoegang = useMag('noodtoegang:read')
  const magSleutels = useMag('apisleutel:edit')
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
      {magVerwerkingen && (
        <Link to="/beheer/verwerkingen">
          <Icoon van={IconFileDescription} />
          Verwerkingen
        </Link>
      )}
      {magNoodtoegang && (
        <Link to="/beheer/noodtoegang">
          <Icoon van={IconLifebuoy} />
          Noodtoegang
        </Link>
      )}
      {magSleutels && (
        <Link to="/beheer/apisleutels">
          <Icoon van={IconKey} />
          API-sleutels
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
      {magInlogdiensten && (
        <Link to="/beheer/inlogdiensten">
          <Icoon van={IconLogin2} />
          Inlogdiensten
        </Link>
      )}
      {magBackups && (
        <Link to="/beheer/backups">
          <Icoon van={IconDatabaseExport} />
          Backups
        </Link>
      )}
    </Tabs>
  )
}
