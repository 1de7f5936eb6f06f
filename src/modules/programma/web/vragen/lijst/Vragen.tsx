import '../vragen.css'
import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Paginakop } from '../../../../../platform/web/schil/Paginakop.tsx'
import { useMag } from '../../../../../platform/web/schil/sessie.ts'
import { useLooptoetsen } from '../../../../../platform/web/toetsen/useLooptoetsen.ts'
import { Kaart } from '../../../../../platform/web/weergave/Kaart.tsx'
import { MeerKnop } from '../../../../../platform/web/weergave/MeerKnop.tsx'
import type { VraagStand } from '../../../domain/vragen/vraag.ts'
import { Vraagregel } from '../Vraagregel.tsx'
import { vragenQuery } from '../vragenQuery.ts'
import { Afspraakregel } from './Afspraakregel.tsx'
import { GeenVragen } from './GeenVragen.tsx'
import { Vragentabs } from './Vragentabs.tsx'

const TITELS: Record<VraagStand, string> = {
  open: 'Open vragen',
  beantwoord: 'Beantwoorde vragen',
  ingetrokken: 'Ingetrokken vragen',
}

/** What the raad and the burgemeester asked, in the whole gemeente. */
export function Vragen() {
  const { stand = 'open', mijn = false } = useSearch({ from: '/schil/vragen' })
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = useSuspenseInfiniteQuery(vragenQuery(stand, mijn))
  const vragen = data.pages.flatMap(({ items }) => items)
  useLooptoetsen('[data-vraag]', 'vraag', vragen.length > 0)
  return (
    <>
      <Paginakop titel="Vragen" onder={[<Afspraakregel />]} knoppen={<Mijnkeuze mijn={mijn} />} />
      <Vragentabs aantalOpen={data.pages[0]?.aantalOpen ?? 0} />
      <Kaart
        titel={TITELS[stand]}
        rechts={vragen.length > 1 && <span className="klein zacht">J en K: volgende, vorige</span>}
      >
        {vragen.length === 0 && <GeenVragen stand={stand} />}
        <ul className="regels" aria-label="Vragen">
          {vragen.map((vraag) => (
            <Vraagregel key={vraag.id} vraag={vraag} metOnderwerp />
          ))}
        </ul>
        <MeerKnop meer={hasNextPage} bezig={isFetchingNextPage} onMeer={() => void fetchNextPage()} />
      </Kaart>
    </>
  )
}

/** Only for who asks questions. */
function Mijnkeuze({ mijn }: { readonly mijn: boolean }) {
  const navigate = useNavigate()
  if (!useMag('vraag:ask')) return null
  const kies = (aan: boolean) =>
    void navigate({
      to: '/vragen',
      search: ({ stand }) => ({ ...(stand && { stand }), ...(aan && { mijn: true as const }) }),
      resetScroll: false,
    })
  return (
    <div className="groep" role="group" aria-label="Wiens vragen">
      <button className="knop" type="button" aria-pressed={mijn} onClick={() => kies(true)}>
        Alleen van mij
      </button>
      <button className="knop" type="button" aria-pressed={!mijn} onClick={() => kies(false)}>
        Van iedereen
      </button>
    </div>
  )
}
