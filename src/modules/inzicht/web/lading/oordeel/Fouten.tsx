import { useInfiniteQuery } from '@tanstack/react-query'
import { address } from '../../../../../platform/web/api/address.ts'
import { Foutvak } from '../../../../../platform/web/bericht/Foutvak.tsx'
import { Laden } from '../../../../../platform/web/bericht/Laden.tsx'
import { Kaart } from '../../../../../platform/web/weergave/Kaart.tsx'
import { MeerKnop } from '../../../../../platform/web/weergave/MeerKnop.tsx'
import { Tabel, type Kolom } from '../../../../../platform/web/weergave/Tabel.tsx'
import type { Antwoord } from '../../../../../platform/contract.ts'
import { ladingContract } from '../../../contractLading.ts'
import { foutenQuery } from '../ladingQuery.ts'
import { rijen } from '../ladingtekst.ts'

type Fout = Antwoord<typeof ladingContract.listLadingfouten>['items'][number]
type Props = { readonly id: string; readonly versie: number; readonly aantal: number }

const KOLOMMEN: readonly Kolom<Fout>[] = [
  { kop: 'Rij', cel: ({ rij }) => rij },
  { kop: 'Kolom', cel: ({ kolom }) => kolom || 'Hele rij' },
  { kop: 'Wat er staat', cel: ({ inhoud }) => inhoud || 'niets' },
  { kop: 'Wat er niet klopt en wat je kunt doen', cel: ({ melding }) => melding },
]

/** The rows that will not be taken over, and why. */
export function Fouten({ id, versie, aantal }: Props) {
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(
    foutenQuery(id, versie),
  )
  const lijst = data?.pages.flatMap(({ items }) => items) ?? []
  return (
    <Kaart
      titel={aantal === 1 ? '1 rij klopt niet' : `${rijen(aantal)} kloppen niet`}
      rechts={
        <a className="knop knop-klein" href={address(ladingContract.getLadingfoutenlijst, { params: { id } })} download>
          Download als CSV
        </a>
      }
    >
      {error && <Foutvak fout={error} opnieuw={() => void refetch()} />}
      {data ? (
        <Tabel
          label="Rijen die niet kloppen"
          rijen={lijst.map((fout, plaats) => ({ ...fout, plaats }))}
          sleutel={({ plaats }) => plaats}
          kolommen={KOLOMMEN}
        />
      ) : (
        !error && <Laden wat="De lijst" />
      )}
      <MeerKnop meer={hasNextPage} bezig={isFetchingNextPage} onMeer={() => void fetchNextPage()} />
    </Kaart>
  )
}
