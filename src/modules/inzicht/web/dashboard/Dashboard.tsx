import '../grafiek/grafiek.css'
import IconFlag from '@tabler/icons-react/dist/esm/icons/IconFlag.mjs'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Foutvak } from '../../../../platform/web/bericht/Foutvak.tsx'
import { Laden } from '../../../../platform/web/bericht/Laden.tsx'
import { LegeStaat } from '../../../../platform/web/bericht/LegeStaat.tsx'
import { Keuzelijst } from '../../../../platform/web/formulier/Keuzelijst.tsx'
import { Paginakop } from '../../../../platform/web/schil/Paginakop.tsx'
import { doelenQuery } from '../doel/doelenQuery.ts'
import { Inzichttabs } from '../Inzichttabs.tsx'
import { Prioriteitkaart } from './Prioriteitkaart.tsx'
import { findLopend, groupDoelen } from './groupDoelen.ts'
import { programmasQuery } from './programmasQuery.ts'

/** How it stands with the goals of a programme, by prioriteit. */
export function Dashboard() {
  const { programma: gekozen } = useSearch({ from: '/schil/inzicht' })
  const navigate = useNavigate({ from: '/inzicht' })
  const { data: programmas } = useSuspenseQuery(programmasQuery)
  const programma = programmas.find(({ id }) => id === gekozen) ?? findLopend(programmas)
  return (
    <>
      <Paginakop titel="Hoe staan de doelen ervoor" onder={programma ? [programma.titel] : []} />
      <Inzichttabs />
      {programma ? (
        <div className="stapel">
          <div className="programmakeuze">
            <Keuzelijst
              label="Programma"
              klein
              keuzes={programmas.map(({ id, titel }) => ({ waarde: id, label: titel }))}
              waarde={programma.id}
              onWijzig={(id) => void navigate({ search: { programma: id }, replace: true })}
            />
          </div>
          <Doelen programmaId={programma.id} />
        </div>
      ) : (
        <LegeStaat icoon={IconFlag} titel="Nog geen programma" actie={<Link to="/programmas">Naar programma’s</Link>}>
          Doelen staan in een programma. Maak er een, of lees er een in.
        </LegeStaat>
      )}
    </>
  )
}

function Doelen({ programmaId }: { readonly programmaId: string }) {
  const { data, error, refetch } = useQuery(doelenQuery(programmaId))
  if (error) return <Foutvak fout={error} opnieuw={() => void refetch()} />
  if (!data) return <Laden wat="De lijst met doelen" />
  if (data.length === 0) {
    return (
      <LegeStaat
        icoon={IconFlag}
        titel="Nog geen doelen"
        actie={
          <Link to="/programmas/$id/doelen" params={{ id: programmaId }}>
            Naar de doelen van dit programma
          </Link>
        }
      >
        Een doel zegt wat er anders moet worden. Voeg er een toe aan het programma. Daarna kies je hier waaraan je ziet
        of het lukt.
      </LegeStaat>
    )
  }
  return groupDoelen(data).map((groep) => <Prioriteitkaart key={groep.id} groep={groep} />)
}
