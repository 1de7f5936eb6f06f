import { useState } from 'react'
import { parseDatum } from '../../../../../platform/domain/datum.ts'
import { useFormulier } from '../../../../../platform/web/formulier/useFormulier.ts'
import { conflictStand } from '../../voortgang/cache/conflictStand.ts'
import { findMoment } from '../../voortgang/cache/stand.ts'
import { useMomentVerzetten } from '../useMomentVerzetten.ts'
import type { Planvraag } from './planContext.ts'

type Dagen = { readonly van: string; readonly tot: string }
type Opties = {
  readonly programmaId: string
  readonly vraag: Planvraag
  readonly onKlaar: () => void
}

/** The days of one moment as a form. After somebody else was first it holds the newer moment, so that sending again counts. */
export function usePlanformulier({ programmaId, vraag: { actieId, moment: gegeven }, onKlaar }: Opties) {
  const [moment, setMoment] = useState(gegeven)
  const { mutateAsync } = useMomentVerzetten(programmaId)
  const formulier = useFormulier<{ van: string; tot: string }, unknown>({
    begin: { van: gegeven.van, tot: gegeven.tot },
    check: checkDagen,
    verstuur: async (dagen) => {
      try {
        return await mutateAsync({ actieId, moment, dagen })
      } catch (fout) {
        const nieuw = findMoment(conflictStand(fout) ?? undefined, moment.sleutel)
        if (nieuw) setMoment(nieuw)
        throw fout
      }
    },
    onKlaar: () => onKlaar(),
  })
  return { formulier, moment, wasEerder: conflictStand(formulier.fout) !== null }
}

function checkDagen({ van, tot }: Dagen): Partial<Record<'van' | 'tot', string>> {
  if (parseDatum(van) === null) return { van: 'Vul de eerste dag in.' }
  if (parseDatum(tot) === null) return { tot: 'Vul de dag in waarop het uiterlijk klaar is.' }
  return tot < van ? { tot: 'Kies een dag op of na de eerste dag.' } : {}
}
