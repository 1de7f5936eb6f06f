import IconMailQuestion from '@tabler/icons-react/dist/esm/icons/IconMailQuestion.mjs'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { LegeStaat } from '../../../../../platform/web/bericht/LegeStaat.tsx'
import { Paginakop } from '../../../../../platform/web/schil/Paginakop.tsx'
import { useMag } from '../../../../../platform/web/schil/sessie.ts'
import { Badge } from '../../../../../platform/web/weergave/Badge.tsx'
import { Icoon } from '../../../../../platform/web/weergave/Icoon.tsx'
import { Tabel, type Kolom } from '../../../../../platform/web/weergave/Tabel.tsx'
import { programmaQuery } from '../../programma/cache/programmaQuery.ts'
import { dagTekst } from '../../voortgang/moment/momenttekst.ts'
import { rondesQuery, type Rondekort } from '../rondeQueries.ts'
import { Rondebadge } from './Rondebadge.tsx'

/** Every time that progress was asked for in this programme. */
export function Rondes() {
  const { id } = useParams({ from: '/schil/programmas/$id/rondes' })
  const { data: programma } = useSuspenseQuery(programmaQuery(id))
  const { data: rondes } = useSuspenseQuery(rondesQuery(id))
  const isVastgesteld = programma.status === 'vastgesteld'
  const magStarten = useMag('ronde:edit') && isVastgesteld
  const loopt = rondes.some(({ status }) => status === 'open')
  const start = magStarten && !loopt && (
    <Link className="knop knop-hoofd" to="/programmas/$id/rondes/nieuw" params={{ id }}>
      <Icoon van={IconMailQuestion} />
      Vraag voortgang uit
    </Link>
  )
  return (
    <>
      <Paginakop
        titel="Uitvraagrondes"
        kruimels={[
          <Link to="/programmas">Programma’s</Link>,
          <Link to="/programmas/$id" params={{ id }}>
            {programma.titel}
          </Link>,
          'Uitvraagrondes',
        ]}
        knoppen={rondes.length > 0 && start}
      />
      {rondes.length === 0 ? (
        <div className="kaart">
          <LegeStaat icoon={IconMailQuestion} titel="Nog geen voortgang uitgevraagd" actie={start}>
            {isVastgesteld
              ? 'Actiehouders en partners krijgen een mail met een eigen link. Daar melden ze hoe het staat met hun acties.'
              : 'Dit kan als het programma is vastgesteld.'}
          </LegeStaat>
        </div>
      ) : (
        <section className="kaart" aria-label="Uitvraagrondes">
          <Tabel label="Uitvraagrondes" kolommen={KOLOMMEN} rijen={rondes} sleutel={(ronde) => ronde.id} />
        </section>
      )}
    </>
  )
}

const KOLOMMEN: readonly Kolom<Rondekort>[] = [
  {
    kop: 'Ronde',
    cel: ({ id, titel }) => (
      <Link to="/rondes/$rondeId" params={{ rondeId: id }}>
        {titel}
      </Link>
    ),
  },
  { kop: 'Stand', cel: (ronde) => <Rondebadge ronde={ronde} /> },
  { kop: 'Uiterlijk', cel: ({ uiterlijk }) => dagTekst(uiterlijk) },
  { kop: 'Geantwoord', cel: ({ ingediend, gevraagd }) => `${ingediend} van ${gevraagd}` },
  {
    kop: 'Te beoordelen',
    cel: ({ teBeoordelen }) =>
      teBeoordelen === 0 ? (
        'Niets'
      ) : (
        <Badge kleur="letop" icoon={IconMailQuestion}>
          {teBeoordelen}
        </Badge>
      ),
  },
  { kop: 'Gestart door', cel: ({ wie, gestartOp }) => `${wie}, ${dagTekst(gestartOp.slice(0, 10))}` },
]
