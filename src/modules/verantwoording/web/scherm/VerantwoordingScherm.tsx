import '../verantwoording.css'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { Paginakop } from '../../../../platform/web/schil/Paginakop.tsx'
import { Kaart } from '../../../../platform/web/weergave/Kaart.tsx'
import { Tijdlijn } from '../../../../platform/web/weergave/Tijdlijn.tsx'
import { dagTekst } from '../../../../platform/web/weergave/moment.ts'
import { MOMENTNAMEN, VORMNAMEN } from '../../domain/woorden.ts'
import { Publicatiepaneel } from '../publicatie/Publicatiepaneel.tsx'
import { Stapbadge } from '../Stapbadge.tsx'
import { Stapbalk } from '../stappen/Stapbalk.tsx'
import { Cijferoverzicht } from './cijfers/Cijferoverzicht.tsx'
import { Delen } from './Delen.tsx'
import { Doelentabel } from './Doelentabel.tsx'
import { Errata } from './Errata.tsx'
import { Overzicht } from './Overzicht.tsx'
import { Tegenspraken } from './Tegenspraken.tsx'
import { Verantwoordingknoppen } from './Verantwoordingknoppen.tsx'
import { Verschillen } from './Verschillen.tsx'
import { verantwoordingQuery, type Verantwoording } from '../verantwoordingQuery.ts'

/** An account: what it says at the left, its sections in the middle, and what is still missing above. */
export function VerantwoordingScherm() {
  const { id } = useParams({ from: '/schil/verantwoording/$id' })
  const { data: verantwoording } = useSuspenseQuery(verantwoordingQuery(id))
  const { titel, jaar, moment, vorm, peildatum, stap } = verantwoording
  return (
    <>
      <Paginakop
        titel={titel}
        kruimels={[
          <Link key="lijst" to="/verantwoording">
            Verantwoording
          </Link>,
          titel,
        ]}
        onder={[
          <Stapbadge key="stap" stap={stap} />,
          `${MOMENTNAMEN[moment]} ${jaar}`,
          VORMNAMEN[vorm],
          `cijfers tot en met ${dagTekst(peildatum)}`,
        ]}
        knoppen={<Verantwoordingknoppen verantwoording={verantwoording} />}
      />
      <div className="stapel">
        <Stapbalk verantwoording={verantwoording} />
        <Tegenspraken id={id} />
        <Verschillen id={id} stap={stap} />
        <div className="verantwoording-blad">
          <Overzicht verantwoording={verantwoording} />
          <div className="stapel">
            <Delen verantwoording={verantwoording} />
            <Doelentabel doelen={verantwoording.doelen} />
            <Cijferoverzicht verantwoording={verantwoording} />
            <Errata verantwoording={verantwoording} />
            <Publicatiepaneel verantwoordingId={id} />
            <Geschiedenis punten={verantwoording.geschiedenis} />
          </div>
        </div>
      </div>
    </>
  )
}

const Geschiedenis = ({ punten }: { readonly punten: Verantwoording['geschiedenis'] }) => (
  <Kaart titel="Geschiedenis" lijf>
    <Tijdlijn
      punten={punten.map(({ id, op, wie, wat, bij }) => ({
        ...{ id, op },
        tekst: `${wie}: ${wat}${bij === '' ? '' : `. ${bij}`}`,
      }))}
    />
  </Kaart>
)
