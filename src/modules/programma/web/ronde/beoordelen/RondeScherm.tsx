import '../ronde.css'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { Foutvak } from '../../../../../platform/web/bericht/Foutvak.tsx'
import { Paginakop } from '../../../../../platform/web/schil/Paginakop.tsx'
import { useMag } from '../../../../../platform/web/schil/sessie.ts'
import { GeenMailserver } from '../GeenMailserver.tsx'
import { Rondebadge } from '../lijst/Rondebadge.tsx'
import { meervoud } from '../inhoudTekst.ts'
import { rondeQuery } from '../rondeQueries.ts'
import { dagTekst } from '../../voortgang/moment/momenttekst.ts'
import { Antwoorden } from './Antwoorden.tsx'
import { Ontvangers } from './Ontvangers.tsx'
import { RondeContext } from './rondeContext.ts'
import { Rondeknoppen } from './Rondeknoppen.tsx'
import { useRondedaad } from './useRondedaad.ts'

/** One round: what was answered and waits, who answered and who did not. */
export function RondeScherm() {
  const { rondeId } = useParams({ from: '/schil/rondes/$rondeId' })
  const { data: ronde } = useSuspenseQuery(rondeQuery(rondeId))
  const daad = useRondedaad(rondeId)
  const magBewerken = useMag('ronde:edit') && ronde.status === 'open'
  const doe = (run: () => Promise<unknown>, melding?: string, ongedaan?: () => void) =>
    daad.mutate({ doe: run, ...(melding !== undefined && { melding }), ...(ongedaan && { ongedaan }) })
  return (
    <RondeContext value={{ ronde, magBewerken, bezig: daad.isPending, doe }}>
      <Paginakop
        titel={ronde.titel}
        kruimels={[
          <Link to="/programmas/$id" params={{ id: ronde.programmaId }}>
            {ronde.programma}
          </Link>,
          <Link to="/programmas/$id/rondes" params={{ id: ronde.programmaId }}>
            Uitvraagrondes
          </Link>,
          ronde.titel,
        ]}
        onder={[
          <Rondebadge ronde={ronde} />,
          `uiterlijk ${dagTekst(ronde.uiterlijk)}`,
          `${meervoud(ronde.teBeoordelen, 'antwoord', 'antwoorden')} te beoordelen`,
        ]}
        knoppen={<Rondeknoppen />}
      />
      <div className="stapel">
        {daad.error && <Foutvak fout={daad.error} />}
        {ronde.uitvragen.some(({ post }) => post.stand === 'geen_server') && <GeenMailserver />}
        <Antwoorden />
        <Ontvangers />
      </div>
    </RondeContext>
  )
}
