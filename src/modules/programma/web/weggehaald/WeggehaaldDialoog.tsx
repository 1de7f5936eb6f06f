import IconTrash from '@tabler/icons-react/dist/esm/icons/IconTrash.mjs'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { call } from '../../../../platform/web/api/call.ts'
import { Dialoog } from '../../../../platform/web/bericht/Dialoog.tsx'
import { Foutvak } from '../../../../platform/web/bericht/Foutvak.tsx'
import { Laden } from '../../../../platform/web/bericht/Laden.tsx'
import { LegeStaat } from '../../../../platform/web/bericht/LegeStaat.tsx'
import { showToast } from '../../../../platform/web/bericht/toast.ts'
import { dagTekst } from '../../../../platform/web/weergave/moment.ts'
import { programmaContract } from '../../contract.ts'
import { programmaQuery } from '../programma/cache/programmaQuery.ts'
import { SOORT_NAAM } from '../programma/soorten.ts'
import { useProgramma } from '../programma/useProgramma.ts'
import { redenBody } from '../vaststelling/reden/reden.ts'
import { useRedenVraag } from '../vaststelling/reden/useRedenVraag.tsx'
import { weggehaaldQuery, type Weggehaald } from './weggehaaldQuery.ts'

/** What was removed from this programme in the last thirty days, each with a way back. */
export function WeggehaaldDialoog({ onSluit }: { readonly onSluit: () => void }) {
  const { id } = useProgramma()
  const { data, error, refetch, isPending } = useQuery(weggehaaldQuery(id))
  const { metReden, redenDialoog } = useRedenVraag()
  const { mutate, error: fout, isPending: bezig } = useZetTerug()
  const zetTerug = (weg: Weggehaald) =>
    metReden({ titel: `${SOORT_NAAM[weg.soort]} terugzetten`, wat: weg.naam, knop: 'Zet terug' }, (reden) =>
      mutate({ weg, reden }),
    )
  return (
    <Dialoog titel="Weggehaald in de laatste 30 dagen" open breed onSluit={onSluit}>
      <div className="stapel">
        {error && <Foutvak fout={error} opnieuw={() => void refetch()} />}
        {fout && <Foutvak fout={fout} />}
        {isPending && <Laden wat="De lijst" regels={3} />}
        {data?.length === 0 && (
          <LegeStaat icoon={IconTrash} titel="Niets weggehaald">
            Wat je weghaalt, staat hier 30 dagen. Zo lang kun je het terugzetten.
          </LegeStaat>
        )}
        <ul className="regels">
          {data?.map((weg) => (
            <Regel key={weg.id} weg={weg} bezig={bezig} onTerug={() => zetTerug(weg)} />
          ))}
        </ul>
      </div>
      {redenDialoog}
    </Dialoog>
  )
}

type RegelProps = { readonly weg: Weggehaald; readonly bezig: boolean; readonly onTerug: () => void }

const Regel = ({ weg: { soort, naam, wie, tijd, reden }, bezig, onTerug }: RegelProps) => (
  <li>
    <div className="regel-tekst">
      <b>{naam}</b>
      <p>
        {SOORT_NAAM[soort]}, weggehaald door {wie} op {dagTekst(tijd)}.{reden !== '' && ` Reden: ${reden}`}
      </p>
    </div>
    <div className="regel-rechts">
      <button className="knop knop-klein" type="button" aria-disabled={bezig} onClick={bezig ? undefined : onTerug}>
        Zet terug<span className="verborgen">: {naam}</span>
      </button>
    </div>
  </li>
)

function useZetTerug() {
  const { id } = useProgramma()
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ weg: { soort, id: onderdeelId }, reden }: { weg: Weggehaald; reden: string }) =>
      call(programmaContract.restoreOnderdeel, { params: { id, onderdeelId }, body: { soort, ...redenBody(reden) } }),
    onSuccess: (_terug, { weg }) => showToast({ tekst: `${SOORT_NAAM[weg.soort]} teruggezet` }),
    onSettled: () =>
      Promise.all([
        queryClient.invalidateQueries({ queryKey: weggehaaldQuery(id).queryKey }),
        queryClient.invalidateQueries({ queryKey: programmaQuery(id).queryKey }),
        queryClient.invalidateQueries({ queryKey: ['stand', id] }),
      ]),
  })
}
