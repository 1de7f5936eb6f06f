import IconHistory from '@tabler/icons-react/dist/esm/icons/IconHistory.mjs'
import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { LegeStaat } from '../../../platform/web/bericht/LegeStaat.tsx'
import { Paginakop } from '../../../platform/web/schil/Paginakop.tsx'
import { MeerKnop } from '../../../platform/web/weergave/MeerKnop.tsx'
import { eigenLogregelsQuery } from './logboekQueries.ts'
import { Regeltabel } from './Regeltabel.tsx'

/** What Baken keeps of what somebody does, for that person. */
export function MijnLogboek() {
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = useSuspenseInfiniteQuery(eigenLogregelsQuery)
  const regels = data.pages.flatMap(({ items }) => items)
  return (
    <>
      <Paginakop titel="Mijn logboek" onder={['Alles wat Baken vastlegt van wat jij doet en bekijkt']} />
      <section className="kaart" aria-label="Mijn logboek">
        {regels.length === 0 ? (
          <LegeStaat icoon={IconHistory} titel="Nog niets vastgelegd">
            Zodra je iets doet of bekijkt, staat het hier.
          </LegeStaat>
        ) : (
          <Regeltabel label="Mijn logboek" regels={regels} />
        )}
        <MeerKnop meer={hasNextPage} bezig={isFetchingNextPage} onMeer={() => void fetchNextPage()} />
      </section>
    </>
  )
}
