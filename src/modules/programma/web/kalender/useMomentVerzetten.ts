import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { call } from '../../../../platform/web/api/call.ts'
import { showToast } from '../../../../platform/web/bericht/toast.ts'
import { uitvoeringContract } from '../../contractUitvoering.ts'
import { conflictStand } from '../voortgang/cache/conflictStand.ts'
import { findMoment, findStand, putActieStand, type StandMoment } from '../voortgang/cache/stand.ts'
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

/**
 * Saves a moment on other days, with undo in a toast. When somebody else was first, what is there now comes on screen.
 * One is saved after the other: who moves the same moment twice goes on from what the first time left.
 */
export function useMomentVerzetten(programmaId: string) {
  const putStand = useStandCache(programmaId)
  const zetTerug = useMomentTerug(programmaId)
  const queryClient = useQueryClient()
  const { queryKey } = standQuery(programmaId)
  const bewaard = useRef(new WeakMap<StandMoment, StandMoment>())
  return useMutation({
    scope: { id: `momenten van ${programmaId}` },
    mutationFn: ({ actieId, moment: begonnen, dagen }: Verzetting) => {
      const moment = bewaard.current.get(begonnen) ?? begonnen
      return call(uitvoeringContract.saveMoment, {
        params: { id: programmaId, actieId, sleutel: moment.sleutel },
        body: momentBody(moment, { dagen: isAsPlanned(moment, dagen) ? null : { van: dagen.van, tot: dagen.tot } }),
      })
    },
    // At once on screen; the answer brings what follows from it.
    onMutate: async ({ actieId, moment: { sleutel }, dagen }) => {
      await queryClient.cancelQueries({ queryKey })
      const eerder = queryClient.getQueryData(queryKey)
      const actie = findStand(eerder, actieId)
      if (!eerder || !actie) return
      const momenten = actie.momenten.map((een) => (een.sleutel === sleutel ? { ...een, ...dagen } : een))
      const straks = queryClient.setQueryData(queryKey, putActieStand(eerder, { ...actie, momenten }))
      return findMoment(findStand(straks, actieId), sleutel)
    },
    onSuccess: (na, { actieId, moment, dagen }, straks) => {
      putStand(na)
      const nieuw = findMoment(na, moment.sleutel)
      if (nieuw && straks) bewaard.current.set(straks, nieuw)
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
