import { Dialog } from 'react-aria-components/Dialog'
import { Popover } from 'react-aria-components/Popover'
import type { Vensterplek } from '../../../../../platform/web/weergave/Vensterknop.tsx'
import { FilterKeuzes } from './FilterKeuzes.tsx'

type Props = Vensterplek & { readonly metActies: boolean }

export const FilterVenster = ({ knop, metActies, onSluit }: Props) => (
  <Popover
    className="uitklaplijst filtervenster"
    triggerRef={knop}
    isOpen
    onOpenChange={(open) => !open && onSluit()}
    placement="bottom start"
  >
    <Dialog aria-label="Filters" className="filterkeuzes">
      <FilterKeuzes metActies={metActies} />
      <button className="knop knop-klein" type="button" onClick={onSluit}>
        Klaar
      </button>
    </Dialog>
  </Popover>
)
