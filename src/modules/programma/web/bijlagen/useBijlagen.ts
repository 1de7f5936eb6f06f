import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../../../platform/web/api/call.ts'
import { uploadBestand } from '../../../../platform/web/api/uploadBestand.ts'
import { showToast } from '../../../../platform/web/bericht/toast.ts'
import { bijlageContract } from '../../contractBijlage.ts'
import { bijlagenQuery, type Bijlage } from './bijlagenQuery.ts'

/** The files beside one actie, and what one can do with them. */
export function useBijlagen(programmaId: string, actieId: string) {
  const query = bijlagenQuery(programmaId, actieId)
  const queryClient = useQueryClient()
  const [deel, setDeel] = useState(0)
  const params = { id: programmaId, actieId }
  const opnieuw = () => queryClient.invalidateQueries({ queryKey: query.queryKey })
  const voegToe = useMutation({
    mutationFn: (bestand: File) =>
      uploadBestand(bijlageContract.createBijlage, { params, bestand, onVoortgang: setDeel }),
    onSuccess: ({ naam }) => showToast({ tekst: `‘${naam}’ toegevoegd` }),
    onSettled: opnieuw,
  })
  const zetTerug = useMutation({
    mutationFn: (bijlageId: string) => call(bijlageContract.restoreBijlage, { params: { ...params, bijlageId } }),
    onSettled: opnieuw,
  })
  const haalWeg = useMutation({
    mutationFn: ({ id }: Bijlage) => call(bijlageContract.deleteBijlage, { params: { ...params, bijlageId: id } }),
    onSuccess: (_niets, { id, naam }) =>
      showToast({ tekst: `‘${naam}’ weggehaald`, ongedaan: () => zetTerug.mutate(id) }),
    onSettled: opnieuw,
  })
  const fout = voegToe.error ?? haalWeg.error ?? zetTerug.error
  return { lijst: useQuery(query), voegToe, haalWeg, deel, fout }
}
