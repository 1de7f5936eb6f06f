import { useState, type ReactNode } from 'react'
import { Kaart } from '../../../../platform/web/weergave/Kaart.tsx'
import { MeerKnop } from '../../../../platform/web/weergave/MeerKnop.tsx'
import type { Werkregel } from './vandaagQuery.ts'
import { Werkregelrij } from './Werkregelrij.tsx'

type Props = {
  /** Where a tile or a link points to. */
  readonly id: string
  readonly titel: string
  readonly regels: readonly Werkregel[]
  readonly vraag: string
  readonly onMeld: (regel: Werkregel) => void
  readonly isInActie?: boolean
  readonly isLaat?: boolean
  /** At the right of the heading: "Oudste bovenaan". */
  readonly hint?: string
  readonly leeg?: ReactNode
}

const EERST = 8

/** One of the work lists of the day. A long one shows its first lines, the rest on request. */
export function Werklijst({ id, titel, regels, vraag, onMeld, isInActie = false, isLaat = false, hint, leeg }: Props) {
  const [hoeveel, setHoeveel] = useState(EERST)
  return (
    <div id={id} className="werklijst">
      <Kaart
        titel={
          <>
            {titel}
            {regels.length > 0 && <span className={isLaat ? 'tel tel-laat' : 'tel'}>{regels.length}</span>}
          </>
        }
        rechts={hint && regels.length > 1 && <span className="klein zacht">{hint}</span>}
      >
        {regels.length === 0 ? (
          leeg
        ) : (
          <ul className="regels">
            {regels.slice(0, hoeveel).map((regel) => (
              <Werkregelrij key={regel.actieId} regel={regel} vraag={vraag} onMeld={onMeld} isInActie={isInActie} />
            ))}
          </ul>
        )}
        <MeerKnop meer={regels.length > hoeveel} bezig={false} onMeer={() => setHoeveel(hoeveel + 50)} />
      </Kaart>
    </div>
  )
}
