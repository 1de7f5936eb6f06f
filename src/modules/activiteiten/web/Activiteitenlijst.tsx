import IconCalendarEvent from '@tabler/icons-react/dist/esm/icons/IconCalendarEvent.mjs'
import IconRepeat from '@tabler/icons-react/dist/esm/icons/IconRepeat.mjs'
import { useSuspenseInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { LegeStaat } from '../../../platform/web/bericht/LegeStaat.tsx'
import { Chip } from '../../../platform/web/weergave/Chip.tsx'
import { MeerKnop } from '../../../platform/web/weergave/MeerKnop.tsx'
import { Tabel, type Kolom } from '../../../platform/web/weergave/Tabel.tsx'
import { describeBereik } from '../domain/bereiktekst.ts'
import { Activiteitbadge } from './Activiteitbadge.tsx'
import type { Filter } from './activiteitenAdres.ts'
import { activiteitenQuery, keuzesQuery, type Activiteitregel, type Keuzes } from './activiteitenQuery.ts'
import { soortnaam, waartekst, wanneertekst } from './activiteittekst.ts'

const kolommenOf = (keuzes: Keuzes): readonly Kolom<Activiteitregel>[] => [
  {
    kop: 'Activiteit',
    cel: ({ id, titel, soort, inReeks }) => (
      <>
        <Link className="vet" to="/activiteiten/$id" params={{ id }}>
          {titel}
        </Link>
        <p className="zacht klein rij rij-breek">
          {soortnaam(keuzes, soort)}
          {inReeks && <Chip icoon={IconRepeat}>Reeks</Chip>}
        </p>
      </>
    ),
  },
  { kop: 'Wanneer', cel: (regel) => wanneertekst(regel) },
  { kop: 'Waar', cel: (regel) => waartekst(regel) || '–' },
  { kop: 'Bereikt', cel: ({ bereik }) => (bereik === null ? '–' : describeBereik(bereik)) },
  { kop: 'Status', cel: ({ status }) => <Activiteitbadge status={status} /> },
]

export function Activiteitenlijst({ filter }: { readonly filter: Filter }) {
  const { data: keuzes } = useSuspenseQuery(keuzesQuery)
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = useSuspenseInfiniteQuery(activiteitenQuery(filter))
  const rijen = data.pages.flatMap(({ items }) => items)
  if (rijen.length === 0) return <Leeg isGezocht={Object.keys(filter).length > 0} />
  return (
    <>
      <Tabel label="Activiteiten" kolommen={kolommenOf(keuzes)} rijen={rijen} sleutel={({ id }) => id} />
      <MeerKnop meer={hasNextPage} bezig={isFetchingNextPage} onMeer={() => void fetchNextPage()} />
    </>
  )
}

const Leeg = ({ isGezocht }: { readonly isGezocht: boolean }) =>
  isGezocht ? (
    <LegeStaat icoon={IconCalendarEvent} titel="Niets gevonden">
      Zoek op een deel van de titel, of haal een filter weg.
    </LegeStaat>
  ) : (
    <LegeStaat icoon={IconCalendarEvent} titel="Nog geen activiteiten">
      Hier komt te staan wat er gedaan is en wat er komt: rondes, bijeenkomsten, trainingen en campagnes.
    </LegeStaat>
  )
