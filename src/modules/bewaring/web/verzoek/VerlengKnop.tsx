import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../../../platform/web/api/call.ts'
import { showToast } from '../../../../platform/web/bericht/toast.ts'
import { FormulierDialoog } from '../../../../platform/web/formulier/FormulierDialoog.tsx'
import { Tekstvak } from '../../../../platform/web/formulier/Tekstvak.tsx'
import { useFormulier } from '../../../../platform/web/formulier/useFormulier.ts'
import { verzoekContract } from '../../contractVerzoek.ts'
import { faultOfReden } from '../reden.ts'
import type { VerzoekRegel } from './verzoekQueries.ts'

export function VerlengKnop({ verzoek }: { readonly verzoek: VerzoekRegel }) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <button className="knop" type="button" onClick={() => setOpen(true)}>
        Verleng met twee maanden…
      </button>
      {open && <VerlengDialoog verzoek={verzoek} onSluit={() => setOpen(false)} />}
    </>
  )
}

type Props = { readonly verzoek: VerzoekRegel; readonly onSluit: () => void }

function VerlengDialoog({ verzoek: { id, versie }, onSluit }: Props) {
  const queryClient = useQueryClient()
  const formulier = useFormulier({
    begin: { reden: '' },
    check: ({ reden }) => {
      const fout = faultOfReden(reden)
      return fout === null ? {} : { reden: fout }
    },
    verstuur: ({ reden }) => call(verzoekContract.extendVerzoek, { params: { id }, body: { reden, versie } }),
    onKlaar: async () => {
      await queryClient.invalidateQueries({ queryKey: ['verzoeken'] })
      showToast({ tekst: 'Verlengd. Laat dit ook aan de aanvrager weten.' })
      onSluit()
    },
  })
  return (
    <FormulierDialoog titel="Termijn verlengen" knop="Verleng" formulier={formulier} onSluit={onSluit}>
      <p>Dit kan één keer. Laat het de aanvrager binnen een maand na ontvangst weten, met de reden.</p>
      <Tekstvak label="Reden" autoFocus rows={3} {...formulier.veld('reden')} />
    </FormulierDialoog>
  )
}
