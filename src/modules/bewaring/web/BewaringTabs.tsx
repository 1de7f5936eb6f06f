import IconBan from '@tabler/icons-react/dist/esm/icons/IconBan.mjs'
import IconHourglass from '@tabler/icons-react/dist/esm/icons/IconHourglass.mjs'
import IconTrash from '@tabler/icons-react/dist/esm/icons/IconTrash.mjs'
import IconUserQuestion from '@tabler/icons-react/dist/esm/icons/IconUserQuestion.mjs'
import { Link } from '@tanstack/react-router'
import { useMag } from '../../../platform/web/schil/sessie.ts'
import { Icoon } from '../../../platform/web/weergave/Icoon.tsx'
import { Tabs } from '../../../platform/web/weergave/Tabs.tsx'

export function BewaringTabs() {
  const magVerzoeken = useMag('verzoek:read')
  return (
    <Tabs label="Bewaren en vernietigen" kort>
      <Link to="/bewaring" activeOptions={{ exact: true }}>
        <Icoon van={IconTrash} />
        Vernietigen
      </Link>
      <Link to="/bewaring/blokkades">
        <Icoon van={IconBan} />
        Blokkades
      </Link>
      <Link to="/bewaring/termijnen">
        <Icoon van={IconHourglass} />
        Bewaartermijnen
      </Link>
      {magVerzoeken && (
        <Link to="/bewaring/verzoeken">
          <Icoon van={IconUserQuestion} />
          Verzoeken
        </Link>
      )}
    </Tabs>
  )
}
