import { useState } from 'react'
import { call } from '../../../../../platform/web/api/call.ts'
import { showToast } from '../../../../../platform/web/bericht/toast.ts'
import { useFormulier } from '../../../../../platform/web/formulier/useFormulier.ts'
import { uitvoeringContract } from '../../../contractUitvoering.ts'
import { conflictStand } from '../cache/conflictStand.ts'
import type { ActieStand } from '../cache/stand.ts'
import { useStandCache } from '../cache/useStandCache.ts'
import { useMomentTerug } from '../moment/useMomentTerug.ts'
import { beginMelding, checkMelding, gemeldMoment, toMeldingBody, type Meldvelden } from './melding.ts'
import { gemeldTekst } from './meldteksten.ts'

export type MeldOpties = {
  readonly programmaId: string
  readonly stand: ActieStand
  readonly vandaag: string
  /** The moment to begin with. */
  readonly sleutel: string | undefined
  readonly onBezig: (bezig: boolean) => void
  readonly onKlaar: () => void
}

/** The form of one report. Somebody who was first gives a new choice of moments instead of a fault. */
export function useMelding({ programmaId, stand, vandaag, sleutel, onBezig, onKlaar }: MeldOpties) {
  const [nu, setNu] = useState(stand)
  const putStand = useStandCache(programmaId)
  const zetTerug = useMomentTerug(programmaId)
  const formulier = useFormulier<Meldvelden, ActieStand>({
    begin: beginMelding(stand, vandaag, sleutel),
    check: (velden) => checkMelding(velden, vandaag),
    verstuur: async (velden) => {
      const params = { id: programmaId, actieId: stand.actieId }
      onBezig(true)
      try {
        return await call(uitvoeringContract.createVoortgang, { params, body: toMeldingBody(velden) })
      } catch (fout) {
        const ander = conflictStand(fout)
        if (ander) {
          putStand(ander)
          setNu(ander)
          const { soort, sleutel: volgende } = beginMelding(ander, vandaag)
          formulier.zet('soort', soort)
          formulier.zet('sleutel', volgende)
        }
        throw fout
      } finally {
        onBezig(false)
      }
    },
    onKlaar: (na, velden) => {
      putStand(na)
      const moment = gemeldMoment(velden, nu, na)
      showToast({
        tekst: gemeldTekst(velden.soort, moment),
        ...(moment && { ongedaan: () => void zetTerug(stand.actieId, moment, { gedaanOp: null }) }),
      })
      onKlaar()
    },
  })
  return { formulier, stand: nu, wasEerder: conflictStand(formulier.fout) !== null }
}
