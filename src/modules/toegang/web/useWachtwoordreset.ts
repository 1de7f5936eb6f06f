import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../../platform/web/api/call.ts'
import { bevestig } from '../../../platform/web/bericht/bevestig.ts'
import { showToast } from '../../../platform/web/bericht/toast.ts'
import { toegangContract } from '../contract.ts'
import { herstelwegQuery } from './herstelwegQuery.ts'
import type { MedewerkerRegel } from './medewerkersQuery.ts'

/** A mail with a link, or where Baken sends no mail a password to hand over. */
export function useWachtwoordreset({ id, naam, uitgenodigd }: MedewerkerRegel) {
  const queryClient = useQueryClient()
  const reset = useMutation({
    mutationFn: () => call(toegangContract.resetWachtwoord, { params: { id } }),
    onSuccess: ({ wachtwoord }) => {
      if (wachtwoord === null) showToast({ tekst: `${naam} krijgt een mail om een wachtwoord te kiezen` })
    },
  })
  const vraag = async () => {
    const { perMail } = await queryClient.ensureQueryData(herstelwegQuery).catch(() => ({ perMail: false }))
    if (await bevestig(vraagOver(naam, perMail ? (uitgenodigd ? 'uitnodiging' : 'mail') : 'wachtwoord'))) reset.mutate()
  }
  return {
    label: uitgenodigd ? 'Uitnodiging opnieuw sturen…' : 'Nieuw wachtwoord…',
    vraag,
    /** To be shown once. */
    wachtwoord: reset.data?.wachtwoord ?? null,
    fout: reset.error,
    vergeet: reset.reset,
  }
}

function vraagOver(naam: string, wat: 'uitnodiging' | 'mail' | 'wachtwoord') {
  switch (wat) {
    case 'uitnodiging':
      return {
        titel: 'Uitnodiging opnieuw sturen?',
        tekst: `${naam} krijgt een nieuwe mail om een wachtwoord te kiezen. De link daarin werkt 24 uur.`,
        knop: 'Stuur uitnodiging',
      }
    case 'mail':
      return {
        titel: 'Nieuw wachtwoord laten kiezen?',
        tekst: `${naam} wordt overal uitgelogd en krijgt een mail om een nieuw wachtwoord te kiezen. Tot dan werkt het oude wachtwoord nog.`,
        knop: 'Stuur mail',
      }
    case 'wachtwoord':
      return {
        titel: 'Nieuw wachtwoord geven?',
        tekst: `Het oude wachtwoord werkt dan niet meer en ${naam} wordt overal uitgelogd.`,
        knop: 'Geef nieuw wachtwoord',
      }
  }
}
