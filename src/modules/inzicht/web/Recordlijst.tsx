import { useInfiniteQuery } from '@tanstack/react-query'
import type { Datum } from '../../../platform/domain/datum.ts'
import { formatDatum } from '../../../platform/domain/datumtekst.ts'
import { Foutvak } from '../../../platform/web/bericht/Foutvak.tsx'
import { Laden } from '../../../platform/web/bericht/Laden.tsx'
import { MeerKnop } from '../../../platform/web/weergave/MeerKnop.tsx'
import { recordsQuery, type Recordvraag } from './tellingenQuery.ts'

type Props = { readonly code: string; readonly vraag: Recordvraag }

/** The records behind a figure, each with the way to its screen. */
export function Recordlijst({ code, vraag }: Props) {
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(
    recordsQuery(code, vraag),
  )
  if (error) {
    return (
      <div className="kaart-lijf">
        <Foutvak fout={error} opnieuw={() => void refetch()} />
      </div>
    )
  }
  if (!data) return <Laden wat="De lijst" meteen />
  const records = data.pages.flatMap(({ items }) => items)
  return (
    <>
      <ul className="regels" aria-label="Records achter dit cijfer">
        {records.map(({ id, label, dag, adres }) => (
          <li key={id}>
            {/* The screen of another module, as its own telling says: no route that is known here. */}
            <a href={adres}>{label}</a>
            {/* The schema of the contract has seen that it is a day. */}
            <span className="duw zacht">{formatDatum(dag as Datum)}</span>
          </li>
        ))}
      </ul>
      <MeerKnop meer={hasNextPage} bezig={isFetchingNextPage} onMeer={() => void fetchNextPage()} />
    </>
  )
}
