import '../inlezing.css'
import IconFilePlus from '@tabler/icons-react/dist/esm/icons/IconFilePlus.mjs'
import IconFileText from '@tabler/icons-react/dist/esm/icons/IconFileText.mjs'
import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { LegeStaat } from '../../../../../platform/web/bericht/LegeStaat.tsx'
import { Paginakop } from '../../../../../platform/web/schil/Paginakop.tsx'
import { useMag } from '../../../../../platform/web/schil/sessie.ts'
import { Icoon } from '../../../../../platform/web/weergave/Icoon.tsx'
import { inlezingenQuery } from '../inlezingQueries.ts'
import { InlezingRegel } from './InlezingRegel.tsx'

export function Inlezingen() {
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = useSuspenseInfiniteQuery(inlezingenQuery)
  const mag = useMag('inlezing:edit')
  const inlezingen = data.pages.flatMap(({ items }) => items)
  return (
    <>
      <Paginakop titel="Inlezen" knoppen={mag && <NieuwKnop />} />
      <section className="kaart" aria-label="Documenten">
        {inlezingen.length === 0 ? (
          <Leeg mag={mag} />
        ) : (
          <ul className="regels">
            {inlezingen.map((inlezing) => (
              <InlezingRegel key={inlezing.id} inlezing={inlezing} />
            ))}
          </ul>
        )}
        {hasNextPage && (
          <div className="kaart-voet">
            <button
              className="knop knop-klein"
              type="button"
              disabled={isFetchingNextPage}
              onClick={() => void fetchNextPage()}
            >
              Toon meer
            </button>
          </div>
        )}
      </section>
    </>
  )
}

const NieuwKnop = () => (
  <Link className="knop knop-hoofd" to="/inlezingen/nieuw">
    <Icoon van={IconFilePlus} />
    Document inlezen
  </Link>
)

const Leeg = ({ mag }: { readonly mag: boolean }) => (
  <LegeStaat icoon={IconFileText} titel="Geen documenten om te beoordelen" actie={mag && <NieuwKnop />}>
    Lees je uitvoeringsprogramma in zoals het is: Word, PDF, ODT, Excel, een webpagina of tekst. Baken zoekt er de
    acties in en jij kijkt na of het klopt.
  </LegeStaat>
)
