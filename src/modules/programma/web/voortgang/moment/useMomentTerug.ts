import { useCallback } from 'react'
import { call } from '../../../../../platform/web/api/call.ts'
import { showFout } from '../../../../../platform/web/bericht/showFout.ts'
import { uitvoeringContract } from '../../../contractUitvoering.ts'
import type { StandMoment } from '../cache/stand.ts'
import { useStandCache } from '../cache/useStandCache.ts'
import { momentBody, type MomentVerandering } from './momentVerandering.ts'

/** Takes an act on a moment back, out of a toast. */
export function useMomentTerug(programmaId: string) {
  const putStand = useStandCache(programmaId)
  return useCallback(
    async (actieId: string, moment: StandMoment, terug: MomentVerandering): Promise<void> => {
      const params = { id: programmaId, actieId, sleutel: moment.sleutel }
      try {
        putStand(await call(uitvoeringContract.saveMoment, { params, body: momentBody(moment, terug) }))
      } catch (fout) {
        await showFout(fout)
      }
    },
    [programmaId, putStand],
  )
}
