import '../raadpleging.css'
import IconMessages from '@tabler/icons-react/dist/esm/icons/IconMessages.mjs'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { Suspense, useState } from 'react'
import { Laden } from '../../../../../platform/web/bericht/Laden.tsx'
import { LegeStaat } from '../../../../../platform/web/bericht/LegeStaat.tsx'
import { Keuzelijst } from '../../../../../platform/web/formulier/Keuzelijst.tsx'
import { Paginakop } from '../../../../../platform/web/schil/Paginakop.tsx'
import { useMag } from '../../../../../platform/web/schil/sessie.ts'
import { dagTekst } from '../../../../../platform/web/weergave/moment.ts'
import { programmaQuery } from '../../programma/cache/programmaQuery.ts'
import { raadplegingenQuery, type Raadpleging } from '../raadplegingQuery.ts'
import { RaadplegingFormulier } from './RaadplegingFormulier.tsx'
import { RaadplegingKaart } from './RaadplegingKaart.tsx'
import { Reactielijst } from './Reactielijst.tsx'

/** Asking residents about a concept: opening it, and what they wrote. */
export function RaadplegingScherm() {
  const { id } = useParams({ from: '/schil/programmas/$id/raadpleging' })
  const { data: programma } = useSuspenseQuery(programmaQuery(id))
  const { data } = useSuspenseQuery(raadplegingenQuery(id))
  const [gekozen, setGekozen] = useState<string | null>(null)
  const raadpleging = data.items.find((een) => een.id === gekozen) ?? data.items[0]
  const magOpenen = useMag('raadpleging:edit') && programma.status === 'concept'
  const isVrij = data.items.every(({ stand }) => stand === 'gesloten')
  return (
    <>
      <Paginakop
        titel="Raadpleging"
        kruimels={[
          <Link to="/programmas">Programma’s</Link>,
          <Link to="/programmas/$id" params={{ id }}>
            {programma.titel}
          </Link>,
          'Raadpleging',
        ]}
      />
      {data.items.length > 1 && raadpleging && (
        <Welke raadplegingen={data.items} gekozen={raadpleging.id} onKies={setGekozen} />
      )}
      {raadpleging ? (
        <>
          <RaadplegingKaart key={raadpleging.id} raadpleging={raadpleging} />
          <Suspense fallback={<Laden wat="De reacties" />}>
            <Reactielijst key={raadpleging.id} raadpleging={raadpleging} />
          </Suspense>
        </>
      ) : (
        <section className="kaart">
          <LegeStaat icoon={IconMessages} titel="Nog geen raadpleging">
            {magOpenen
              ? 'Vraag inwoners wat zij van het concept vinden, voordat het wordt vastgesteld. Zij reageren per inzet, zonder account. Jij leest elke reactie eerst en geeft antwoord.'
              : 'Inwoners raadplegen kan alleen zolang het programma een concept is.'}
          </LegeStaat>
        </section>
      )}
      {magOpenen && isVrij && <RaadplegingFormulier programmaId={id} programma={programma.titel} />}
    </>
  )
}

type WelkeProps = {
  readonly raadplegingen: readonly Raadpleging[]
  readonly gekozen: string
  readonly onKies: (id: string) => void
}

const Welke = ({ raadplegingen, gekozen, onKies }: WelkeProps) => (
  <Keuzelijst
    label="Welke raadpleging"
    keuzes={raadplegingen.map(({ id, titel, van }) => ({ waarde: id, label: `${titel}, vanaf ${dagTekst(van)}` }))}
    waarde={gekozen}
    onWijzig={onKies}
  />
)
