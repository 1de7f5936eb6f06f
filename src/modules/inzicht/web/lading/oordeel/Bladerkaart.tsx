import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Foutvak } from '../../../../../platform/web/bericht/Foutvak.tsx'
import { Laden } from '../../../../../platform/web/bericht/Laden.tsx'
import { Kaart } from '../../../../../platform/web/weergave/Kaart.tsx'
import { MeerKnop } from '../../../../../platform/web/weergave/MeerKnop.tsx'
import { Tabel, type Kolom } from '../../../../../platform/web/weergave/Tabel.tsx'

type Props<R> = {
  readonly titel: string
  /** Of the table, for a screen reader. */
  readonly label: string
  readonly rechts?: ReactNode
  readonly kolommen: readonly Kolom<R>[]
  readonly bladen: UseInfiniteQueryResult<InfiniteData<{ readonly items: readonly R[] }>>
}

/** A long list of rows of a file, page after page. */
export function Bladerkaart<R extends object>({ titel, label, rechts, kolommen, bladen }: Props<R>) {
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = bladen
  const rijen = data?.pages.flatMap(({ items }) => items) ?? []
  return (
    <Kaart titel={titel} rechts={rechts}>
      {error && <Foutvak fout={error} opnieuw={() => void refetch()} />}
      {data ? (
        <Tabel
          label={label}
          rijen={rijen.map((rij, plaats) => ({ ...rij, plaats }))}
          sleutel={({ plaats }) => plaats}
          kolommen={kolommen}
        />
      ) : (
        !error && <Laden wat="De lijst" />
      )}
      <MeerKnop meer={hasNextPage} bezig={isFetchingNextPage} onMeer={() => void fetchNextPage()} />
    </Kaart>
  )
}
