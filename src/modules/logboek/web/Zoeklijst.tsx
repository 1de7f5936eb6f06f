import IconListSearch from '@tabler/icons-react/dist/esm/icons/IconListSearch.mjs'
import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { LegeStaat } from '../../../platform/web/bericht/LegeStaat.tsx'
import { MeerKnop } from '../../../platform/web/weergave/MeerKnop.tsx'
import type { LogboekAdres } from './logboekAdres.ts'
import { logregelsQuery } from './logboekQueries.ts'
import { Regeltabel } from './Regeltabel.tsx'

type Props = { readonly filter: LogboekAdres; readonly onOpen: (id: string) => void }

/** What was found, a page at a time. */
export function Zoeklijst({ filter, onOpen }: Props) {
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = useSuspenseInfiniteQuery(logregelsQuery(filter))
  const regels = data.pages.flatMap(({ items }) => items)
  const isBegrensd = (filter.van ?? filter.medewerker ?? filter.dossier) !== undefined
  const periode = isBegrensd ? '' : ' in de laatste 30 dagen'
  if (regels.length === 0) {
    return (
      <LegeStaat icoon={IconListSearch} titel={`Niets gevonden${periode}`}>
        Kies een andere periode, of haal een deel van je keuzes weg.
      </LegeStaat>
    )
  }
  return (
    <>
      <p className="klein zacht logboek-telling" role="status">
        {tellRegels(data.pages[0]?.aantal ?? null)}
        {periode}.
      </p>
      <Regeltabel label="Regels van het logboek" regels={regels} onOpen={onOpen} />
      <MeerKnop meer={hasNextPage} bezig={isFetchingNextPage} onMeer={() => void fetchNextPage()} />
    </>
  )
}

function tellRegels(aantal: { readonly getal: number; readonly meer: boolean } | null): string {
  if (aantal === null) return 'Regels'
  if (aantal.meer) return `Meer dan ${aantal.getal.toLocaleString('nl-NL')} regels`
  return aantal.getal === 1 ? '1 regel' : `${aantal.getal} regels`
}
