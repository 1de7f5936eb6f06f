import './overleg.css'
import '../werklijst/werklijst.css'
import IconUsersGroup from '@tabler/icons-react/dist/esm/icons/IconUsersGroup.mjs'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Foutvak } from '../../../../platform/web/bericht/Foutvak.tsx'
import { Laden } from '../../../../platform/web/bericht/Laden.tsx'
import { LegeStaat } from '../../../../platform/web/bericht/LegeStaat.tsx'
import { Paginakop } from '../../../../platform/web/schil/Paginakop.tsx'
import { programmaQuery } from '../programma/cache/programmaQuery.ts'
import { standQuery } from '../voortgang/cache/standQuery.ts'
import { vandaagQuery } from '../werklijst/vandaagQuery.ts'
import { overlegkruimels } from './overlegkruimels.tsx'
import { Overlegzaal } from './Overlegzaal.tsx'

/** A meeting about a programme: what is late, one by one, on a screen that a room can read. */
export function Overleg() {
  const { id } = useParams({ from: '/schil/programmas/$id/overleg' })
  const { data: programma } = useSuspenseQuery(programmaQuery(id))
  const loopt = programma.status === 'vastgesteld'
  const stand = useQuery({ ...standQuery(id), enabled: loopt })
  const lijsten = useQuery({ ...vandaagQuery(true), enabled: loopt })
  const fout = stand.error ?? lijsten.error
  const opnieuw = () => void Promise.all([stand.refetch(), lijsten.refetch()])

  if (stand.data && lijsten.data) {
    return <Overlegzaal programma={programma} stand={stand.data} lijsten={lijsten.data} />
  }
  let inhoud: ReactNode = <Laden wat="Het overleg" />
  if (fout) inhoud = <Foutvak fout={fout} opnieuw={opnieuw} />
  if (!loopt) {
    inhoud = (
      <section className="kaart">
        <LegeStaat icoon={IconUsersGroup} titel="Dit programma is nu niet in uitvoering">
          Een overleg loopt langs wat te laat is. Dat kan zodra het programma is vastgesteld, tot het is afgesloten.
        </LegeStaat>
      </section>
    )
  }
  return (
    <>
      <Paginakop titel="Overleg" kruimels={overlegkruimels(id, programma.titel)} />
      {inhoud}
    </>
  )
}
