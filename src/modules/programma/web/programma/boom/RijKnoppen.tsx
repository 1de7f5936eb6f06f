import IconDots from '@tabler/icons-react/dist/esm/icons/IconDots.mjs'
import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs'
import { Icoon } from '../../../../../platform/web/weergave/Icoon.tsx'
import { NIEUW_BIJ } from '../../../domain/boom/plaatsen/plekForNieuw.ts'
import type { Rij } from '../../../domain/boom/weergaven/rijen.ts'
import { SOORT_NAAM } from '../soorten.ts'

type Props = { readonly rij: Rij; readonly naam: string; readonly tab: 0 | -1 }

/** Add below, and everything else in a menu. */
export const RijKnoppen = ({ rij, naam, tab }: Props) => (
  <td role="gridcell" className="rijknoppen">
    {(rij.soort === 'prioriteit' || rij.soort === 'inzet') && (
      <button
        className="knop knop-stil knop-klein knop-teken"
        type="button"
        data-daad="nieuw"
        tabIndex={tab}
        aria-label={`${SOORT_NAAM[NIEUW_BIJ[rij.soort]]} toevoegen aan ${naam}`}
      >
        <Icoon van={IconPlus} />
      </button>
    )}
    <button
      className="knop knop-stil knop-klein knop-teken"
      type="button"
      data-daad="menu"
      tabIndex={tab}
      aria-haspopup="menu"
      aria-label={`Meer voor ${naam}`}
    >
      <Icoon van={IconDots} />
    </button>
  </td>
)
