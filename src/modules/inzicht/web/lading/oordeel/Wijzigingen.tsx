import { useInfiniteQuery } from '@tanstack/react-query'
import type { Antwoord } from '../../../../../platform/contract.ts'
import { Foutvak } from '../../../../../platform/web/bericht/Foutvak.tsx'
import { Laden } from '../../../../../platform/web/bericht/Laden.tsx'
import { Kaart } from '../../../../../platform/web/weergave/Kaart.tsx'
import { MeerKnop } from '../../../../../platform/web/weergave/MeerKnop.tsx'
import { Tabel, type Kolom } from '../../../../../platform/web/weergave/Tabel.tsx'
import type { ladingContract } from '../../../contractLading.ts'
import { wijzigingenQuery } from '../ladingQuery.ts'
import { getal } from '../ladingtekst.ts'

type Wijziging = Antwoord<typeof ladingContract.listLadingwijzigingen>['items'][number]
type Props = { readonly id: string; readonly versie: number; readonly aantal: number }

const KOLOMMEN: readonly Kolom<Wijziging>[] = [
  { kop: 'Rij', cel: ({ rij }) => rij },
  { kop: 'Indicator', cel: ({ indicator }) => indicator },
  { kop: 'Gebied', cel: ({ gebied }) => gebied || 'Hele gemeente' },
  { kop: 'Periode', cel: ({ periode }) => periode },
  { kop: 'Nu', getal: true, cel: ({ oud }) => bekend(oud) },
  { kop: 'Wordt', getal: true, cel: ({ nieuw }) => bekend(nieuw) },
]

const bekend = (waarde: number | null): string => (waarde === null ? 'niet bekend' : getal(waarde))

/** The figures that would be replaced, with what stands there now. */
export function Wijzigingen({ id, versie, aantal }: Props) {
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(
    wijzigingenQuery(id, versie),
  )
  const lijst = data?.pages.flatMap(({ items }) => items) ?? []
  return (
    <Kaart titel={aantal === 1 ? '1 cijfer wordt vervangen' : `${getal(aantal)} cijfers worden vervangen`}>
      {error && <Foutvak fout={error} opnieuw={() => void refetch()} />}
      {data ? (
        <Tabel
          label="Cijfers die vervangen worden"
          rijen={lijst.map((wijziging, plaats) => ({ ...wijziging, plaats }))}
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
