import './tellingen.css'
import IconChartBar from '@tabler/icons-react/dist/esm/icons/IconChartBar.mjs'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { foldAccenten } from '../../../platform/domain/taal/woorden.ts'
import { LegeStaat } from '../../../platform/web/bericht/LegeStaat.tsx'
import { Zoekveld } from '../../../platform/web/formulier/Zoekveld.tsx'
import { Paginakop } from '../../../platform/web/schil/Paginakop.tsx'
import { Inzichttabs } from './Inzichttabs.tsx'
import { Tellingfeiten } from './Tellingfeiten.tsx'
import { tellingenQuery, type Telling } from './tellingenQuery.ts'

const fold = (tekst: string): string => foldAccenten(tekst.toLowerCase())

const matches = ({ naam, definitie, eenheid }: Telling, q: string): boolean =>
  fold(`${naam} ${definitie} ${eenheid}`).includes(fold(q))

/** Everything that is counted, with what exactly. */
export function Tellingen() {
  const { q = '' } = useSearch({ from: '/schil/inzicht/tellingen' })
  const navigate = useNavigate({ from: '/inzicht/tellingen' })
  const { data } = useSuspenseQuery(tellingenQuery)
  const gevonden = data.filter((telling) => matches(telling, q))
  return (
    <>
      <Paginakop titel="Wat Baken telt" onder={['Elk cijfer in Baken komt uit een van deze tellingen']} />
      <Inzichttabs />
      <section className="kaart" aria-label="Tellingen">
        <div className="filterbalk" role="search">
          <Zoekveld
            label="Zoek een telling"
            q={q}
            onZoek={(nieuw) => void navigate({ search: nieuw === '' ? {} : { q: nieuw }, replace: true })}
          />
        </div>
        {gevonden.length === 0 ? (
          <LegeStaat icoon={IconChartBar} titel="Niets gevonden">
            Zoek op een ander woord, bijvoorbeeld activiteiten of acties.
          </LegeStaat>
        ) : (
          <ul className="regels">
            {gevonden.map((telling) => (
              <li key={telling.code}>
                <Regel telling={telling} />
              </li>
            ))}
          </ul>
        )}
      </section>
    </>
  )
}

const Regel = ({ telling }: { readonly telling: Telling }) => (
  <div className="telling stapel">
    <h2>
      <Link to="/inzicht/tellingen/$code" params={{ code: telling.code }}>
        {telling.naam}
      </Link>
    </h2>
    <p>{telling.definitie}</p>
    <Tellingfeiten telling={telling} />
  </div>
)
