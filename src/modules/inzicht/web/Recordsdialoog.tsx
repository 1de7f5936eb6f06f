import { useInfiniteQuery } from '@tanstack/react-query'
import type { Datum } from '../../../platform/domain/datum.ts'
import { formatDatum } from '../../../platform/domain/datumtekst.ts'
import { Dialoog } from '../../../platform/web/bericht/Dialoog.tsx'
import { Foutvak } from '../../../platform/web/bericht/Foutvak.tsx'
import { Laden } from '../../../platform/web/bericht/Laden.tsx'
import { MeerKnop } from '../../../platform/web/weergave/MeerKnop.tsx'
import { recordsQuery, type Recordvraag } from './tellingenQuery.ts'

/** `wat` says which row of the table they are behind. */
export type Recordkeuze = Recordvraag & { readonly wat: string }

type Props = { readonly code: string; readonly keuze: Recordkeuze; readonly onSluit: () => void }

/** The records behind a figure, each with the way to its screen. */
export const Recordsdialoog = ({ code, keuze, onSluit }: Props) => (
  <Dialoog titel={`Records: ${keuze.wat}`} open breed onSluit={onSluit}>
    <Recordlijst code={code} keuze={keuze} />
  </Dialoog>
)

function Recordlijst({ code, keuze: { wat: _wat, ...vraag } }: Omit<Props, 'onSluit'>) {
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(
    recordsQuery(code, vraag),
  )
  if (error) return <Foutvak fout={error} opnieuw={() => void refetch()} />
  if (!data) return <Laden wat="De lijst" meteen />
  const records = data.pages.flatMap(({ items }) => items)
  if (records.length === 0) return <p>Hier is intussen niets meer. Sluit dit venster en tel opnieuw.</p>
  return (
    <>
      <ul className="regels">
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
