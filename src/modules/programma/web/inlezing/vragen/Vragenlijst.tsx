import IconCircleCheck from '@tabler/icons-react/dist/esm/icons/IconCircleCheck.mjs'
import { useEffect, useMemo, useRef, useState } from 'react'
import { LegeStaat } from '../../../../../platform/web/bericht/LegeStaat.tsx'
import type { Regel } from '../../../domain/inlezing/regel.ts'
import type { Vraag } from '../../../domain/inlezing/vragen/vraag.ts'
import { focusVraag } from './focusVraag.ts'
import { VraagKaart } from './VraagKaart.tsx'

const PER_KEER = 20

type Props = {
  readonly vragen: readonly Vraag[]
  readonly regels: readonly Regel[]
  readonly actief: Vraag | null
  readonly onActief: (sleutel: string) => void
  readonly onLater: () => void
}

/** The questions that are open. Of a long list the first part, and always the one at hand. */
export function Vragenlijst({ vragen, regels, actief, onActief, onLater }: Props) {
  const [meer, setMeer] = useState(PER_KEER)
  const perId = useMemo(() => new Map(regels.map((regel) => [regel.id, regel])), [regels])
  useFocusNaAntwoord(actief)
  if (vragen.length === 0) return <GeenVragen />
  const hier = actief ? vragen.indexOf(actief) : 0
  const getoond = vragen.slice(0, Math.max(meer, hier + 1))
  return (
    <>
      <ul>
        {getoond.map((vraag) => (
          <VraagKaart
            key={vraag.sleutel}
            vraag={vraag}
            regels={vraag.regelIds.flatMap((id) => perId.get(id) ?? [])}
            actief={vraag === actief}
            onActief={onActief}
            onLater={onLater}
          />
        ))}
      </ul>
      {getoond.length < vragen.length && (
        <div className="kaart-voet">
          <button className="knop knop-klein" type="button" onClick={() => setMeer(getoond.length + PER_KEER)}>
            Toon meer vragen
          </button>
          Nog {vragen.length - getoond.length} vragen hieronder.
        </div>
      )}
    </>
  )
}

/** An answered question takes focus with it when it goes: the next one gets it. */
function useFocusNaAntwoord(actief: Vraag | null): void {
  const vorige = useRef(actief?.sleutel)
  useEffect(() => {
    const isAnders = vorige.current !== actief?.sleutel
    vorige.current = actief?.sleutel
    if (isAnders && actief && document.activeElement === document.body) focusVraag(actief.sleutel)
  }, [actief])
}

const GeenVragen = () => (
  <LegeStaat icoon={IconCircleCheck} titel="Geen open vragen">
    Kijk nog eens bij Alles of er niets mist. Klopt het, neem het dan over als concept.
  </LegeStaat>
)
