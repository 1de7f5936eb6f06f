import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../../../platform/web/api/call.ts'
import { showToast } from '../../../../platform/web/bericht/toast.ts'
import { uitvoeringContract } from '../../contractUitvoering.ts'
import { conflictStand } from '../voortgang/cache/conflictStand.ts'
import { findStand, putActieStand, type StandMoment } from '../voortgang/cache/stand.ts'
import { standQuery } from '../voortgang/cache/standQuery.ts'
import { useStandCache } from '../voortgang/cache/useStandCache.ts'
import { dagenTekst } from '../voortgang/moment/momenttekst.ts'
import { momentBody, recordedOf } from '../voortgang/moment/momentVerandering.ts'
import { useMomentTerug } from '../voortgang/moment/useMomentTerug.ts'

export type Verzetting = {
  readonly actieId: string
  readonly moment: StandMoment
  readonly dagen: Pick<StandMoment, 'van' | 'tot'>
}

/** Saves a moment on other days, with undo in a toast. When somebody else was first, what is there now comes on screen. */
export function useMomentVerzetten(programmaId: string) {
  const putStand = useStandCache(programmaId)
  const zetTerug = useMomentTerug(programmaId)
  const queryClient = useQueryClient()
  const { queryKey } = standQuery(programmaId)
  return useMutation({
    mutationFn: ({ actieId, moment, dagen }: Verzetting) =>
      call(uitvoeringContract.saveMoment, {
        params: { id: programmaId, actieId, sleutel: moment.sleutel },
        body: momentBody(moment, { dagen: isAsPlanned(moment, dagen) ? null : { van: dagen.van, tot: dagen.tot } }),
      }),
    // At once on screen; the answer brings what follows from it.
    onMutate: async ({ actieId, moment: { sleutel }, dagen }) => {
      await queryClient.cancelQueries({ queryKey })
      const eerder = queryClient.getQueryData(queryKey)
      const actie = findStand(eerder, actieId)
      if (!eerder || !actie) return
      const momenten = actie.momenten.map((een) => (een.sleutel === sleutel ? { ...een, ...dagen } : een))
      queryClient.setQueryData(queryKey, putActieStand(eerder, { ...actie, momenten }))
    },
    onSuccess: (na, { actieId, moment, dagen }) => {
      putStand(na)
      const nieuw = na.momenten.find(({ sleutel }) => sleutel === moment.sleutel)
      showToast({
        tekst: `Verplaatst naar ${dagenTekst(dagen)}`,
        ...(nieuw && { ongedaan: () => void zetTerug(actieId, nieuw, { dagen: recordedOf(moment).dagen }) }),
      })
    },
    onError: (fout) => {
      const ander = conflictStand(fout)
      if (ander) putStand(ander)
      else void queryClient.invalidateQueries({ queryKey })
    },
  })
}

const isAsPlanned = ({ verplaatstVan }: StandMoment, { van, tot }: Verzetting['dagen']): boolean =>
  verplaatstVan !== null && verplaatstVan.van === van && verplaatstVan.tot === tot
