import '../activiteiten.css'
import IconAlertTriangle from '@tabler/icons-react/dist/esm/icons/IconAlertTriangle.mjs'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { Melder } from '../../../../platform/web/bericht/Melder.tsx'
import { Paginakop } from '../../../../platform/web/schil/Paginakop.tsx'
import { Badge } from '../../../../platform/web/weergave/Badge.tsx'
import { Knoppen } from '../Activiteiten.tsx'
import { kalenderQuery, type Activiteitregel } from '../activiteitenQuery.ts'
import { Activiteitentabs } from '../Activiteitentabs.tsx'
import { dagtekst, vandaagHier } from '../activiteittekst.ts'
import { andereMaand, maanddagen } from './maanddagen.ts'

const WEEKDAGEN = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo']

/** A month at a time: a grid on a wide screen, the days that hold something under each other on a narrow one. */
export function Activiteitenkalender() {
  const { maand = vandaagHier().slice(0, 7) } = useSearch({ from: '/schil/activiteiten/kalender' })
  const { data } = useSuspenseQuery(kalenderQuery(maand))
  const botsingen = new Map(data.botsingen.map(({ id, waarom }) => [id, waarom]))
  return (
    <>
      <Paginakop titel="Kalender van activiteiten" knoppen={<Knoppen />} />
      <Activiteitentabs />
      <section className="kaart" aria-labelledby="maand">
        <div className="kaart-kop">
          <h2 id="maand">{dagtekst(`${maand}-01`).replace(/^1 /, '')}</h2>
          <nav className="duw rij" aria-label="Andere maand">
            <Link className="knop knop-klein" to="/activiteiten/kalender" search={{ maand: andereMaand(maand, -1) }}>
              Vorige
            </Link>
            <Link className="knop knop-klein" to="/activiteiten/kalender" search={{ maand: andereMaand(maand, 1) }}>
              Volgende
            </Link>
          </nav>
        </div>
        {data.meer && (
          <Melder soort="letop">Deze maand heeft er meer dan hier passen. Zoek in de lijst om alles te zien.</Melder>
        )}
        <div className="weekdagkoppen" aria-hidden="true">
          {WEEKDAGEN.map((dag) => (
            <span key={dag}>{dag}</span>
          ))}
        </div>
        <ol className="maandrooster">
          {maanddagen(maand).map((dag) => (
            <Maanddag
              key={dag}
              dag={dag}
              anders={!dag.startsWith(maand)}
              items={data.items.filter(({ van, tot }) => van <= dag && dag <= tot)}
              botsingen={botsingen}
            />
          ))}
        </ol>
        {data.items.length === 0 && <p className="kaart-lijf zacht">Er staat deze maand niets gepland.</p>}
      </section>
    </>
  )
}

type Props = {
  readonly dag: string
  readonly anders: boolean
  readonly items: readonly Activiteitregel[]
  readonly botsingen: ReadonlyMap<string, string>
}

const Maanddag = ({ dag, anders, items, botsingen }: Props) => (
  <li className={`maanddag${anders ? ' maanddag-anders' : ''}${items.length === 0 ? ' maanddag-leeg' : ''}`}>
    <span className="maanddag-nummer">{dagtekst(dag).replace(/ \d{4}$/, '')}</span>
    {items.length > 0 && (
      <ul>
        {items
          .toSorted((a, b) => (a.begin ?? '').localeCompare(b.begin ?? ''))
          .map((item) => (
            <Dagregel key={item.id} item={item} botsing={botsingen.get(item.id)} />
          ))}
      </ul>
    )}
  </li>
)

const Dagregel = ({ item, botsing }: { readonly item: Activiteitregel; readonly botsing: string | undefined }) => (
  <li className="klein">
    <Link to="/activiteiten/$id" params={{ id: item.id }}>
      {item.begin === null ? '' : `${item.begin.replace(':', '.')} `}
      {item.titel}
    </Link>
    {item.status === 'afgelast' && ' (afgelast)'}
    {botsing !== undefined && (
      <p>
        <Badge kleur="letop" icoon={IconAlertTriangle}>
          {botsing}
        </Badge>
      </p>
    )}
  </li>
)
