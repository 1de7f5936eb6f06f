import IconFilterOff from '@tabler/icons-react/dist/esm/icons/IconFilterOff.mjs'
import { LegeStaat } from '../../../../../platform/web/bericht/LegeStaat.tsx'
import { GEEN_FILTER } from '../../../domain/boom/filteren/filter.ts'
import { useAdres } from '../adres/useAdres.ts'

/** Filters that leave nothing over. */
export function GeenTreffers({ wat }: { readonly wat: string }) {
  const { setFilter } = useAdres()
  return (
    <LegeStaat
      icoon={IconFilterOff}
      titel={`Geen ${wat} met deze filters`}
      actie={
        <button className="knop" type="button" onClick={() => setFilter(GEEN_FILTER)}>
          Haal alle filters weg
        </button>
      }
    >
      Haal een filter weg of zoek op een ander woord.
    </LegeStaat>
  )
}
