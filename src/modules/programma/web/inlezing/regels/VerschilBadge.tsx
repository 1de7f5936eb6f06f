import type { Icon } from '@tabler/icons-react'
import IconPencil from '@tabler/icons-react/dist/esm/icons/IconPencil.mjs'
import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs'
import IconMinus from '@tabler/icons-react/dist/esm/icons/IconMinus.mjs'
import { Badge, type BadgeKleur } from '../../../../../platform/web/weergave/Badge.tsx'
import type { Regel, Verschil } from '../../../domain/inlezing/regel.ts'

const VORM: Record<Verschil['soort'], { woord: string; kleur: BadgeKleur; icoon: Icon } | null> = {
  nieuw: { woord: 'Nieuw', kleur: 'info', icoon: IconPlus },
  gewijzigd: { woord: 'Gewijzigd', kleur: 'letop', icoon: IconPencil },
  weg: { woord: 'Niet meer in het document', kleur: 'wacht', icoon: IconMinus },
  gelijk: null,
}

/** How a line differs from the programme that this document is a newer version of. */
export function VerschilBadge({ regel: { verschil } }: { readonly regel: Regel }) {
  const vorm = verschil && VORM[verschil.soort]
  return (
    vorm && (
      <Badge kleur={vorm.kleur} icoon={vorm.icoon}>
        {vorm.woord}
      </Badge>
    )
  )
}
