import { useMutation, useQueryClient } from '@tanstack/react-query'
import { dayInNederland, type Datum } from '../../../../platform/domain/datum.ts'
import { call } from '../../../../platform/web/api/call.ts'
import { bevestig } from '../../../../platform/web/bericht/bevestig.ts'
import { showFout } from '../../../../platform/web/bericht/showFout.ts'
import { showToast } from '../../../../platform/web/bericht/toast.ts'
import { apisleutelsContract } from '../../contractApisleutels.ts'
import { apisleutelsQuery, type Apisleutel } from './apisleutelsQuery.ts'

export const werkt = ({ ingetrokkenOp, geldigTot }: Apisleutel, vandaag: Datum): boolean =>
  ingetrokkenOp === null && geldigTot >= vandaag

export function Intrekknop({ sleutel }: { readonly sleutel: Apisleutel }) {
  const queryClient = useQueryClient()
  const intrekking = useMutation({
    mutationFn: () => call(apisleutelsContract.withdrawApisleutel, { params: { id: sleutel.id } }),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: apisleutelsQuery.queryKey })
      showToast({ tekst: `${sleutel.naam} werkt niet meer` })
    },
    onError: showFout,
  })
  if (!werkt(sleutel, dayInNederland(new Date()))) return null
  const trekIn = async () => {
    const zeker = await bevestig({
      titel: `${sleutel.naam} intrekken?`,
      tekst: 'Het programma met deze sleutel kan meteen niets meer. Dit kan niet terug.',
      knop: 'Trek in',
    })
    if (zeker) intrekking.mutate()
  }
  return (
    <button
      className="knop knop-klein"
      type="button"
      aria-label={`Trek in: ${sleutel.naam}`}
      onClick={() => void trekIn()}
    >
      Trek in
    </button>
  )
}
