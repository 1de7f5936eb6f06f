import { useQueryClient } from '@tanstack/react-query'
import { call } from '../../../../../platform/web/api/call.ts'
import { Foutvak } from '../../../../../platform/web/bericht/Foutvak.tsx'
import { OnopgeslagenWacht } from '../../../../../platform/web/bericht/OnopgeslagenWacht.tsx'
import { showToast } from '../../../../../platform/web/bericht/toast.ts'
import { useFormulier } from '../../../../../platform/web/formulier/useFormulier.ts'
import { Kaart } from '../../../../../platform/web/weergave/Kaart.tsx'
import { raadplegingContract } from '../../../contractRaadpleging.ts'
import { RaadplegingVelden } from './RaadplegingVelden.tsx'
import { checkWaarden, toBody, type Raadplegingwaarden } from './raadplegingwaarden.ts'

type Props = { readonly programmaId: string; readonly programma: string }

/** Opens a raadpleging on the text of the concept as it is now. */
export function RaadplegingFormulier({ programmaId, programma }: Props) {
  const queryClient = useQueryClient()
  const formulier = useFormulier({
    begin: { titel: `Denk mee over ${programma}`, inleiding: '', van: '', tot: '' } satisfies Raadplegingwaarden,
    check: checkWaarden,
    verstuur: (waarden) =>
      call(raadplegingContract.createRaadpleging, { params: { id: programmaId }, body: toBody(waarden) }),
    onKlaar: async () => {
      await queryClient.invalidateQueries({ queryKey: ['raadpleging'] })
      showToast({ tekst: 'Raadpleging geopend' })
    },
  })
  return (
    <Kaart titel="Raadpleging openen" klasse="raadpleging-formulier">
      <OnopgeslagenWacht actief={formulier.gewijzigd} />
      <form className="kaart-lijf stapel" noValidate onSubmit={formulier.verzend}>
        {formulier.fout && <Foutvak fout={formulier.fout} />}
        <RaadplegingVelden veld={formulier.veld} />
        <p className="klein zacht">
          Inwoners reageren op de tekst zoals die nu is. Wijzig je het concept later, dan zien zij dat niet.
        </p>
        <div className="knoppen">
          <button className="knop knop-hoofd" type="submit" aria-disabled={formulier.bezig}>
            Open de raadpleging
          </button>
        </div>
      </form>
    </Kaart>
  )
}
