import type { Icon } from '@tabler/icons-react'
import IconAlertTriangle from '@tabler/icons-react/dist/esm/icons/IconAlertTriangle.mjs'
import IconCircleCheck from '@tabler/icons-react/dist/esm/icons/IconCircleCheck.mjs'
import IconClock from '@tabler/icons-react/dist/esm/icons/IconClock.mjs'
import { Foutvak } from '../../../../../platform/web/bericht/Foutvak.tsx'
import { Icoon } from '../../../../../platform/web/weergave/Icoon.tsx'
import { misstReden, type Antwoordstand, type Bewaarstand } from './antwoordstore.ts'

const TEKST: Record<Bewaarstand, readonly [Icon, string] | null> = {
  rust: null,
  wacht: [IconClock, 'Wordt bewaard…'],
  bezig: [IconClock, 'Wordt bewaard…'],
  bewaard: [IconCircleCheck, 'Bewaard'],
  later: [IconAlertTriangle, 'Nog niet bewaard. We proberen het opnieuw.'],
  geweigerd: null,
  botsing: null,
}

type Props = { readonly stand: Antwoordstand; readonly onOpnieuw: () => void }

/** Whether the server has what is on the screen. */
export function Bewaarregel({ stand, onOpnieuw }: Props) {
  const regel = misstReden(stand.inhoud)
    ? ([IconClock, 'Nog niet bewaard: er mist een reden.'] as const)
    : TEKST[stand.bewaard]
  return (
    <>
      <p className="bewaarregel" role="status">
        {regel && (
          <>
            <Icoon van={regel[0]} /> {regel[1]}
          </>
        )}
      </p>
      {stand.bewaard === 'geweigerd' && <Foutvak fout={stand.fout} opnieuw={onOpnieuw} />}
    </>
  )
}
