import { Keuzelijst } from '../../../../../../platform/web/formulier/Keuzelijst.tsx'
import { Tekstveld } from '../../../../../../platform/web/formulier/Tekstveld.tsx'
import { ORGANISATIE_SOORT_KEUZES } from '../../../../../partners/web/public.ts'
import type { PartijInvoer } from './partijInvoer.ts'

type Props = Pick<PartijInvoer, 'naam' | 'soort'> & {
  /** An answer was given while something is missing. */
  readonly mist: boolean
  readonly onWijzig: (nieuw: Partial<PartijInvoer>) => void
}

export const NieuwePartij = ({ naam, soort, mist, onWijzig }: Props) => (
  <div className="veldenraster">
    <Tekstveld
      label="Naam"
      waarde={naam}
      onWijzig={(nieuw) => onWijzig({ naam: nieuw })}
      fout={mist && naam.trim() === '' ? 'Vul de naam van de partij in.' : undefined}
      autoComplete="off"
    />
    <Keuzelijst
      label="Soort"
      leeg="Kies een soort"
      keuzes={ORGANISATIE_SOORT_KEUZES}
      waarde={soort}
      onWijzig={(nieuw) => onWijzig({ soort: nieuw })}
      fout={mist && soort === '' ? 'Kies wat voor partij dit is.' : undefined}
    />
  </div>
)
