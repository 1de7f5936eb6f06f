import IconFileText from '@tabler/icons-react/dist/esm/icons/IconFileText.mjs'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Foutvak } from '../../../platform/web/bericht/Foutvak.tsx'
import { Laden } from '../../../platform/web/bericht/Laden.tsx'
import { Icoon } from '../../../platform/web/weergave/Icoon.tsx'
import { Kaart } from '../../../platform/web/weergave/Kaart.tsx'
import { dagTekst } from '../../../platform/web/weergave/moment.ts'
import { StatusBadge, type StatusNaam } from '../../../platform/web/weergave/StatusBadge.tsx'
import { openInlezingenQuery, type Inlezing } from './vandaagQueries.ts'

/** Documents that were read and wait for a person; gone when there are none. */
export function NogTeBeoordelen() {
  const { data, error, refetch, isPending } = useQuery(openInlezingenQuery)
  if (data?.length === 0) return null
  return (
    <Kaart titel="Nog te beoordelen" rechts={data && <span className="tel">{data.length}</span>}>
      {isPending && <Laden wat="De lijst" regels={2} />}
      {error && <Foutvak fout={error} opnieuw={() => void refetch()} />}
      <ul className="regels">
        {data?.map((inlezing) => (
          <InlezingRegel key={inlezing.id} inlezing={inlezing} />
        ))}
      </ul>
    </Kaart>
  )
}

function InlezingRegel({ inlezing }: { readonly inlezing: Inlezing }) {
  const { id, bestand, status, fout, aantallen, geplaatstDoor, geplaatstOp } = inlezing
  const { badge, woord } = STATUS_TEKST[status]
  const scherm: string = `/inlezingen/${id}`
  const gelezen = `${aantallen.acties} acties gelezen. Geplaatst door ${geplaatstDoor} op ${dagTekst(geplaatstOp)}.`
  return (
    <li>
      <span className={status === 'mislukt' ? 'regel-teken fout' : 'regel-teken'}>
        <Icoon van={IconFileText} />
      </span>
      <div className="regel-tekst">
        <Link to={scherm}>{bestand.naam}</Link>
        <p>{fout ?? gelezen}</p>
      </div>
      <div className="regel-rechts">
        <StatusBadge status={badge}>{woord}</StatusBadge>
      </div>
    </li>
  )
}

const STATUS_TEKST: Record<Inlezing['status'], { badge: StatusNaam; woord: string }> = {
  wacht: { badge: 'gepland', woord: 'In de rij' },
  leest: { badge: 'loopt', woord: 'Wordt gelezen' },
  te_beoordelen: { badge: 'wacht', woord: 'Wacht op jou' },
  bevestigd: { badge: 'klaar', woord: 'Overgenomen' },
  mislukt: { badge: 'te_laat', woord: 'Niet gelezen' },
  vervallen: { badge: 'vervallen', woord: 'Vervallen' },
}
