import type { Icon } from '@tabler/icons-react'
import IconAlertTriangle from '@tabler/icons-react/dist/esm/icons/IconAlertTriangle.mjs'
import IconBan from '@tabler/icons-react/dist/esm/icons/IconBan.mjs'
import IconCircle from '@tabler/icons-react/dist/esm/icons/IconCircle.mjs'
import IconCircleCheckFilled from '@tabler/icons-react/dist/esm/icons/IconCircleCheckFilled.mjs'
import IconCircleHalf from '@tabler/icons-react/dist/esm/icons/IconCircleHalf.mjs'
import IconCircleHalf2 from '@tabler/icons-react/dist/esm/icons/IconCircleHalf2.mjs'
import IconClock from '@tabler/icons-react/dist/esm/icons/IconClock.mjs'
import IconFlagCheck from '@tabler/icons-react/dist/esm/icons/IconFlagCheck.mjs'
import IconFlagFilled from '@tabler/icons-react/dist/esm/icons/IconFlagFilled.mjs'
import IconFlagOff from '@tabler/icons-react/dist/esm/icons/IconFlagOff.mjs'
import IconFlagPause from '@tabler/icons-react/dist/esm/icons/IconFlagPause.mjs'
import IconFlagQuestion from '@tabler/icons-react/dist/esm/icons/IconFlagQuestion.mjs'
import IconFlagX from '@tabler/icons-react/dist/esm/icons/IconFlagX.mjs'
import IconLock from '@tabler/icons-react/dist/esm/icons/IconLock.mjs'
import IconPlayerPause from '@tabler/icons-react/dist/esm/icons/IconPlayerPause.mjs'
import IconSquareX from '@tabler/icons-react/dist/esm/icons/IconSquareX.mjs'
import type { ReactNode } from 'react'
import { Badge, type BadgeKleur } from './Badge.tsx'

type Status = { readonly woord: string; readonly kleur: BadgeKleur; readonly icoon: Icon; readonly vol?: true }

/** The language of status: the same word, drawing and colour everywhere. Tasks carry a circle, doelen a flag. */
const STATUSSEN = {
  concept: { woord: 'Concept', kleur: 'neutraal', icoon: IconCircle },
  vastgesteld: { woord: 'Vastgesteld', kleur: 'goed', icoon: IconCircleCheckFilled, vol: true },
  afgesloten: { woord: 'Afgesloten', kleur: 'neutraal', icoon: IconLock },
  gepland: { woord: 'Gepland', kleur: 'neutraal', icoon: IconCircle },
  nieuw: { woord: 'Nieuw', kleur: 'neutraal', icoon: IconCircle },
  loopt: { woord: 'Loopt', kleur: 'info', icoon: IconCircleHalf2 },
  wacht: { woord: 'Wacht', kleur: 'wacht', icoon: IconPlayerPause },
  bijna_te_laat: { woord: 'Bijna te laat', kleur: 'letop', icoon: IconClock },
  te_laat: { woord: 'Te laat', kleur: 'fout', icoon: IconAlertTriangle },
  klaar: { woord: 'Klaar', kleur: 'goed', icoon: IconCircleCheckFilled, vol: true },
  deels: { woord: 'Deels', kleur: 'letop', icoon: IconCircleHalf },
  niet_gedaan: { woord: 'Niet gedaan', kleur: 'fout', icoon: IconSquareX },
  vervallen: { woord: 'Vervallen', kleur: 'neutraal', icoon: IconBan },
  gehaald: { woord: 'Gehaald', kleur: 'goed', icoon: IconFlagFilled, vol: true },
  op_koers: { woord: 'Op koers', kleur: 'goed', icoon: IconFlagCheck },
  onzeker: { woord: 'Onzeker', kleur: 'letop', icoon: IconFlagPause },
  niet_op_koers: { woord: 'Niet op koers', kleur: 'fout', icoon: IconFlagX },
  niet_gehaald: { woord: 'Niet gehaald', kleur: 'fout', icoon: IconFlagOff },
  niet_te_meten: { woord: 'Niet te meten', kleur: 'neutraal', icoon: IconFlagQuestion },
} as const satisfies Record<string, Status>

export type StatusNaam = keyof typeof STATUSSEN

/** `children` replaces the word where it can say more: "4 dagen te laat", "Wacht op het college". */
export function StatusBadge({ status, children }: { readonly status: StatusNaam; readonly children?: ReactNode }) {
  const { woord, kleur, icoon, vol }: Status = STATUSSEN[status]
  return (
    <Badge kleur={kleur} icoon={icoon} vol={vol ?? false}>
      {children ?? woord}
    </Badge>
  )
}
