import { useLayoutEffect, useRef } from 'react'
import { Icoon } from '../../../../../platform/web/weergave/Icoon.tsx'
import { findMoment } from '../../voortgang/cache/stand.ts'
import { dagenTekst, momentNaam } from '../../voortgang/moment/momenttekst.ts'
import { STATUS_ICOON } from '../../werklijst/statusIcoon.ts'
import { mayMove, MOMENT_WOORD, momentStatus, type Kalendermoment } from '../kalendermoment.ts'
import { usePlannen } from '../plannen/planContext.ts'
import type { Kalenderrij } from '../useKalendergroepen.ts'

type Props = {
  readonly rij: Kalenderrij
  readonly moment: Kalendermoment
  readonly kolom: number
  readonly vandaag: string
  readonly isVerzet: boolean
  readonly stappen: number
}

/** A moment as a block: shape and word of its status, its days for who asks. A click opens its days. */
export function Momentblok({ rij: { naam, stand }, moment, kolom, vandaag, isVerzet, stappen }: Props) {
  const { open } = usePlannen()
  const knop = useRef<HTMLButtonElement>(null)
  const status = momentStatus(moment, vandaag)
  const kan = mayMove(moment, stand.magMelden)
  useLayoutEffect(() => {
    // In another column it is another place in the page, and focus would be lost there.
    if (isVerzet) knop.current?.focus()
  }, [isVerzet, stappen])
  const noem = [MOMENT_WOORD[status], momentNaam(moment), dagenTekst(moment)].filter(Boolean).join(', ')
  const openDagen = () => {
    const { actieId, magMelden } = stand
    // As the server knows it, not where it is being held.
    const bewaard = findMoment(stand, moment.sleutel)
    if (bewaard) open({ actieId, naam, moment: bewaard, magMelden })
  }
  return (
    <button
      ref={knop}
      className={`momentblok ${status}${isVerzet ? ' verzet' : ''}${kan ? ' kan-schuiven' : ''}`}
      type="button"
      tabIndex={-1}
      data-cel={kolom + 1}
      data-actie={stand.actieId}
      data-moment={moment.sleutel}
      title={noem}
      aria-label={`${naam}: ${noem}`}
      onClick={openDagen}
    >
      <Icoon van={STATUS_ICOON[status]} />
      <span className="momentblok-woord">{isVerzet ? dagenTekst(moment) : MOMENT_WOORD[status]}</span>
    </button>
  )
}
