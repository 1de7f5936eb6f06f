import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { call } from '../../../../platform/web/api/call.ts'
import { bevestig } from '../../../../platform/web/bericht/bevestig.ts'
import { showFout } from '../../../../platform/web/bericht/showFout.ts'
import { showToast } from '../../../../platform/web/bericht/toast.ts'
import { activiteitenContract } from '../../contract.ts'
import { activiteitenKey, activiteitKey, type Activiteit } from '../activiteitenQuery.ts'
import { AfgelastDialoog } from './AfgelastDialoog.tsx'
import { GedaanDialoog } from './GedaanDialoog.tsx'

type Props = { readonly activiteit: Activiteit; readonly onGedaan: (melding: readonly string[]) => void }

/** What can be done with it now. */
export function Activiteitknoppen({ activiteit, onGedaan }: Props) {
  const [open, setOpen] = useState<'gedaan' | 'afgelast' | null>(null)
  const { id, status } = activiteit
  const klaar = useKlaar(id, onGedaan)
  const heropen = useMutation({
    mutationFn: () =>
      call(activiteitenContract.reopenActiviteit, { params: { id }, body: { versie: activiteit.versie } }),
    onSuccess: klaar,
    onError: (fout) => void showFout(fout),
  })
  const remove = useRemove(id)
  const sluit = () => setOpen(null)
  return (
    <>
      {status === 'gepland' && (
        <>
          <button className="knop knop-hoofd" type="button" onClick={() => setOpen('gedaan')}>
            Meld gedaan
          </button>
          <button className="knop" type="button" onClick={() => setOpen('afgelast')}>
            Gelast af
          </button>
        </>
      )}
      {status !== 'gepland' && (
        <button className="knop" type="button" aria-disabled={heropen.isPending} onClick={() => heropen.mutate()}>
          Zet terug op gepland
        </button>
      )}
      <Link className="knop" to="/activiteiten/$id/wijzigen" params={{ id }}>
        Wijzig
      </Link>
      <button className="knop" type="button" onClick={() => void remove()}>
        Haal weg
      </button>
      {open === 'gedaan' && <GedaanDialoog activiteit={activiteit} onKlaar={klaar} onSluit={sluit} />}
      {open === 'afgelast' && <AfgelastDialoog activiteit={activiteit} onKlaar={klaar} onSluit={sluit} />}
    </>
  )
}

function useKlaar(id: string, onGedaan: Props['onGedaan']) {
  const queryClient = useQueryClient()
  return (nieuw: Activiteit) => {
    queryClient.setQueryData(activiteitKey(id), nieuw)
    void queryClient.invalidateQueries({ queryKey: activiteitenKey })
    onGedaan(nieuw.let)
  }
}

function useRemove(id: string) {
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  return async () => {
    const tekst = 'Doe dit als het een vergissing was. Gaat het niet door, gelast het dan af: dat blijft te zien.'
    if (!(await bevestig({ titel: 'Activiteit weghalen?', tekst, knop: 'Haal weg', gevaar: true }))) return
    try {
      await call(activiteitenContract.deleteActiviteit, { params: { id } })
    } catch (fout) {
      return void showFout(fout)
    }
    const ongedaan = async () => {
      await call(activiteitenContract.restoreActiviteit, { params: { id } }).catch(showFout)
      await queryClient.invalidateQueries({ queryKey: activiteitenKey })
    }
    showToast({ tekst: 'De activiteit is weggehaald.', ongedaan: () => void ongedaan() })
    await navigate({ to: '/activiteiten' })
    await queryClient.invalidateQueries({ queryKey: activiteitenKey })
  }
}
