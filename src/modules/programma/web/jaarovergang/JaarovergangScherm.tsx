import './jaarovergang.css'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { Foutvak } from '../../../../platform/web/bericht/Foutvak.tsx'
import { Paginakop } from '../../../../platform/web/schil/Paginakop.tsx'
import { programmaQuery } from '../programma/cache/programmaQuery.ts'
import { standQuery } from '../voortgang/cache/standQuery.ts'
import { EerderVervolg } from './EerderVervolg.tsx'
import { Jaarformulier } from './Jaarformulier.tsx'

/** The programme of next year: what goes on, what changes and what stops. */
export function JaarovergangScherm() {
  const { id } = useParams({ from: '/schil/programmas/$id/volgend-jaar' })
  const { data: programma } = useSuspenseQuery(programmaQuery(id))
  const stand = useQuery({ ...standQuery(id), enabled: programma.status !== 'concept' })
  return (
    <div className="jaarovergang stapel">
      <Paginakop
        titel={`Programma van ${programma.jaar + 1} maken`}
        kruimels={[
          <Link to="/programmas">Programma’s</Link>,
          <Link to="/programmas/$id" params={{ id }}>
            {programma.titel}
          </Link>,
          'Volgend jaar',
        ]}
      />
      <EerderVervolg programmaId={id} />
      {stand.error && <Foutvak fout={stand.error} opnieuw={() => void stand.refetch()} />}
      <Jaarformulier programma={programma} stand={stand.data} />
    </div>
  )
}
