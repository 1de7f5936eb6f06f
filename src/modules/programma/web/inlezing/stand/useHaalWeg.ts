import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../../../../platform/web/api/call.ts'
import { probleemVan } from '../../../../../platform/web/api/ProbleemFout.ts'
import { bevestig } from '../../../../../platform/web/bericht/bevestig.ts'
import { showToast } from '../../../../../platform/web/bericht/toast.ts'
import { programmaContract } from '../../../contract.ts'
import { inlezingenQuery, type Inlezing } from '../inlezingQueries.ts'

/** Asks and then stops with a document; `onWeg` follows when it is gone. */
export function useHaalWeg({ id, bestand, status }: Inlezing, onWeg?: () => void) {
  const queryClient = useQueryClient()
  const weghalen = useMutation({
    mutationFn: () => call(programmaContract.deleteInlezing, { params: { id } }).catch(ignoreGone),
    onSuccess: async () => {
      onWeg?.()
      queryClient.removeQueries({ queryKey: ['inlezing', id] })
      await queryClient.invalidateQueries({ queryKey: inlezingenQuery.queryKey })
      showToast({ tekst: `${bestand.naam} is weggehaald` })
    },
  })
  const vraag = async () => {
    const ja = await bevestig({
      titel: 'Stoppen met dit document?',
      tekst:
        status === 'te_beoordelen'
          ? `Wat je bij ${bestand.naam} hebt verbeterd, gaat weg. Dit kun je niet terugdraaien.`
          : `${bestand.naam} gaat weg uit deze lijst. Dit kun je niet terugdraaien.`,
      knop: 'Haal weg',
      gevaar: true,
    })
    if (ja) weghalen.mutate()
  }
  return { haalWeg: () => void vraag(), fout: weghalen.error }
}

/** When it is gone already, somebody else was first: the outcome is the same. */
function ignoreGone(fout: unknown): null {
  if (probleemVan(fout).status !== 404) throw fout
  return null
}
