import { useInfiniteQuery } from '@tanstack/react-query'
import { Foutvak } from '../../../../../platform/web/bericht/Foutvak.tsx'
import { Laden } from '../../../../../platform/web/bericht/Laden.tsx'
import { Tijdlijn } from '../../../../../platform/web/weergave/Tijdlijn.tsx'
import type { Onderdeel } from '../../../domain/boom/boom.ts'
import { wijzigingenQuery } from '../cache/onderdeelQuery.ts'
import { useProgramma } from '../useProgramma.ts'
import { WijzigingRegel } from './WijzigingRegel.tsx'

/** Who changed what and when, newest first. */
export const Geschiedenis = ({ onderdeel }: { readonly onderdeel: Onderdeel }) => (
  <div className="paneel-deel">
    <Wijzigingenlijst recordId={onderdeel.van.id} />
  </div>
)

/** The changes of one record, or of the programme itself. */
export function Wijzigingenlijst({ recordId }: { readonly recordId: string }) {
  const { id } = useProgramma()
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    wijzigingenQuery(id, recordId),
  )
  const wijzigingen = data?.pages.flatMap(({ items }) => items) ?? []
  return (
    <div className="stapel">
      {error && <Foutvak fout={error} opnieuw={() => void refetch()} />}
      {!data && !error && <Laden wat="De geschiedenis" regels={4} />}
      {data && wijzigingen.length === 0 && <p className="zacht">Hier is nog niets gewijzigd.</p>}
      <Tijdlijn
        punten={wijzigingen.map((wijziging) => ({
          id: wijziging.id,
          op: wijziging.tijd,
          tekst: <WijzigingRegel wijziging={wijziging} />,
        }))}
      />
      {hasNextPage && (
        <div>
          <button
            className="knop knop-klein"
            type="button"
            disabled={isFetchingNextPage}
            onClick={() => void fetchNextPage()}
          >
            Toon oudere wijzigingen
          </button>
        </div>
      )}
    </div>
  )
}
