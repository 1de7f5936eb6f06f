import IconNotes from '@tabler/icons-react/dist/esm/icons/IconNotes.mjs'
import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { LegeStaat } from '../../../platform/web/bericht/LegeStaat.tsx'
import { MeerKnop } from '../../../platform/web/weergave/MeerKnop.tsx'
import { dagTekst } from '../../../platform/web/weergave/moment.ts'
import { Tabel, type Kolom } from '../../../platform/web/weergave/Tabel.tsx'
import { REGIMETEKSTEN, VERTROUWELIJKHEIDTEKSTEN } from '../../toegang/public.ts'
import { notitiesQuery, type Filter, type Notitieregel } from './notitiesQuery.ts'

const KOLOMMEN: readonly Kolom<Notitieregel>[] = [
  {
    kop: 'Titel',
    cel: ({ id, titel, kenmerk }) => (
      <>
        <Link className="vet" to="/notities/$id" params={{ id }}>
          {titel}
        </Link>
        <p className="zacht klein">{kenmerk}</p>
      </>
    ),
  },
  { kop: 'Organisatie', cel: ({ organisatie }) => organisatie.naam },
  {
    kop: 'Afgeschermd',
    cel: ({ regime, vertrouwelijkheid }) =>
      `${VERTROUWELIJKHEIDTEKSTEN[vertrouwelijkheid].naam}, ${REGIMETEKSTEN[regime].naam}`,
  },
  { kop: 'Behandelaar', cel: ({ behandelaar }) => behandelaar.naam },
  { kop: 'Gewijzigd', cel: ({ gewijzigdOp }) => dagTekst(gewijzigdOp) },
]

export function Notitielijst({ filter }: { readonly filter: Filter }) {
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = useSuspenseInfiniteQuery(notitiesQuery(filter))
  const notities = data.pages.flatMap(({ items }) => items)
  if (notities.length === 0) return <Leeg isGezocht={Object.keys(filter).length > 0} />
  return (
    <>
      <Tabel label="Notities" kolommen={KOLOMMEN} rijen={notities} sleutel={({ id }) => id} />
      <MeerKnop meer={hasNextPage} bezig={isFetchingNextPage} onMeer={() => void fetchNextPage()} />
    </>
  )
}

const Leeg = ({ isGezocht }: { readonly isGezocht: boolean }) =>
  isGezocht ? (
    <LegeStaat icoon={IconNotes} titel="Niets gevonden">
      Zoek op een deel van de titel of tekst, of kies elk regime.
    </LegeStaat>
  ) : (
    <LegeStaat icoon={IconNotes} titel="Nog geen notities voor jou">
      Hier komt te staan waaraan je deelneemt. Wie een notitie behandelt, kan je laten deelnemen.
    </LegeStaat>
  )
