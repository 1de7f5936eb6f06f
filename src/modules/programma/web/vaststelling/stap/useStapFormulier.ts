import { useQueryClient } from '@tanstack/react-query'
import { probleemVan } from '../../../../../platform/web/api/ProbleemFout.ts'
import { showToast } from '../../../../../platform/web/bericht/toast.ts'
import { useFormulier } from '../../../../../platform/web/formulier/useFormulier.ts'
import type { Programma, ProgrammaSamenvatting } from '../../programma/cache/programma.ts'
import { programmaQuery } from '../../programma/cache/programmaQuery.ts'

/** What is drawn from the status of a programme; each screen names its queries by one of these. */
const HANGT_AF_VAN_STATUS = ['programmas', 'stand', 'vandaag', 'wijzigingen', 'partijacties'] as const

export type StapProps = { readonly programma: Programma; readonly onSluit: () => void }

type Opties<V> = StapProps & {
  readonly begin: V
  readonly check?: (waarden: V) => Partial<Record<keyof V & string, string>>
  readonly stuur: (waarden: V) => Promise<ProgrammaSamenvatting>
  readonly gedaan: string
}

/** The form of one step in the life of a programme. Whoever was overtaken sees the status of now before trying again. */
export function useStapFormulier<V extends Record<string, unknown>>(opties: Opties<V>) {
  const { programma, onSluit, begin, check, stuur, gedaan } = opties
  const queryClient = useQueryClient()
  const query = programmaQuery(programma.id)
  const formulier = useFormulier<V, ProgrammaSamenvatting>({
    begin,
    ...(check && { check }),
    verstuur: async (waarden) => {
      try {
        return await stuur(waarden)
      } catch (fout) {
        if (probleemVan(fout).status === 409) await queryClient.refetchQueries(query)
        throw fout
      }
    },
    onKlaar: (samenvatting) => {
      queryClient.setQueryData(query.queryKey, (boom) => boom && { ...boom, ...samenvatting })
      for (const sleutel of HANGT_AF_VAN_STATUS) void queryClient.invalidateQueries({ queryKey: [sleutel] })
      showToast({ tekst: gedaan })
      onSluit()
    },
  })
  return { formulier, wasEerder: formulier.fout !== null && probleemVan(formulier.fout).status === 409 }
}
