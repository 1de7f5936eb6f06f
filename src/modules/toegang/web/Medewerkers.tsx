import IconUserPlus from '@tabler/icons-react/dist/esm/icons/IconUserPlus.mjs'
import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { dayInNederland } from '../../../platform/domain/datum.ts'
import { useMag } from '../../../platform/web/schil/sessie.ts'
import { Icoon } from '../../../platform/web/weergave/Icoon.tsx'
import { MeerKnop } from '../../../platform/web/weergave/MeerKnop.tsx'
import { dagTekst } from '../../../platform/web/weergave/moment.ts'
import { StatusBadge } from '../../../platform/web/weergave/StatusBadge.tsx'
import { Tabel, type Kolom } from '../../../platform/web/weergave/Tabel.tsx'
import { describeRollen } from '../domain/rol.ts'
import { BeheerKop } from './beheer/BeheerKop.tsx'
import { MedewerkerActies } from './MedewerkerActies.tsx'
import { medewerkersQuery, type MedewerkerRegel } from './medewerkersQuery.ts'

const KOLOMMEN: readonly Kolom<MedewerkerRegel>[] = [
  {
    kop: 'Naam',
    cel: ({ naam, email }) => (
      <>
        <span className="vet">{naam}</span>
        <br />
        <span className="klein zacht">{email}</span>
      </>
    ),
  },
  {
    kop: 'Rollen',
    cel: ({ rollen, organisatie }) => [describeRollen(rollen), ...(organisatie ? [organisatie.naam] : [])].join(', '),
  },
  {
    kop: 'Toegang',
    cel: ({ beeindigdOp, eindigtOp, uitgenodigd }) => {
      if (beeindigdOp) return <StatusBadge status="vervallen">Beëindigd op {dagTekst(beeindigdOp)}</StatusBadge>
      if (eindigtOp !== null && eindigtOp < dayInNederland(new Date())) {
        return <StatusBadge status="vervallen">Afgelopen op {dagTekst(eindigtOp)}</StatusBadge>
      }
      if (uitgenodigd) return <StatusBadge status="wacht">Uitgenodigd</StatusBadge>
      return (
        <StatusBadge status="klaar">
          {eindigtOp === null ? 'Heeft toegang' : `Toegang tot en met ${dagTekst(eindigtOp)}`}
        </StatusBadge>
      )
    },
  },
]

const ACTIES: Kolom<MedewerkerRegel> = {
  kop: 'Acties',
  kopVerborgen: true,
  cel: (medewerker) => <MedewerkerActies medewerker={medewerker} />,
}

export function Medewerkers() {
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = useSuspenseInfiniteQuery(medewerkersQuery)
  const magWijzigen = useMag('medewerker:edit')
  const medewerkers = data.pages.flatMap(({ items }) => items)
  return (
    <>
      <BeheerKop
        titel="Medewerkers"
        knoppen={
          magWijzigen && (
            <Link className="knop knop-hoofd" to="/beheer/medewerkers/nieuw">
              <Icoon van={IconUserPlus} />
              Geef iemand toegang
            </Link>
          )
        }
      />
      <section className="kaart" aria-label="Medewerkers">
        <Tabel
          label="Medewerkers"
          kolommen={magWijzigen ? [...KOLOMMEN, ACTIES] : KOLOMMEN}
          rijen={medewerkers}
          sleutel={({ id }) => id}
        />
        <MeerKnop meer={hasNextPage} bezig={isFetchingNextPage} onMeer={() => void fetchNextPage()} />
      </section>
    </>
  )
}
