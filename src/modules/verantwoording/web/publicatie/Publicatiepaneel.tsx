import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Foutvak } from '../../../../platform/web/bericht/Foutvak.tsx'
import { Laden } from '../../../../platform/web/bericht/Laden.tsx'
import { Kaart } from '../../../../platform/web/weergave/Kaart.tsx'
import { verantwoordingQuery } from '../verantwoordingQuery.ts'
import { Bevindingen } from './Bevindingen.tsx'
import { Downloads } from './Downloads.tsx'
import { Publicatieknoppen } from './Publicatieknoppen.tsx'
import { controleQuery, publicatiestandQuery, type Publicatiestand } from './publicatieQuery.ts'
import { Publicatieversies } from './Publicatieversies.tsx'

/** From a finished account to the public site: what stands in the way, how it will look, and what is public. */
export function Publicatiepaneel({ verantwoordingId: id }: { readonly verantwoordingId: string }) {
  const { data: verantwoording } = useSuspenseQuery(verantwoordingQuery(id))
  const stand = useQuery(publicatiestandQuery(id))
  if (stand.isPending) return <Laden />
  if (stand.isError) return <Foutvak fout={stand.error} opnieuw={() => void stand.refetch()} />
  const deelOf = (onderdeelId: string): string | undefined =>
    verantwoording.delen.find((deel) => deel.onderdeelId === onderdeelId)?.id
  return (
    <Kaart titel="Publiceren" lijf>
      <div className="stapel">
        <Waar stand={stand.data} />
        <Publicatieknoppen id={id} versie={verantwoording.versie} stand={stand.data} />
        <Controle id={id} deelOf={deelOf} />
        <Downloads id={id} />
        <Publicatieversies versies={stand.data.versies} />
      </div>
    </Kaart>
  )
}

const BELETSELEN = {
  niet_vastgesteld: 'Publiceren kan als het verslag is vastgesteld.',
  niets_nieuws: 'De nieuwste versie is openbaar. Voeg een verbetering toe om een nieuwe versie te maken.',
} as const

const Waar = ({ stand: { adres, beletsel } }: { readonly stand: Publicatiestand }) => (
  <div className="stapel-s">
    {adres !== null && (
      <p>
        Openbaar op <a href={adres}>{adres}</a>
      </p>
    )}
    <p>{beletsel === null ? 'Dit verslag kan openbaar worden.' : BELETSELEN[beletsel]}</p>
  </div>
)

function Controle({
  id,
  deelOf,
}: {
  readonly id: string
  readonly deelOf: (onderdeelId: string) => string | undefined
}) {
  const [links, setLinks] = useState<'ja' | 'nee'>('nee')
  const controle = useQuery(controleQuery(id, links))
  return (
    <section className="stapel-s" aria-labelledby="controle-kop">
      <h3 id="controle-kop">Wat er is nagekeken</h3>
      {controle.isPending && <Laden />}
      {controle.isError && <Foutvak fout={controle.error} opnieuw={() => void controle.refetch()} />}
      {controle.data && <Bevindingen items={controle.data} deelOf={deelOf} />}
      <div className="knoppen">
        <button className="knop" type="button" onClick={() => void controle.refetch()}>
          Kijk opnieuw
        </button>
        {links === 'nee' && (
          <button className="knop" type="button" onClick={() => setLinks('ja')}>
            Kijk ook of links naar buiten werken
          </button>
        )}
      </div>
    </section>
  )
}
