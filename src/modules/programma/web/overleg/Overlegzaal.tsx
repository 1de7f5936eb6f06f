import IconCircleCheck from '@tabler/icons-react/dist/esm/icons/IconCircleCheck.mjs'
import { LegeStaat } from '../../../../platform/web/bericht/LegeStaat.tsx'
import { Paginakop } from '../../../../platform/web/schil/Paginakop.tsx'
import { momentTekst } from '../../../../platform/web/weergave/moment.ts'
import { Balk } from '../../../../platform/web/weergave/Balk.tsx'
import type { Programma } from '../programma/cache/programma.ts'
import type { ProgrammaStand } from '../voortgang/cache/stand.ts'
import type { Vandaaglijsten } from '../werklijst/vandaagQuery.ts'
import { Agendalijst } from './Agendalijst.tsx'
import { Overlegkaart } from './Overlegkaart.tsx'
import { overlegkruimels } from './overlegkruimels.tsx'
import { Overlegverslag } from './Overlegverslag.tsx'
import { useOverleg } from './useOverleg.ts'

type Props = {
  readonly programma: Programma
  readonly stand: ProgrammaStand
  readonly lijsten: Vandaaglijsten
}

/** The meeting itself: one card at a time, the agenda beside it, and at the end what was decided. */
export function Overlegzaal({ programma, stand, lijsten }: Props) {
  const gang = useOverleg({ programmaId: programma.id, lijsten, stand })
  const { sessie, nu, aantal, punt } = gang
  const opBegin = aantal > 0 ? [`begonnen op ${momentTekst(sessie.begonnen)}`] : []
  return (
    <div className="overleg">
      <Paginakop
        titel="Overleg"
        tabTitel={`Overleg ${programma.titel}`}
        kruimels={overlegkruimels(programma.id, programma.titel)}
        onder={[programma.titel, ...opBegin]}
        knoppen={
          <button className="knop" type="button" onClick={gang.herbegin}>
            Begin opnieuw
          </button>
        }
      />
      {aantal === 0 && (
        <section className="kaart">
          <LegeStaat icoon={IconCircleCheck} titel="Niets te bespreken">
            Geen enkele actie is te laat of bijna te laat, en elke actie heeft een planning. Kies ‘Begin opnieuw’ als er
            iets is veranderd.
          </LegeStaat>
        </section>
      )}
      {aantal > 0 && (
        <>
          <div className="overleg-voortgang">
            <p role="status">{punt ? `${nu} van ${aantal}` : 'Einde van het overleg'}</p>
            <Balk delen={[{ aantal: Math.min(nu, aantal), kleur: 'info' }]} totaal={aantal} />
          </div>
          <div className="raster">
            <div className="k-8 stapel">
              {punt ? (
                <Overlegkaart key={punt.regel.actieId} punt={punt} programma={programma} stand={stand} gang={gang} />
              ) : (
                <Overlegverslag {...{ programma, stand, sessie }} onTerug={() => gang.ga(aantal)} />
              )}
            </div>
            <div className="k-4">
              <Agendalijst gang={gang} stand={stand} />
            </div>
          </div>
        </>
      )}
    </div>
  )
}
