import { useMutation } from '@tanstack/react-query'
import { call } from '../../../../platform/web/api/call.ts'
import { Foutvak } from '../../../../platform/web/bericht/Foutvak.tsx'
import { Melder } from '../../../../platform/web/bericht/Melder.tsx'
import { Kaart } from '../../../../platform/web/weergave/Kaart.tsx'
import { inlogdienstContract } from '../../contractInlogdienst.ts'

const SOORTEN = { goed: 'goed', let_op: 'letop', fout: 'fout' } as const

/** Asks the service who it is, and tells what was found. */
export function Verbindingstest({ id }: { readonly id: string }) {
  const test = useMutation({ mutationFn: () => call(inlogdienstContract.testInlogdienst, { params: { id } }) })
  return (
    <Kaart titel="Test de verbinding" lijf>
      <>
        <p>Baken vraagt de dienst wie zij is, met wat het laatst is opgeslagen. Er wordt niemand ingelogd.</p>
        {test.error && <Foutvak fout={test.error} />}
        <div aria-live="polite" className="stapel-s">
          {test.data?.meldingen.map(({ soort, tekst }) => (
            <Melder key={tekst} soort={SOORTEN[soort]}>
              {tekst}
            </Melder>
          ))}
        </div>
        <div className="knoppen">
          <button
            className="knop"
            type="button"
            aria-disabled={test.isPending}
            onClick={() => !test.isPending && test.mutate()}
          >
            {test.isPending ? 'Bezig met testen…' : 'Test de verbinding'}
          </button>
        </div>
      </>
    </Kaart>
  )
}
