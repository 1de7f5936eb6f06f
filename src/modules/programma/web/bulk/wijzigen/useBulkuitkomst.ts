import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import { call } from '../../../../../platform/web/api/call.ts'
import { showFout } from '../../../../../platform/web/bericht/showFout.ts'
import { showToast } from '../../../../../platform/web/bericht/toast.ts'
import { uitvoeringContract } from '../../../contractUitvoering.ts'
import { countTekst } from '../../../domain/boom/tellingtekst.ts'
import { programmaQuery } from '../../programma/cache/programmaQuery.ts'
import type { Bulkuitkomst } from './BulkDialoog.tsx'

/** What is drawn from what a bulk change touches; each screen names its queries by one of these. */
const HANGT_AF_VAN_ACTIES = ['stand', 'voortgang', 'vandaag', 'partijacties', 'wijzigingen'] as const

/** After a change of many: everything is fetched again, and it can be taken back from a toast and from the bar. */
export function useBulkuitkomst(programmaId: string) {
  const queryClient = useQueryClient()
  const [laatste, setLaatste] = useState<Bulkuitkomst | null>(null)
  const refresh = useCallback(() => {
    void queryClient.invalidateQueries(programmaQuery(programmaId))
    for (const sleutel of HANGT_AF_VAN_ACTIES) void queryClient.invalidateQueries({ queryKey: [sleutel] })
  }, [queryClient, programmaId])

  const draaiTerug = async ({ id: bulkId }: Bulkuitkomst) => {
    try {
      const { aantal } = await call(uitvoeringContract.undoBulkwijziging, { params: { id: programmaId, bulkId } })
      showToast({ tekst: `${countTekst('actie', aantal)} teruggedraaid` })
      setLaatste(null)
    } catch (fout) {
      await showFout(fout)
    }
    refresh()
  }
  const meld = (uitkomst: Bulkuitkomst) => {
    refresh()
    setLaatste(uitkomst)
    const tekst = `${countTekst('actie', uitkomst.aantal)} gewijzigd`
    showToast({ tekst, ongedaan: () => void draaiTerug(uitkomst) })
  }
  return { laatste, meld, draaiTerug: (uitkomst: Bulkuitkomst) => void draaiTerug(uitkomst) }
}
