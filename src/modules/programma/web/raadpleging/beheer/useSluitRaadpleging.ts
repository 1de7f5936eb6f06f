import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../../../../platform/web/api/call.ts'
import { bevestig } from '../../../../../platform/web/bericht/bevestig.ts'
import { showToast } from '../../../../../platform/web/bericht/toast.ts'
import { raadplegingContract } from '../../../contractRaadpleging.ts'
import type { Raadpleging } from '../raadplegingQuery.ts'

/** Asks first: a closed raadpleging does not open again. */
export function useSluitRaadpleging({ id, versie }: Raadpleging) {
  const queryClient = useQueryClient()
  const refresh = () => queryClient.invalidateQueries({ queryKey: ['raadpleging'] })
  const sluit = useMutation({
    mutationFn: () => call(raadplegingContract.closeRaadpleging, { params: { id }, body: { versie } }),
    onSuccess: () => showToast({ tekst: 'Raadpleging gesloten' }),
    onSettled: refresh,
  })
  const vraag = async () => {
    const tekst = 'Inwoners kunnen daarna niet meer reageren. Jij kunt nog wel antwoord geven. Heropenen kan niet.'
    if (await bevestig({ titel: 'Raadpleging sluiten?', tekst, knop: 'Sluit de raadpleging' })) sluit.mutate()
  }
  return { vraag, fout: sluit.error, vergeet: sluit.reset }
}
