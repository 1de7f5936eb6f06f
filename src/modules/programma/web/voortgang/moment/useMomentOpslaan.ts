import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../../../../platform/web/api/call.ts'
import { showToast } from '../../../../../platform/web/bericht/toast.ts'
import { uitvoeringContract } from '../../../contractUitvoering.ts'
import { conflictStand } from '../cache/conflictStand.ts'
import { findMoment, findStand, putActieStand, type StandMoment } from '../cache/stand.ts'
import { standQuery } from '../cache/standQuery.ts'
import { useStandCache } from '../cache/useStandCache.ts'
import { changeMoment, momentBody, recordedOf, type MomentVerandering } from './momentVerandering.ts'
import { describeVerandering } from './momenttekst.ts'
import { useMomentTerug } from './useMomentTerug.ts'

type Daad = { readonly moment: StandMoment; readonly verandering: MomentVerandering }

/** What I wanted of a moment that somebody else changed first, and how it stands now. */
export type Momentbotsing = { readonly nu: StandMoment; readonly mijn: MomentVerandering }

/** Saves one moment: on screen at once, back when the server refuses, and a choice when somebody else was first. */
export function useMomentOpslaan(programmaId: string, actieId: string, onKlaar: () => void = () => undefined) {
  const queryClient = useQueryClient()
  const { queryKey } = standQuery(programmaId)
  const putStand = useStandCache(programmaId)
  const zetTerug = useMomentTerug(programmaId)
  const [botsing, setBotsing] = useState<Momentbotsing | null>(null)
  const { mutate, isPending, error, reset } = useMutation({
    mutationFn: ({ moment, verandering }: Daad) =>
      call(uitvoeringContract.saveMoment, {
        params: { id: programmaId, actieId, sleutel: moment.sleutel },
        body: momentBody(moment, verandering),
      }),
    onMutate: async ({ moment, verandering }) => {
      await queryClient.cancelQueries({ queryKey })
      const eerder = queryClient.getQueryData(queryKey)
      const stand = findStand(eerder, actieId)
      if (eerder && stand) {
        queryClient.setQueryData(queryKey, putActieStand(eerder, changeMoment(stand, moment.sleutel, verandering)))
      }
      return { stand }
    },
    onError: (fout, { moment, verandering }, gegeven) => {
      const ander = conflictStand(fout)
      const nu = findMoment(ander ?? undefined, moment.sleutel)
      const terug = ander ?? gegeven?.stand
      if (terug) putStand(terug)
      if (nu) setBotsing({ nu, mijn: verandering })
    },
    onSuccess: (na, { moment, verandering }) => {
      putStand(na)
      const nu = findMoment(na, moment.sleutel)
      showToast({
        tekst: describeVerandering(moment, verandering),
        ...(nu && { ongedaan: () => void zetTerug(actieId, nu, recordedOf(moment)) }),
      })
      onKlaar()
    },
  })
  const bewaar = (moment: StandMoment, verandering: MomentVerandering) => {
    setBotsing(null)
    mutate({ moment, verandering })
  }
  const laatStaan = () => {
    setBotsing(null)
    reset()
    onKlaar()
  }
  return { bewaar, bezig: isPending, botsing, laatStaan, fout: botsing ? null : error }
}
