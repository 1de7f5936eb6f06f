import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../../../platform/web/api/call.ts'
import { bevestig } from '../../../../platform/web/bericht/bevestig.ts'
import { showToast } from '../../../../platform/web/bericht/toast.ts'
import { tweedeFactorContract } from '../../contractTweedeFactor.ts'
import type { MedewerkerRegel } from '../medewerkersQuery.ts'

/** By the beheerder, for who lost it. */
export function useFactorWeghalen({ id, naam }: MedewerkerRegel) {
  const queryClient = useQueryClient()
  const weg = useMutation({
    mutationFn: () => call(tweedeFactorContract.deleteFactorenOfMedewerker, { params: { id } }),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['medewerkers'] })
      showToast({ tekst: `De tweede stap van ${naam} is weggehaald` })
    },
  })
  const vraag = async () => {
    const tekst = `Doe dit alleen als je zeker weet dat ${naam} het zelf vraagt. ${naam} wordt overal uitgelogd, logt daarna in met alleen het wachtwoord en krijgt hierover een mail.`
    if (await bevestig({ titel: 'Tweede stap weghalen?', tekst, knop: 'Haal weg', gevaar: true })) weg.mutate()
  }
  return { vraag, fout: weg.error, vergeet: weg.reset }
}
