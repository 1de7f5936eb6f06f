import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { call } from '../../../../../platform/web/api/call.ts'
import { showToast } from '../../../../../platform/web/bericht/toast.ts'
import { programmaContract } from '../../../contract.ts'
import type { Onderdeel } from '../../../domain/boom/boom.ts'
import { dropOnderdeel } from '../../../domain/boom/wijzigBoom.ts'
import { onderdeelNaam, shorten } from '../../../domain/boom/teksten/plektekst.ts'
import type { MetReden } from '../../vaststelling/reden/useRedenVraag.tsx'
import { redenBody } from '../../vaststelling/reden/reden.ts'
import { useAdres } from '../adres/useAdres.ts'
import { programmaQuery } from '../cache/programmaQuery.ts'
import { SOORT_NAAM } from '../soorten.ts'
import { useProgramma } from '../useProgramma.ts'

const LANGSTE_NAAM = 200

type Daad = { readonly onderdeel: Onderdeel; readonly reden: string }

/** Removes a record with all below it; the toast puts it back. */
export function useVerwijder(metReden: MetReden) {
  const { id } = useProgramma()
  const { zoek, sluitPaneel } = useAdres()
  const queryClient = useQueryClient()
  const { queryKey } = programmaQuery(id)
  const refresh = () => queryClient.invalidateQueries({ queryKey })

  const herstel = useMutation({
    mutationFn: ({ onderdeel: { soort, van }, reden }: Daad) =>
      call(programmaContract.restoreOnderdeel, {
        params: { id, onderdeelId: van.id },
        body: { soort, ...redenBody(reden) },
      }),
    onSettled: refresh,
  })
  const weghalen = useMutation({
    mutationFn: ({ onderdeel: { soort, van }, reden }: Daad) =>
      call(programmaContract.deleteOnderdeel, {
        params: { id, onderdeelId: van.id },
        body: { soort, versie: van.versie, ...redenBody(reden) },
      }),
    onSuccess: (_niets, { onderdeel }) => {
      const { soort, van } = onderdeel
      if (zoek.onderdeel === `${soort}:${van.id}`) sluitPaneel()
      queryClient.setQueryData(queryKey, (boom) => boom && { ...boom, ...dropOnderdeel(boom, soort, van.id) })
      showToast({ tekst: `${SOORT_NAAM[soort]} weggehaald`, ongedaan: () => zetTerug(onderdeel) })
    },
    onSettled: refresh,
  })
  const { mutate } = weghalen
  const zetTerug = (onderdeel: Onderdeel) =>
    metReden(
      {
        titel: `${SOORT_NAAM[onderdeel.soort]} terugzetten`,
        wat: shorten(onderdeelNaam(onderdeel), LANGSTE_NAAM),
        knop: 'Zet terug',
        buitenBeeld: 'Meteen na het weghalen weer teruggezet',
      },
      (reden) => herstel.mutate({ onderdeel, reden }),
    )
  const verwijder = useCallback(
    (onderdeel: Onderdeel) =>
      metReden(
        {
          titel: `${SOORT_NAAM[onderdeel.soort]} weghalen`,
          wat: shorten(onderdeelNaam(onderdeel), LANGSTE_NAAM),
          knop: 'Haal weg',
        },
        (reden) => mutate({ onderdeel, reden }),
      ),
    [mutate, metReden],
  )
  return { verwijder, fout: weghalen.error ?? herstel.error }
}
