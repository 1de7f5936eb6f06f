import { useQueryClient } from '@tanstack/react-query'
import { call } from '../../../../../platform/web/api/call.ts'
import { showToast } from '../../../../../platform/web/bericht/toast.ts'
import { FormulierDialoog } from '../../../../../platform/web/formulier/FormulierDialoog.tsx'
import { Tekstveld } from '../../../../../platform/web/formulier/Tekstveld.tsx'
import { useFormulier } from '../../../../../platform/web/formulier/useFormulier.ts'
import { rondeContract } from '../../../contractRonde.ts'
import { rondeQuery, type Uitvraag } from '../rondeQueries.ts'
import { useRonde } from './rondeContext.ts'

type Props = { readonly uitvraag: Uitvraag; readonly onSluit: () => void }

/** A new link by mail, where needed to another address; what went before stops working. */
export function NieuweLinkDialoog({ uitvraag, onSluit }: Props) {
  const { ronde } = useRonde()
  const queryClient = useQueryClient()
  const { id, naam, adressen } = uitvraag
  const huidig = adressen.join(', ')
  const formulier = useFormulier({
    begin: { adres: huidig },
    verstuur: ({ adres }) =>
      call(rondeContract.resendUitvraag, {
        params: { id: ronde.id, uitvraagId: id },
        body: { adres: adres.trim() === huidig ? null : adres.trim() },
      }),
    onKlaar: async () => {
      showToast({ tekst: `Nieuwe link voor ${naam} verstuurd` })
      await queryClient.invalidateQueries(rondeQuery(ronde.id))
      onSluit()
    },
  })
  return (
    <FormulierDialoog
      titel={`Nieuwe link voor ${naam}`}
      knop="Stuur nieuwe link"
      formulier={formulier}
      onSluit={onSluit}
    >
      <Tekstveld
        label="E-mailadres"
        hint="De oude links werken daarna niet meer. Wat al is ingevuld, blijft staan."
        maxLength={254}
        {...formulier.veld('adres')}
      />
    </FormulierDialoog>
  )
}
