import { Dialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Popover } from 'react-aria-components/Popover'
import type { Vensterplek } from '../../../../../platform/web/weergave/Vensterknop.tsx'
import type { Optelling } from '../cache/stand.ts'
import { Tellinguitleg } from './Tellinguitleg.tsx'

type Props = Vensterplek & { readonly optelling: Optelling }

/** The answer to "Hoe is dit geteld?", hanging from its button. Load it lazily. */
export const Tellingvenster = ({ optelling, knop, onSluit }: Props) => (
  <Popover
    className="uitklaplijst tellingvenster"
    triggerRef={knop}
    isOpen
    onOpenChange={(open) => !open && onSluit()}
    placement="bottom end"
  >
    <Dialog className="tellinglijf stapel-s">
      <Heading slot="title" level={2}>
        Hoe is dit geteld?
      </Heading>
      <Tellinguitleg optelling={optelling} />
      <button className="knop knop-klein" type="button" onClick={onSluit}>
        Sluiten
      </button>
    </Dialog>
  </Popover>
)
