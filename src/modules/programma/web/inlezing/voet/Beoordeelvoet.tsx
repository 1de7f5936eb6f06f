import { useMemo } from 'react'
import { Foutvak } from '../../../../../platform/web/bericht/Foutvak.tsx'
import type { Regel } from '../../../domain/inlezing/regel.ts'
import { activeRegels } from '../../../domain/inlezing/vragen/activeRegels.ts'
import { zekerheidNu } from '../../../domain/inlezing/vragen/openTwijfel.ts'
import type { Vraag } from '../../../domain/inlezing/vragen/vraag.ts'
import type { Inlezing, Voorstelstand } from '../inlezingQueries.ts'
import { Actiebalk } from './Actiebalk.tsx'
import { useReview } from '../keuze/reviewContext.ts'
import { useBeantwoord } from './useBeantwoord.ts'
import { useOvernemen } from './useOvernemen.ts'

type Props = {
  readonly inlezing: Inlezing
  readonly stand: Voorstelstand
  readonly vragen: readonly Vraag[]
  readonly fout: unknown
  readonly onSluitFout: () => void
  readonly onVolgende: () => void
  readonly onVraag: (sleutel: string) => void
}

/** The bar at the bottom, with above it what went wrong last. */
export function Beoordeelvoet({ inlezing, stand, vragen, fout, onSluitFout, onVolgende, onVraag }: Props) {
  const { mag } = useReview()
  const beantwoord = useBeantwoord(inlezing, vragen)
  const zekerheid = useMemo(() => countZeker(stand.regels, inlezing.aard), [stand.regels, inlezing.aard])
  const overnemen = useOvernemen(inlezing, stand, vragen.length, () => onVraag('kop'))
  const gemeld = fout ?? overnemen.fout
  return (
    <div className="beoordeelvoet">
      {gemeld !== null && (
        <div className="beoordeelfout">
          <Foutvak fout={gemeld} />
          <button
            className="knop knop-klein"
            type="button"
            onClick={() => {
              onSluitFout()
              overnemen.sluitFout()
            }}
          >
            Sluit bericht
          </button>
        </div>
      )}
      <Actiebalk
        acties={zekerheid}
        vragen={{ beantwoord, totaal: beantwoord + vragen.length }}
        bijwerken={inlezing.programma !== null}
        bezig={overnemen.bezig}
        mag={mag}
        onVolgende={onVolgende}
        onNeemOver={overnemen.neemOver}
      />
    </div>
  )
}

/** How much of what counts most is sure, by reading or because somebody looked. */
function countZeker(regels: readonly Regel[], aard: Inlezing['aard']) {
  const soort = aard === 'verantwoording' ? 'resultaat' : 'actie'
  const eigen = activeRegels(regels).filter((regel) => regel.soort === soort)
  const zeker = eigen.filter((regel) => zekerheidNu(regel) === 'zeker').length
  return { zeker, totaal: eigen.length, woord: aard === 'verantwoording' ? 'resultaten' : 'acties' }
}
