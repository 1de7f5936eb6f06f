import { useState } from 'react'
import { call } from '../../../../../platform/web/api/call.ts'
import { showFout } from '../../../../../platform/web/bericht/showFout.ts'
import { showToast } from '../../../../../platform/web/bericht/toast.ts'
import { useFormulier } from '../../../../../platform/web/formulier/useFormulier.ts'
import { mergeWaarden, type Botsing } from '../../../domain/boom/formulier/botsing.ts'
import { uitvoeringContract } from '../../../contractUitvoering.ts'
import { conflictStand } from '../cache/conflictStand.ts'
import type { ActieStand } from '../cache/stand.ts'
import { useStandCache } from '../cache/useStandCache.ts'
import { checkUitvoering, readUitvoering, toUitvoeringBody, type Uitvoeringvelden } from './uitvoeringvelden.ts'

/** What somebody else made of it while I was writing: where we differ, and what is taken over. */
export type Inhaalslag = {
  readonly ander: ActieStand
  readonly samen: Uitvoeringvelden
  readonly botsingen: readonly Botsing<Uitvoeringvelden>[]
}

type Opties = { readonly programmaId: string; readonly stand: ActieStand; readonly onKlaar: () => void }

/** The form of what belongs to carrying an actie out; a choice per field when somebody else was first. */
export function useUitvoeringFormulier({ programmaId, stand, onKlaar }: Opties) {
  const putStand = useStandCache(programmaId)
  const [begonnen, setBegonnen] = useState(stand)
  const [inhaalslag, setInhaalslag] = useState<Inhaalslag | null>(null)
  const begin = readUitvoering(begonnen.uitvoering)
  const params = { id: programmaId, actieId: stand.actieId }

  const zetTerug = async (na: ActieStand) => {
    try {
      const body = toUitvoeringBody({ ...begonnen.uitvoering, versie: na.uitvoering.versie }, begin)
      putStand(await call(uitvoeringContract.saveUitvoering, { params, body }))
    } catch (fout) {
      await showFout(fout)
    }
  }
  const formulier = useFormulier<Uitvoeringvelden, ActieStand>({
    begin,
    check: checkUitvoering,
    verstuur: async (velden) => {
      try {
        const body = toUitvoeringBody(begonnen.uitvoering, velden)
        return await call(uitvoeringContract.saveUitvoering, { params, body })
      } catch (fout) {
        const ander = conflictStand(fout)
        if (ander) setInhaalslag({ ander, ...mergeWaarden(begin, velden, readUitvoering(ander.uitvoering)) })
        throw fout
      }
    },
    onKlaar: (na) => {
      putStand(na)
      showToast({ tekst: 'Opgeslagen', ongedaan: () => void zetTerug(na) })
      onKlaar()
    },
  })

  /** Goes on from what the other wrote, with my choice for each field that both changed. */
  const haalIn = ({ ander, samen }: Inhaalslag, keuzes: Partial<Uitvoeringvelden>) => {
    putStand(ander)
    setBegonnen(ander)
    setInhaalslag(null)
    formulier.begin({ ...samen, ...keuzes })
  }
  return { formulier, inhaalslag, haalIn, fout: conflictStand(formulier.fout) ? null : formulier.fout }
}
