import { useMutation } from '@tanstack/react-query'
import { call } from '../../../../../platform/web/api/call.ts'
import { bevestig } from '../../../../../platform/web/bericht/bevestig.ts'
import { FoutDialoog } from '../../../../../platform/web/bericht/FoutDialoog.tsx'
import { showToast } from '../../../../../platform/web/bericht/toast.ts'
import { vraagContract } from '../../../contractVraag.ts'
import type { Vraag } from '../vragenQuery.ts'
import { useVraagdaad } from './useVraagdaad.ts'

/** Asks first: a question that was taken back gets no answer any more. */
export function Intrekknop({ vraag: { id, versie } }: { readonly vraag: Vraag }) {
  const doe = useVraagdaad()
  const intrekken = useMutation({
    mutationFn: () => doe(call(vraagContract.withdrawVraag, { params: { id }, body: { versie } })),
    onSuccess: () => showToast({ tekst: 'Vraag ingetrokken' }),
  })
  const vraagEerst = async () => {
    const tekst = 'Er komt dan geen antwoord. De vraag staat niet meer bij het programma. Terugdraaien kan niet.'
    if (await bevestig({ titel: 'Vraag intrekken?', tekst, knop: 'Trek de vraag in' })) intrekken.mutate()
  }
  return (
    <>
      <button className="knop" type="button" onClick={() => void vraagEerst()}>
        Trek de vraag in
      </button>
      <FoutDialoog fout={intrekken.error} onSluit={intrekken.reset} />
    </>
  )
}
