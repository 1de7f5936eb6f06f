import IconPalette from '@tabler/icons-react/dist/esm/icons/IconPalette.mjs'
import IconUsers from '@tabler/icons-react/dist/esm/icons/IconUsers.mjs'
import { Link } from '@tanstack/react-router'
import { useMag } from '../../../platform/web/schil/sessie.ts'
import { Icoon } from '../../../platform/web/weergave/Icoon.tsx'
import { Tabs } from '../../../platform/web/weergave/Tabs.tsx'

export const BeheerTabs = () => (
  <Tabs label="Beheer">
    <Link to="/beheer/medewerkers" activeOptions={{ exact: true }}>
      <Icoon van={IconUsers} />
      Medewerkers
    </Link>
    {useMag('gemeente:edit') && (
      <Link to="/beheer/huisstijl">
        <Icoon van={IconPalette} />
        Gemeente en huisstijl
      </Link>
    )}
  </Tabs>
)
