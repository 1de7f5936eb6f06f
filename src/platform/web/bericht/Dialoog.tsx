import IconX from '@tabler/icons-react/dist/esm/icons/IconX.mjs'
import type { ReactNode } from 'react'
import { Dialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { Icoon } from '../weergave/Icoon.tsx'

type Props = {
  readonly titel: string
  readonly open: boolean
  readonly onSluit: () => void
  readonly children: ReactNode
  /** The buttons at the bottom, the one primary button last. */
  readonly voet?: ReactNode
  /** alertdialog: asks for an answer; a click beside it does not close it. */
  readonly rol?: 'dialog' | 'alertdialog'
  readonly breed?: boolean
}

/** A modal dialog: keeps focus inside, closes with Escape, gives focus back. Import it lazily in a first screen. */
export const Dialoog = ({ titel, open, onSluit, children, voet, rol = 'dialog', breed = false }: Props) => (
  <ModalOverlay
    className="waas"
    isOpen={open}
    isDismissable={rol === 'dialog'}
    onOpenChange={(isOpen) => !isOpen && onSluit()}
  >
    <Modal className={breed ? 'dialoog dialoog-breed' : 'dialoog'}>
      <Dialog role={rol}>
        <div className="dialoog-kop">
          <Heading slot="title" level={2}>
            {titel}
          </Heading>
          <button className="knop knop-klein knop-teken knop-stil" type="button" aria-label="Sluiten" onClick={onSluit}>
            <Icoon van={IconX} />
          </button>
        </div>
        <div className="dialoog-lijf stapel">{children}</div>
        {voet && <div className="dialoog-voet">{voet}</div>}
      </Dialog>
    </Modal>
  </ModalOverlay>
)
