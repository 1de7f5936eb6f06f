import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { call } from '../../../../platform/web/api/call.ts'
import { Foutvak } from '../../../../platform/web/bericht/Foutvak.tsx'
import { showToast } from '../../../../platform/web/bericht/toast.ts'
import { Vink } from '../../../../platform/web/formulier/Vink.tsx'
import { useMag } from '../../../../platform/web/schil/sessie.ts'
import { Kaart } from '../../../../platform/web/weergave/Kaart.tsx'
import { weekberichtContract } from '../../contractWeekbericht.ts'
import { weekkeuzeQuery } from './weekkeuzeQuery.ts'

/** Whether I get the message of the week; off until I say so. */
export function Weekkeuze() {
  const queryClient = useQueryClient()
  const enabled = useMag('weekbericht:edit')
  const { data } = useQuery({ ...weekkeuzeQuery, enabled })
  const kies = useMutation({
    mutationFn: (aan: boolean) => call(weekberichtContract.saveWeekkeuze, { body: { aan } }),
    onSuccess: (nieuw) => {
      queryClient.setQueryData(weekkeuzeQuery.queryKey, nieuw)
      showToast({ tekst: nieuw.aan ? 'Weekbericht staat aan' : 'Weekbericht staat uit' })
    },
  })
  if (!data) return null
  return (
    <Kaart titel="Weekbericht" lijf>
      {kies.error && <Foutvak fout={kies.error} />}
      <Vink aan={kies.isPending ? kies.variables : data.aan} onWijzig={(aan) => kies.mutate(aan)}>
        Mail mij elke maandag om 7.00 uur wat er deze week speelt
      </Vink>
      <p className="klein zacht">
        {data.heeftMailserver
          ? 'Is er niets te melden, dan krijg je geen mail.'
          : 'Baken kan nu geen mail sturen. Je keuze gaat gelden zodra de beheerder dat heeft ingesteld.'}
      </p>
    </Kaart>
  )
}
