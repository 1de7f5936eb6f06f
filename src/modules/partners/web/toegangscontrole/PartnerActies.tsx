import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Suspense, useState } from 'react'
import { call } from '../../../../platform/web/api/call.ts'
import { showFout } from '../../../../platform/web/bericht/showFout.ts'
import { showToast } from '../../../../platform/web/bericht/toast.ts'
import { toegangscontroleContract } from '../../contractToegangscontrole.ts'
import { NalopenDialoog } from './NalopenDialoog.tsx'
import { partnertoegangQuery, type Partnerregel } from './partnertoegangQuery.ts'

/** Ask the contact now, or answer for them. */
export function PartnerActies({ partner }: { readonly partner: Partnerregel }) {
  const queryClient = useQueryClient()
  const [open, setOpen] = useState(false)
  const vraag = useMutation({
    mutationFn: () => call(toegangscontroleContract.beginToegangscontrole, { params: { id: partner.organisatieId } }),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: partnertoegangQuery.queryKey })
      showToast({ tekst: `${partner.naam} is gevraagd` })
    },
    onError: showFout,
  })
  const { controle } = partner
  if (controle === null) {
    return (
      <button
        className="knop knop-klein"
        type="button"
        aria-label={`Vraag nu: ${partner.naam}`}
        aria-disabled={vraag.isPending}
        onClick={() => !vraag.isPending && vraag.mutate()}
      >
        Vraag nu
      </button>
    )
  }
  return (
    <>
      <button
        className="knop knop-klein"
        type="button"
        aria-label={`Loop zelf na: ${partner.naam}`}
        onClick={() => setOpen(true)}
      >
        Loop zelf na
      </button>
      {open && (
        <Suspense fallback={null}>
          <NalopenDialoog partner={partner} controleId={controle.id} onSluit={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
