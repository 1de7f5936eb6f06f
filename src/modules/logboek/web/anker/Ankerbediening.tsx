import '../logboek.css'
import { useMutation } from '@tanstack/react-query'
import { call } from '../../../../platform/web/api/call.ts'
import { Foutvak } from '../../../../platform/web/bericht/Foutvak.tsx'
import { Melder } from '../../../../platform/web/bericht/Melder.tsx'
import { ankersContract } from '../../contractAnkers.ts'
import type { Ankersoort } from '../../domain/anker/ankerkeuze.ts'
import { Ankerknoppen } from './Ankerknoppen.tsx'

type Props = { readonly soort: Ankersoort; readonly titel: string; readonly onWijzig: () => void }

/** What can be done with an anchor that is there. A test sends a line that is no head, and tells what came of it. */
export function Ankerbediening({ soort, titel, onWijzig }: Props) {
  const proef = useMutation({ mutationFn: () => call(ankersContract.testAnker, { params: { soort } }) })
  return (
    <div>
      <div className="ankerproef" aria-live="polite">
        {proef.error && <Foutvak fout={proef.error} />}
        {proef.data && <Melder soort={proef.data.gelukt ? 'goed' : 'fout'}>{proef.data.zin}</Melder>}
      </div>
      <div className="knoppen">
        <button className="knop" type="button" aria-label={`Wijzig: ${titel}`} onClick={onWijzig}>
          Wijzig
        </button>
        <button
          className="knop"
          type="button"
          aria-label={`Stuur een proef: ${titel}`}
          aria-disabled={proef.isPending}
          onClick={() => !proef.isPending && proef.mutate()}
        >
          Stuur een proef
        </button>
        <Ankerknoppen soort={soort} titel={titel} />
      </div>
    </div>
  )
}
