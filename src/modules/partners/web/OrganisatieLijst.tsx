import type { Icon } from '@tabler/icons-react'
import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { LegeStaat } from '../../../platform/web/bericht/LegeStaat.tsx'
import { Chip } from '../../../platform/web/weergave/Chip.tsx'
import { MeerKnop } from '../../../platform/web/weergave/MeerKnop.tsx'
import { Tabel, type Kolom } from '../../../platform/web/weergave/Tabel.tsx'
import { OrganisatieActies } from './OrganisatieActies.tsx'
import { organisatiesQuery, type OrganisatieRegel } from './organisatiesQuery.ts'
import { SOORT_TEKST } from './teksten.ts'

const KOLOMMEN: readonly Kolom<OrganisatieRegel>[] = [
  { kop: 'Naam', cel: ({ naam }) => <span className="vet">{naam}</span> },
  { kop: 'Soort', cel: ({ soort }) => SOORT_TEKST[soort] },
  {
    kop: 'Andere namen',
    cel: ({ aliassen }) => (
      <span className="chips">
        {aliassen.map((alias) => (
          <Chip key={alias}>{alias}</Chip>
        ))}
      </span>
    ),
  },
]

type Props = {
  readonly q: string
  readonly icoon: Icon
  /** Undefined for who only reads. */
  readonly onWijzig: ((organisatie: OrganisatieRegel) => void) | undefined
}

export function OrganisatieLijst({ q, icoon, onWijzig }: Props) {
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = useSuspenseInfiniteQuery(organisatiesQuery(q))
  const organisaties = data.pages.flatMap(({ items }) => items)
  if (organisaties.length === 0) return <Leeg q={q} icoon={icoon} />

  const acties: Kolom<OrganisatieRegel> = {
    kop: 'Acties',
    kopVerborgen: true,
    cel: (organisatie) => onWijzig && <OrganisatieActies organisatie={organisatie} onWijzig={onWijzig} />,
  }
  return (
    <>
      <Tabel
        label="Organisaties"
        kolommen={onWijzig ? [...KOLOMMEN, acties] : KOLOMMEN}
        rijen={organisaties}
        sleutel={({ id }) => id}
      />
      <MeerKnop meer={hasNextPage} bezig={isFetchingNextPage} onMeer={() => void fetchNextPage()} />
    </>
  )
}

const Leeg = ({ q, icoon }: Pick<Props, 'q' | 'icoon'>) =>
  q === '' ? (
    <LegeStaat icoon={icoon} titel="Nog geen organisaties">
      Voeg toe met wie de gemeente werkt. Baken herkent ze dan in het programma.
    </LegeStaat>
  ) : (
    <LegeStaat icoon={icoon} titel={`Geen organisatie met ‘${q}’`}>
      Zoek op een deel van de naam, of voeg de organisatie toe.
    </LegeStaat>
  )
