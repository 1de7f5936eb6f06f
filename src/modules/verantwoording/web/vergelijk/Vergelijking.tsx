import '../verantwoording.css'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Foutvak } from '../../../../platform/web/bericht/Foutvak.tsx'
import { Laden } from '../../../../platform/web/bericht/Laden.tsx'
import { Keuzelijst } from '../../../../platform/web/formulier/Keuzelijst.tsx'
import { Paginakop } from '../../../../platform/web/schil/Paginakop.tsx'
import { verantwoordingenQuery, vergelijkingQuery, type Verantwoordingkop } from '../verantwoordingQuery.ts'
import { Jarentabel } from './Jarentabel.tsx'

/** Two accounts side by side, per prioriteit. */
export function Vergelijking() {
  const { data: items } = useSuspenseQuery(verantwoordingenQuery)
  const zoek = useSearch({ from: '/schil/verantwoording/vergelijk' })
  const navigate = useNavigate({ from: '/verantwoording/vergelijk' })
  const een = zoek.een ?? items[0]?.id ?? ''
  const ander =
    zoek.ander ?? items.find(({ id, jaar }) => id !== een && jaar !== items[0]?.jaar)?.id ?? items[1]?.id ?? ''
  const kies = (anders: typeof zoek) => void navigate({ search: { een, ander, ...anders }, replace: true })
  const keuzes = items.map(toKeuze)
  return (
    <>
      <Paginakop
        titel="Jaren naast elkaar"
        kruimels={[
          <Link key="lijst" to="/verantwoording">
            Verantwoording
          </Link>,
          'Naast elkaar',
        ]}
      />
      <section className="kaart" aria-label="Vergelijking">
        <div className="filterbalk">
          <Keuzelijst label="Links" keuzes={keuzes} waarde={een} onWijzig={(id) => kies({ een: id })} />
          <Keuzelijst label="Rechts" keuzes={keuzes} waarde={ander} onWijzig={(id) => kies({ ander: id })} />
        </div>
        {een !== '' && ander !== '' && <Naast een={een} ander={ander} />}
      </section>
    </>
  )
}

const toKeuze = ({ id, jaar, titel }: Verantwoordingkop) => ({ waarde: id, label: `${jaar}: ${titel}` })

function Naast({ een, ander }: { readonly een: string; readonly ander: string }) {
  const { data, error, refetch } = useQuery(vergelijkingQuery(een, ander))
  if (error) return <Foutvak fout={error} opnieuw={() => void refetch()} />
  if (!data) return <Laden wat="De vergelijking" />
  return <Jarentabel koppen={data.koppen} regels={data.regels} />
}
