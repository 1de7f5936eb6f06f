import '../../../modules/programma/web/werklijst/werklijst.css'
import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { vandaagQuery } from '../../../modules/programma/web/werklijst/vandaagQuery.ts'
import { Foutvak } from '../../../platform/web/bericht/Foutvak.tsx'
import { Laden } from '../../../platform/web/bericht/Laden.tsx'
import { Paginakop } from '../../../platform/web/schil/Paginakop.tsx'
import { useMag } from '../../../platform/web/schil/sessie.ts'
import { Bestuursdag } from './bestuur/Bestuursdag.tsx'
import { dagfeiten } from './dagfeiten.ts'
import { InleesKnop } from './InleesKnop.tsx'
import { Werkdag } from './Werkdag.tsx'
import { ZonderProgramma } from './ZonderProgramma.tsx'

/** Start page. Who governs without working on acties sees how it stands; everybody else what asks for work. */
export function Vandaag() {
  const bestuurt = useMag('bestuursdag:read')
  const werkt = useMag('voortgang:edit')
  return bestuurt && !werkt ? <Bestuursdag /> : <Werkvandaag />
}

/** First what is late, then what comes, then the rest. */
function Werkvandaag() {
  const { alles } = useSearch({ from: '/schil/' })
  const magLezen = useMag('programma:read')
  const { data, error, refetch } = useQuery({ ...vandaagQuery(alles), enabled: magLezen })
  if (data && data.programmas.length > 0) return <Werkdag lijsten={data} />
  return (
    <>
      <Paginakop titel="Vandaag" onder={dagfeiten(new Date(), null)} knoppen={<InleesKnop hoofd />} />
      {error && <Foutvak fout={error} opnieuw={() => void refetch()} />}
      {magLezen && !data && !error && <Laden wat="Het overzicht van vandaag" />}
      {(data ?? !magLezen) && <ZonderProgramma />}
    </>
  )
}
