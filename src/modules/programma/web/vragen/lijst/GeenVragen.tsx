import IconMessageQuestion from '@tabler/icons-react/dist/esm/icons/IconMessageQuestion.mjs'
import { Link } from '@tanstack/react-router'
import { LegeStaat } from '../../../../../platform/web/bericht/LegeStaat.tsx'
import { useMag } from '../../../../../platform/web/schil/sessie.ts'
import type { VraagStand } from '../../../domain/vragen/vraag.ts'

const TITELS: Record<VraagStand, string> = {
  open: 'Geen open vragen',
  beantwoord: 'Nog geen vragen beantwoord',
  ingetrokken: 'Geen vragen ingetrokken',
}

export function GeenVragen({ stand }: { readonly stand: VraagStand }) {
  const magVragen = useMag('vraag:ask')
  return (
    <LegeStaat
      icoon={IconMessageQuestion}
      titel={TITELS[stand]}
      actie={
        magVragen && (
          <Link className="knop" to="/programmas">
            Kies een programma
          </Link>
        )
      }
    >
      {magVragen
        ? 'Open een programma en kies een inzet, actie of doel. Stel daar je vraag. Het antwoord blijft erbij staan.'
        : 'Raadsleden en de burgemeester stellen vragen bij een inzet, actie of doel. Wat zij vragen, komt hier.'}
    </LegeStaat>
  )
}
