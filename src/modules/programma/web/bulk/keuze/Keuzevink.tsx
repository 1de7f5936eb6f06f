import '../bulk.css'
import type { Vinkstand } from './rijkeuze.ts'

type Props = { readonly vink: Vinkstand; readonly naam: string; readonly tab: 0 | -1 }

/** The box at a line of the tree; the table listens. */
export const Keuzevink = ({ vink, naam, tab }: Props) => (
  <input
    className="keuzevink"
    type="checkbox"
    data-daad="kies"
    aria-label={`Kies ${naam}`}
    tabIndex={tab}
    checked={vink === 'aan'}
    readOnly
    ref={(vak) => {
      if (vak) vak.indeterminate = vink === 'deels'
    }}
  />
)
