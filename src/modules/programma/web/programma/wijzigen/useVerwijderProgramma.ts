import { useQueryClient } from '@tanstack/react-query'
import { call } from '../../../../../platform/web/api/call.ts'
import { bevestig } from '../../../../../platform/web/bericht/bevestig.ts'
import { showFout } from '../../../../../platform/web/bericht/showFout.ts'
import { showToast } from '../../../../../platform/web/bericht/toast.ts'
import { programmaContract } from '../../../contract.ts'
import type { ProgrammaSamenvatting } from '../cache/programma.ts'

/** Asks, removes and offers to put back. True when the programme is gone. */
export function useVerwijderProgramma() {
  const queryClient = useQueryClient()
  const refresh = () => queryClient.invalidateQueries({ queryKey: ['programmas'] })

  return async ({ id, titel }: Pick<ProgrammaSamenvatting, 'id' | 'titel'>): Promise<boolean> => {
    const ja = await bevestig({
      titel: 'Programma weghalen?',
      tekst: `‘${titel}’ verdwijnt voor iedereen, met alles wat eronder hangt. Je kunt het alleen meteen daarna ongedaan maken.`,
      knop: 'Haal weg',
      gevaar: true,
    })
    if (!ja) return false
    const params = { id }
    const herstel = async () => {
      await attempt(() => call(programmaContract.restoreProgramma, { params }))
      await refresh()
    }
    if (!(await attempt(() => call(programmaContract.deleteProgramma, { params })))) return false
    await refresh()
    showToast({ tekst: 'Programma weggehaald', ongedaan: () => void herstel() })
    return true
  }
}

/** Does it, or says why it did not happen. */
async function attempt(doe: () => Promise<unknown>): Promise<boolean> {
  try {
    await doe()
    return true
  } catch (fout) {
    await showFout(fout)
    return false
  }
}
