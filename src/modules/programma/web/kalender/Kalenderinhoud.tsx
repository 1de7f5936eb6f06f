import { useMemo } from 'react'
import { Kaart } from '../../../../platform/web/weergave/Kaart.tsx'
import { useAdres } from '../programma/adres/useAdres.ts'
import { Filterbalk } from '../programma/filter/Filterbalk.tsx'
import { GeenTreffers } from '../programma/filter/GeenTreffers.tsx'
import { isFilterLeeg } from '../../domain/boom/filteren/filter.ts'
import { useProgramma } from '../programma/useProgramma.ts'
import type { ProgrammaStand } from '../voortgang/cache/stand.ts'
import { Kalenderlijst } from './lijst/Kalenderlijst.tsx'
import { GeenMomenten } from './GeenMomenten.tsx'
import { Kalenderlegenda } from './Kalenderlegenda.tsx'
import { Niveaukeuze } from './Niveaukeuze.tsx'
import { PlanProvider } from './plannen/PlanProvider.tsx'
import { Kalenderrooster } from './rooster/Kalenderrooster.tsx'
import { useKalender } from './useKalender.ts'
import { useKalendergroepen } from './useKalendergroepen.ts'

/** The grid for a wide screen and the same moments as a list, which is all that a phone shows. */
export function Kalenderinhoud({ stand }: { readonly stand: ProgrammaStand }) {
  const { id } = useProgramma()
  const { filter } = useAdres()
  const beeld = useKalender(stand.vandaag)
  const groepen = useKalendergroepen(stand, filter)
  const aantal = useMemo(() => groepen.reduce((som, { rijen }) => som + rijen.length, 0), [groepen])
  if (aantal === 0 && isFilterLeeg(filter)) return <GeenMomenten />
  return (
    <PlanProvider programmaId={id} vandaag={stand.vandaag}>
      <Kaart titel={<span className="verborgen">Kalender</span>} klasse="boomkaart" voet={<Kalenderlegenda />}>
        <Filterbalk uitkomst={aantal === 1 ? '1 actie met momenten' : `${aantal} acties met momenten`} />
        <Niveaukeuze beeld={beeld} />
        {aantal === 0 ? (
          <GeenTreffers wat="momenten" />
        ) : (
          <Kalenderrooster groepen={groepen} beeld={beeld} vandaag={stand.vandaag} />
        )}
      </Kaart>
      {aantal > 0 && <Kalenderlijst groepen={groepen} beeld={beeld} vandaag={stand.vandaag} />}
    </PlanProvider>
  )
}
