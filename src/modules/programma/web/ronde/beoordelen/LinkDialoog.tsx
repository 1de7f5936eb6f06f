import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { call } from '../../../../../platform/web/api/call.ts'
import { Dialoog } from '../../../../../platform/web/bericht/Dialoog.tsx'
import { Foutvak } from '../../../../../platform/web/bericht/Foutvak.tsx'
import { Laden } from '../../../../../platform/web/bericht/Laden.tsx'
import { showToast } from '../../../../../platform/web/bericht/toast.ts'
import { Tekstveld } from '../../../../../platform/web/formulier/Tekstveld.tsx'
import { rondeContract } from '../../../contractRonde.ts'
import type { Uitvraag } from '../rondeQueries.ts'
import { useRonde } from './rondeContext.ts'

type Props = { readonly uitvraag: Uitvraag; readonly onSluit: () => void }

/** A link to hand over by oneself. Baken keeps no copy: it can be seen here only. */
export function LinkDialoog({ uitvraag, onSluit }: Props) {
  const { ronde } = useRonde()
  const params = { id: ronde.id, uitvraagId: uitvraag.id }
  const { mutate, data, error } = useMutation({ mutationFn: () => call(rondeContract.createLink, { params }) })
  const gevraagd = useRef(false)
  useEffect(() => {
    if (!gevraagd.current) mutate()
    gevraagd.current = true
  }, [mutate])
  const kopieer = async (link: string) => {
    await navigator.clipboard.writeText(link)
    showToast({ tekst: 'Link gekopieerd' })
  }
  const voet = (
    <>
      <button className="knop" type="button" onClick={onSluit}>
        Sluiten
      </button>
      {data && (
        <button className="knop knop-hoofd" type="button" onClick={() => void kopieer(data.link)}>
          Kopieer de link
        </button>
      )}
    </>
  )
  return (
    <Dialoog titel={`Link voor ${uitvraag.naam}`} open onSluit={onSluit} voet={voet}>
      <div className="stapel">
        {error && <Foutvak fout={error} />}
        {!data && !error && <Laden wat="De link" regels={1} />}
        {data && (
          <>
            <p>
              Geef deze link alleen aan {uitvraag.naam}. Wie hem heeft, kan voor {uitvraag.naam} antwoorden.
            </p>
            <Tekstveld
              label="Persoonlijke link"
              hint="Je ziet hem alleen nu. Eerdere links blijven werken."
              readOnly
              waarde={data.link}
              onWijzig={() => undefined}
              onFocus={(event) => event.currentTarget.select()}
            />
          </>
        )}
      </div>
    </Dialoog>
  )
}
