import { useState } from 'react'
import { call } from '../../../../../platform/web/api/call.ts'
import { probleemVan, ProbleemFout } from '../../../../../platform/web/api/ProbleemFout.ts'
import { showFout } from '../../../../../platform/web/bericht/showFout.ts'
import { showToast } from '../../../../../platform/web/bericht/toast.ts'
import { useFormulier } from '../../../../../platform/web/formulier/useFormulier.ts'
import { uitvoeringContract } from '../../../contractUitvoering.ts'
import { conflictStand } from '../cache/conflictStand.ts'
import type { ActieStand } from '../cache/stand.ts'
import { useStandCache } from '../cache/useStandCache.ts'
import { isRedenNodig, REDEN_MIST, toStatus, VOLGT, type Statuskeuze } from './statuskeuze.ts'

type Velden = { readonly keuze: Statuskeuze; readonly reden: string }

/** The form of a status by hand, with the way back in a toast. */
export function useStatuskeuze(programmaId: string, begin: ActieStand, onKlaar: () => void) {
  const putStand = useStandCache(programmaId)
  const [stand, setStand] = useState(begin)
  const { handmatig } = begin.uitvoering
  const stuur = (keuze: Statuskeuze, reden: string) =>
    call(uitvoeringContract.createVoortgang, {
      params: { id: programmaId, actieId: begin.actieId },
      body: { status: toStatus(keuze, reden) },
    })
  const zetTerug = async () => {
    try {
      putStand(await stuur(handmatig?.status ?? VOLGT, handmatig?.reden ?? ''))
    } catch (fout) {
      await showFout(fout)
    }
  }
  const formulier = useFormulier<Velden, ActieStand>({
    begin: { keuze: handmatig?.status ?? VOLGT, reden: handmatig?.reden ?? '' },
    check: ({ keuze, reden }) => (isRedenNodig(stand, keuze) && reden.trim() === '' ? { reden: REDEN_MIST } : {}),
    verstuur: async ({ keuze, reden }) => {
      try {
        return await stuur(keuze, reden)
      } catch (fout) {
        const ander = conflictStand(fout)
        if (ander) {
          putStand(ander)
          setStand(ander)
        }
        throw atReden(fout)
      }
    },
    onKlaar: (na) => {
      putStand(na)
      showToast({ tekst: `Status: ${na.woord.toLowerCase()}`, ongedaan: () => void zetTerug() })
      onKlaar()
    },
  })
  return { formulier, stand, wasEerder: conflictStand(formulier.fout) !== null }
}

/** The server may know of facts that this screen has not seen yet; its refusal belongs at the reason. */
function atReden(fout: unknown): unknown {
  const probleem = probleemVan(fout)
  if (probleem.code !== 'reden_nodig') return fout
  return new ProbleemFout({ ...probleem, fouten: [{ pad: 'body.reden', melding: probleem.detail }] })
}
