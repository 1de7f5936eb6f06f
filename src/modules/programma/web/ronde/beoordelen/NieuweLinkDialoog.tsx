import { useQueryClient } from '@tanstack/react-query'
import { useId } from 'react'
import { call } from '../../../../../platform/web/api/call.ts'
import { Dialoog } from '../../../../../platform/web/bericht/Dialoog.tsx'
import { Foutvak } from '../../../../../platform/web/bericht/Foutvak.tsx'
import { showToast } from '../../../../../platform/web/bericht/toast.ts'
import { Tekstveld } from '../../../../../platform/web/formulier/Tekstveld.tsx'
import { useFormulier } from '../../../../../platform/web/formulier/useFormulier.ts'
import { rondeContract } from '../../../contractRonde.ts'
import { rondeQuery, type Uitvraag } from '../rondeQueries.ts'
import { useRonde } from './rondeContext.ts'

type Props = { readonly uitvraag: Uitvraag; readonly onSluit: () => void }

/** A new link by mail, where needed to another address; what went before stops working. */
export function NieuweLinkDialoog({ uitvraag, onSluit }: Props) {
  const veldId = useId()
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
  const voet = (
    <>
      <button className="knop" type="button" onClick={onSluit}>
        Annuleren
      </button>
      <button className="knop knop-hoofd" type="submit" form={veldId} disabled={formulier.bezig}>
        Stuur nieuwe link
      </button>
    </>
  )
  return (
    <Dialoog titel={`Nieuwe link voor ${naam}`} open onSluit={onSluit} voet={voet}>
      <form id={veldId} className="stapel" noValidate onSubmit={formulier.verzend}>
        {formulier.fout && <Foutvak fout={formulier.fout} />}
        <Tekstveld
          label="E-mailadres"
          hint="De oude links werken daarna niet meer. Wat al is ingevuld, blijft staan."
          maxLength={254}
          {...formulier.veld('adres')}
        />
      </form>
    </Dialoog>
  )
}
