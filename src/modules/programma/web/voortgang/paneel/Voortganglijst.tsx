import { useInfiniteQuery } from '@tanstack/react-query'
import { Foutvak } from '../../../../../platform/web/bericht/Foutvak.tsx'
import { Laden } from '../../../../../platform/web/bericht/Laden.tsx'
import { Tijdlijn } from '../../../../../platform/web/weergave/Tijdlijn.tsx'
import { useProgramma } from '../../programma/useProgramma.ts'
import { Bijlagen } from '../../bijlagen/Bijlagen.tsx'
import { findStand } from '../cache/stand.ts'
import { voortgangQuery } from '../cache/voortgangQuery.ts'
import { Meldknop } from '../melden/Meldknop.tsx'
import { useStand } from '../useStand.ts'
import { VoortgangRegel } from './VoortgangRegel.tsx'

/** What was reported about an actie, newest first. */
export function Voortganglijst({ actieId }: { readonly actieId: string }) {
  const { id } = useProgramma()
  const { stand } = useStand()
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    voortgangQuery(id, actieId),
  )
  const regels = data?.pages.flatMap(({ items }) => items) ?? []
  const magMelden = findStand(stand, actieId)?.magMelden ?? false
  return (
    <>
      <div className="paneel-deel stapel">
        {magMelden && (
          <div>
            <Meldknop actieId={actieId} klasse="knop knop-klein" />
          </div>
        )}
        {error && <Foutvak fout={error} opnieuw={() => void refetch()} />}
        {!data && !error && <Laden wat="De voortgang" regels={4} />}
        {data && regels.length === 0 && <p className="zacht">Over deze actie is nog niets gemeld.</p>}
        <Tijdlijn
          punten={regels.map((regel) => ({ id: regel.id, op: regel.tijd, tekst: <VoortgangRegel regel={regel} /> }))}
        />
        {hasNextPage && (
          <div>
            <button
              className="knop knop-klein"
              type="button"
              aria-disabled={isFetchingNextPage}
              onClick={() => !isFetchingNextPage && void fetchNextPage()}
            >
              Toon oudere meldingen
            </button>
          </div>
        )}
      </div>
      <Bijlagen programmaId={id} actieId={actieId} magToevoegen={magMelden} />
    </>
  )
}
