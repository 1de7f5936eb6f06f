import { useCallback } from 'react'
import { call } from '../../../../../platform/web/api/call.ts'
import { probleemVan } from '../../../../../platform/web/api/ProbleemFout.ts'
import { bevestig } from '../../../../../platform/web/bericht/bevestig.ts'
import { uitvoeringContract } from '../../../contractUitvoering.ts'
import type { StandMoment } from '../cache/stand.ts'
import { useStandCache } from '../cache/useStandCache.ts'
import { momentBody, type MomentVerandering } from './momentVerandering.ts'

/** Takes an act on a moment back, out of a toast. A toast is no place for an error, so that comes in a dialog. */
export function useMomentTerug(programmaId: string) {
  const putStand = useStandCache(programmaId)
  return useCallback(
    async (actieId: string, moment: StandMoment, terug: MomentVerandering): Promise<void> => {
      const params = { id: programmaId, actieId, sleutel: moment.sleutel }
      try {
        putStand(await call(uitvoeringContract.saveMoment, { params, body: momentBody(moment, terug) }))
      } catch (fout) {
        const { title, detail } = probleemVan(fout)
        await bevestig({ titel: title, tekst: detail, knop: 'Begrepen', annuleren: 'Sluiten' })
      }
    },
    [programmaId, putStand],
  )
}
