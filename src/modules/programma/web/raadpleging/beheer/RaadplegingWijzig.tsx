import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../../../../platform/web/api/call.ts'
import { isIntussenGewijzigd, probleemVan } from '../../../../../platform/web/api/ProbleemFout.ts'
import { Foutvak } from '../../../../../platform/web/bericht/Foutvak.tsx'
import { Melder } from '../../../../../platform/web/bericht/Melder.tsx'
import { OnopgeslagenWacht } from '../../../../../platform/web/bericht/OnopgeslagenWacht.tsx'
import { showToast } from '../../../../../platform/web/bericht/toast.ts'
import { useFormulier } from '../../../../../platform/web/formulier/useFormulier.ts'
import { Kaart } from '../../../../../platform/web/weergave/Kaart.tsx'
import { dagTekst } from '../../../../../platform/web/weergave/moment.ts'
import { raadplegingContract } from '../../../contractRaadpleging.ts'
import type { Raadpleging } from '../raadplegingQuery.ts'
import { RaadplegingVelden } from './RaadplegingVelden.tsx'
import { checkWaarden, toBody } from './raadplegingwaarden.ts'

type Props = { readonly raadpleging: Raadpleging; readonly onSluit: () => void }

/** Title, introduction and days; the text that residents react to stays as it was. */
export function RaadplegingWijzig({ raadpleging, onSluit }: Props) {
  const { id, titel, inleiding, van, tot, versie } = raadpleging
  const queryClient = useQueryClient()
  const [ander, setAnder] = useState<Raadpleging | null>(null)
  const formulier = useFormulier({
    begin: { titel, inleiding, van, tot },
    check: checkWaarden,
    verstuur: async (waarden) => {
      try {
        const body = { ...toBody(waarden), versie: ander?.versie ?? versie }
        return await call(raadplegingContract.updateRaadpleging, { params: { id }, body })
      } catch (fout) {
        const { code, conflict } = probleemVan(fout)
        // By the contract a refusal with this code carries the raadpleging as it is now.
        if (code === 'intussen_gewijzigd') setAnder(conflict as Raadpleging)
        throw fout
      }
    },
    onKlaar: async () => {
      await queryClient.invalidateQueries({ queryKey: ['raadpleging'] })
      showToast({ tekst: 'Raadpleging opgeslagen' })
      onSluit()
    },
  })
  const isBotsing = isIntussenGewijzigd(formulier.fout)
  return (
    <Kaart titel="Raadpleging wijzigen" klasse="raadpleging-formulier">
      <OnopgeslagenWacht actief={formulier.gewijzigd} />
      <form className="kaart-lijf stapel" noValidate onSubmit={formulier.verzend}>
        {formulier.fout && !isBotsing && <Foutvak fout={formulier.fout} />}
        {ander && (
          <Melder soort="letop" titel="Iemand anders was je voor.">
            Er staat nu: ‘{ander.titel}’, van {dagTekst(ander.van)} tot en met {dagTekst(ander.tot)}. Sla nog eens op om
            te houden wat jij invulde.
            <p className="raadpleging-inleiding">{ander.inleiding}</p>
          </Melder>
        )}
        <RaadplegingVelden veld={formulier.veld} />
        <div className="knoppen">
          <button className="knop knop-hoofd" type="submit" aria-disabled={formulier.bezig}>
            Opslaan
          </button>
          <button className="knop" type="button" onClick={onSluit}>
            Annuleren
          </button>
        </div>
      </form>
    </Kaart>
  )
}
