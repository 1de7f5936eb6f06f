import IconX from '@tabler/icons-react/dist/esm/icons/IconX.mjs'
import { Dialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { useEffect, useState } from 'react'
import { Icoon } from '../weergave/Icoon.tsx'
import type { DialoogProps } from './Dialoog.tsx'
import { focusWhenLost } from './focusWhenLost.ts'

export function DialoogVenster({ titel, onSluit, children, voet, rol = 'dialog', breed = false }: DialoogProps) {
  // Before the dialog takes focus itself.
  const [opener] = useState(() => document.activeElement)
  useEffect(() => () => focusWhenLost(document, opener), [opener])
  return (
    <ModalOverlay
      className="waas"
      isOpen
      isDismissable={rol === 'dialog'}
      onOpenChange={(isOpen) => !isOpen && onSluit()}
    >
      <Modal className={breed ? 'dialoog dialoog-breed' : 'dialoog'}>
        <Dialog role={rol}>
          <div className="dialoog-kop">
            <Heading slot="title" level={2}>
              {titel}
            </Heading>
            <button
              className="knop knop-klein knop-teken knop-stil"
              type="button"
              aria-label="Sluiten"
              onClick={onSluit}
            >
              <Icoon van={IconX} />
            </button>
          </div>
          <div className="dialoog-lijf stapel">{children}</div>
          {voet && <div className="dialoog-voet">{voet}</div>}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
