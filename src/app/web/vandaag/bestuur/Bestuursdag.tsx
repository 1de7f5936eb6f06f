import '../../../../modules/programma/web/werklijst/werklijst.css'
import IconCalendarCheck from '@tabler/icons-react/dist/esm/icons/IconCalendarCheck.mjs'
import { useQuery } from '@tanstack/react-query'
import { VerlopendBeleid } from '../../../../modules/programma/web/beleidskader/VerlopendBeleid.tsx'
import { MijnVragen } from '../../../../modules/programma/web/vragen/kaart/Vragenkaart.tsx'
import { Weekkeuze } from '../../../../modules/programma/web/weekbericht/Weekkeuze.tsx'
import { NieuwSinds } from '../../../../modules/programma/web/werklijst/NieuwSinds.tsx'
import { WERKREGELS } from '../../../../modules/programma/web/werklijst/useWerklijstToetsen.ts'
import { Foutvak } from '../../../../platform/web/bericht/Foutvak.tsx'
import { Laden } from '../../../../platform/web/bericht/Laden.tsx'
import { LegeStaat } from '../../../../platform/web/bericht/LegeStaat.tsx'
import { Paginakop } from '../../../../platform/web/schil/Paginakop.tsx'
import { useMag } from '../../../../platform/web/schil/sessie.ts'
import { useLooptoetsen } from '../../../../platform/web/toetsen/useLooptoetsen.ts'
import { dagfeiten, noonOf } from '../dagfeiten.ts'
import { Besluiten } from './Besluiten.tsx'
import { bestuursdagQuery, type Bestuursdag as Dag } from './bestuursdagQuery.ts'
import { Bestuurtegels } from './Bestuurtegels.tsx'
import { Doelen } from './Doelen.tsx'
import { GewijzigdSinds } from './GewijzigdSinds.tsx'
import { LateActies } from './LateActies.tsx'
import { Programmastanden } from './Programmastanden.tsx'
import { useBesluiten } from './useBesluiten.ts'

/** Start page of burgemeester, college and raad: what is late and why, what waits for a decision, what changed. */
export function Bestuursdag() {
  const { data, error, refetch } = useQuery(bestuursdagQuery)
  const dag = data ? noonOf(data.vandaag) : new Date()
  return (
    <>
      <Paginakop titel="Vandaag" onder={dagfeiten(dag, data?.programmas[0]?.jaar ?? null)} />
      {error && <Foutvak fout={error} opnieuw={() => void refetch()} />}
      {!data && !error && <Laden wat="Het overzicht van vandaag" />}
      {data && <Daginhoud dag={data} />}
    </>
  )
}

function Daginhoud({ dag }: { readonly dag: Dag }) {
  const besluiten = useBesluiten(dag)
  const magVragen = useMag('vraag:ask')
  const magDoelen = useMag('indicator:read') && dag.programmas.length > 0
  useLooptoetsen(WERKREGELS, 'regel')
  return (
    <>
      <Bestuurtegels dag={dag} besluiten={besluiten && besluiten.length} magDoelen={magDoelen} />
      <div className="raster">
        <div className="k-8 stapel">
          {dag.programmas.length === 0 ? <NogNietVastgesteld /> : <LateActies acties={dag.teLaat} />}
          {magDoelen && <Doelen programmaIds={dag.programmas.map(({ id }) => id)} />}
          {besluiten && <Besluiten besluiten={besluiten} />}
          {magVragen && <MijnVragen />}
        </div>
        <div className="k-4 stapel">
          {dag.programmas.length > 0 && <Programmastanden programmas={dag.programmas} />}
          <div id="veranderd" className="werklijst stapel">
            <NieuwSinds sinds={dag.sinds} nieuw={dag.nieuw} />
            <GewijzigdSinds sinds={dag.sinds} gewijzigd={dag.gewijzigd} />
          </div>
          <VerlopendBeleid />
          <Weekkeuze />
        </div>
      </div>
    </>
  )
}

const NogNietVastgesteld = () => (
  <section className="kaart" aria-label="Nog geen vastgesteld programma">
    <LegeStaat icoon={IconCalendarCheck} titel="Nog geen vastgesteld programma">
      Zodra het uitvoeringsprogramma is vastgesteld, zie je hier wat te laat is en waarom.
    </LegeStaat>
  </section>
)
