import IconChevronLeft from '@tabler/icons-react/dist/esm/icons/IconChevronLeft.mjs'
import IconChevronRight from '@tabler/icons-react/dist/esm/icons/IconChevronRight.mjs'
import { Icoon } from '../../../../platform/web/weergave/Icoon.tsx'
import { NIVEAUS, type Niveau } from '../../domain/kalender/kolommen.ts'
import { useAdres } from '../programma/adres/useAdres.ts'
import type { Kalenderbeeld } from './useKalender.ts'

const NIVEAU_WOORD: Record<Niveau, string> = { kwartaal: 'Kwartaal', maand: 'Maand', week: 'Week' }

/** Per quarter, month or week; by week one walks through the quarters. */
export function Niveaukeuze({ beeld: { niveau, kwartaal, jaar } }: { readonly beeld: Kalenderbeeld }) {
  const { toonKalender } = useAdres()
  return (
    <div className="kalenderbalk">
      <div className="groep" role="group" aria-label="Kalender per">
        {NIVEAUS.map((een) => (
          <button
            key={een}
            className="knop knop-klein"
            type="button"
            aria-pressed={een === niveau}
            onClick={() => toonKalender(een)}
          >
            {NIVEAU_WOORD[een]}
          </button>
        ))}
      </div>
      {niveau === 'week' && (
        <div className="rij">
          <Kwartaalknop naar={kwartaal - 1} icoon={IconChevronLeft} label="Vorig kwartaal" />
          <b className="nb">
            {kwartaal}e kwartaal {jaar}
          </b>
          <Kwartaalknop naar={kwartaal + 1} icoon={IconChevronRight} label="Volgend kwartaal" />
        </div>
      )}
      <p className="klein zacht duw kalenderhint">
        Sleep een moment, of kies het met de pijltjes en druk op <kbd>Enter</kbd>.
      </p>
    </div>
  )
}

type KnopProps = { readonly naar: number; readonly icoon: typeof IconChevronLeft; readonly label: string }

function Kwartaalknop({ naar, icoon, label }: KnopProps) {
  const { toonKalender } = useAdres()
  const kan = naar >= 1 && naar <= 4
  return (
    <button
      className="knop knop-klein knop-teken"
      type="button"
      aria-label={kan ? label : `${label}: dat is een ander programmajaar`}
      aria-disabled={!kan}
      onClick={kan ? () => toonKalender('week', naar) : undefined}
    >
      <Icoon van={icoon} />
    </button>
  )
}
