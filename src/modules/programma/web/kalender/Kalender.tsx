import './kalender.css'
import IconCalendar from '@tabler/icons-react/dist/esm/icons/IconCalendar.mjs'
import { useQuery } from '@tanstack/react-query'
import { Foutvak } from '../../../../platform/web/bericht/Foutvak.tsx'
import { Laden } from '../../../../platform/web/bericht/Laden.tsx'
import { LegeStaat } from '../../../../platform/web/bericht/LegeStaat.tsx'
import { useProgramma } from '../programma/useProgramma.ts'
import { standQuery } from '../voortgang/cache/standQuery.ts'
import { Kalenderinhoud } from './Kalenderinhoud.tsx'

/** The year of a programme: when what must happen, and how far it is. */
export function Kalender() {
  const { id, programma } = useProgramma()
  const isConcept = programma.status === 'concept'
  const { data, error, refetch } = useQuery({ ...standQuery(id), enabled: !isConcept })
  if (isConcept) {
    return (
      <section className="kaart">
        <LegeStaat icoon={IconCalendar} titel="De kalender begint na de vaststelling">
          Is het programma vastgesteld, dan staan hier de momenten van elke actie: per kwartaal, maand en week.
        </LegeStaat>
      </section>
    )
  }
  if (error) return <Foutvak fout={error} opnieuw={() => void refetch()} />
  return data ? <Kalenderinhoud stand={data} /> : <Laden wat="De kalender" regels={8} />
}
