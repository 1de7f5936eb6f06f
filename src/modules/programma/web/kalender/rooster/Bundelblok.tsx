import { Icoon } from '../../../../../platform/web/weergave/Icoon.tsx'
import { kwartaalNummer } from '../../../domain/kalender/kolommen.ts'
import { worstStatus } from '../../../domain/kalender/momentStatus.ts'
import { useAdres } from '../../programma/adres/useAdres.ts'
import { STATUS_ICOON } from '../../werklijst/statusIcoon.ts'
import { MOMENT_WOORD, momentStatus, type Kalendermoment } from '../kalendermoment.ts'
import type { Kalenderbeeld } from '../useKalender.ts'

type Props = {
  readonly naam: string
  readonly momenten: readonly Kalendermoment[]
  readonly kolom: number
  readonly beeld: Kalenderbeeld
  readonly vandaag: string
}

/** Many moments in one column: how many are done. A click shows them apart, by week. */
export function Bundelblok({ naam, momenten, kolom, beeld, vandaag }: Props) {
  const { toonKalender } = useAdres()
  const status = worstStatus(momenten.map((moment) => momentStatus(moment, vandaag)))
  const gedaan = momenten.filter(({ stand }) => stand === 'gedaan').length
  const begin = beeld.kolommen[kolom]
  const telling = `${gedaan} van ${momenten.length}`
  return (
    <button
      className={`momentblok bundel ${status}`}
      type="button"
      tabIndex={-1}
      data-cel={kolom + 1}
      aria-label={`${naam}: ${telling} gedaan in ${begin?.naam ?? ''}, ${MOMENT_WOORD[status].toLowerCase()}. Toon per week`}
      onClick={() => begin && toonKalender('week', kwartaalNummer(begin.van))}
    >
      <Icoon van={STATUS_ICOON[status]} />
      <span className="momentblok-woord">{telling}</span>
    </button>
  )
}
