import IconCheck from '@tabler/icons-react/dist/esm/icons/IconCheck.mjs'
import IconX from '@tabler/icons-react/dist/esm/icons/IconX.mjs'
import { useEffect } from 'react'
import {
  Text,
  UNSTABLE_Toast as ToastVak,
  UNSTABLE_ToastContent as ToastInhoud,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components/Toast'
import { Icoon } from '../weergave/Icoon.tsx'
import { takeToasts, type Toast } from './toast.ts'

const ACHT_SECONDEN = 8_000

const rij = new ToastQueue<Toast>({ maxVisibleToasts: 3 })

/** F6 jumps to the region; the clock stops while somebody points at it or is in it with the keyboard. */
export function Toasts({ wachtend }: { readonly wachtend: readonly Toast[] }) {
  useEffect(() => {
    if (wachtend.length > 0) takeToasts().forEach((toast) => rij.add(toast, { timeout: ACHT_SECONDEN }))
  }, [wachtend])

  return (
    <ToastRegion queue={rij} className="toast-plek" aria-label="Berichten">
      {({ toast }) => (
        <ToastVak toast={toast} className="toast">
          <Icoon van={IconCheck} />
          <ToastInhoud>
            <Text slot="title">{toast.content.tekst}</Text>
          </ToastInhoud>
          {toast.content.ongedaan && (
            <button
              type="button"
              onClick={() => {
                toast.content.ongedaan?.()
                rij.close(toast.key)
              }}
            >
              Ongedaan maken
            </button>
          )}
          <button type="button" aria-label="Bericht sluiten" onClick={() => rij.close(toast.key)}>
            <Icoon van={IconX} />
          </button>
        </ToastVak>
      )}
    </ToastRegion>
  )
}
