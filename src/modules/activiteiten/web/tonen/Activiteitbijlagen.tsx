import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { address } from '../../../../platform/web/api/address.ts'
import { call } from '../../../../platform/web/api/call.ts'
import { uploadBestand } from '../../../../platform/web/api/uploadBestand.ts'
import { Foutvak } from '../../../../platform/web/bericht/Foutvak.tsx'
import { FormulierDialoog } from '../../../../platform/web/formulier/FormulierDialoog.tsx'
import { Tekstvak } from '../../../../platform/web/formulier/Tekstvak.tsx'
import { useFormulier } from '../../../../platform/web/formulier/useFormulier.ts'
import { Kaart } from '../../../../platform/web/weergave/Kaart.tsx'
import { Bijlagenlijst, BijlageToevoegen } from '../../../documenten/web/public.ts'
import { activiteitenContract } from '../../contract.ts'
import { activiteitKey, type Activiteit } from '../activiteitenQuery.ts'

type Bijlage = Activiteit['bijlagen'][number]

/** Photos and documents. A photo is described for who cannot see it, because it may be published. */
export function Activiteitbijlagen({ activiteit: { id, bijlagen, mag } }: { readonly activiteit: Activiteit }) {
  const [beschrijft, setBeschrijft] = useState<Bijlage | null>(null)
  const queryClient = useQueryClient()
  const ververs = () => queryClient.invalidateQueries({ queryKey: activiteitKey(id) })
  const voegToe = useMutation({
    mutationFn: (bestand: File) =>
      uploadBestand(activiteitenContract.createActiviteitbijlage, { params: { id }, bestand }),
    onSuccess: (nieuw) => {
      if (nieuw.foto) setBeschrijft(nieuw)
      return ververs()
    },
  })
  const haalWeg = useMutation({
    mutationFn: (bijlageId: string) =>
      call(activiteitenContract.deleteActiviteitbijlage, { params: { id, bijlageId } }),
    onSuccess: ververs,
  })
  const fout = voegToe.error ?? haalWeg.error
  const sluit = () => {
    setBeschrijft(null)
    void ververs()
  }
  return (
    <Kaart titel="Foto’s en documenten" lijf>
      {fout && <Foutvak fout={fout} />}
      {bijlagen.length === 0 ? (
        <p className="zacht klein">Nog geen foto’s of documenten.</p>
      ) : (
        <Bijlagenlijst
          bijlagen={bijlagen}
          opener={(bijlage) => (
            <>
              <a
                href={address(activiteitenContract.getActiviteitbijlage, { params: { id, bijlageId: bijlage.id } })}
                download
              >
                {bijlage.naam}
              </a>
              {bijlage.foto && (
                <p className="klein">
                  {bijlage.alt === '' ? 'Nog geen beschrijving van de foto. ' : `${bijlage.alt} `}
                  {mag.wijzigen && (
                    <button className="knop knop-klein" type="button" onClick={() => setBeschrijft(bijlage)}>
                      Beschrijf<span className="verborgen"> {bijlage.naam}</span>
                    </button>
                  )}
                </p>
              )}
            </>
          )}
          weg={
            mag.wijzigen
              ? { naam: ({ naam }) => `Haal ${naam} weg`, onWeg: ({ id: bijlageId }) => haalWeg.mutate(bijlageId) }
              : null
          }
        />
      )}
      {mag.wijzigen && (
        <BijlageToevoegen bezig={voegToe.isPending} deel={null} onKies={(bestand) => voegToe.mutate(bestand)} />
      )}
      {beschrijft && <AltDialoog activiteitId={id} bijlage={beschrijft} onSluit={sluit} />}
    </Kaart>
  )
}

type AltProps = { readonly activiteitId: string; readonly bijlage: Bijlage; readonly onSluit: () => void }

function AltDialoog({ activiteitId, bijlage, onSluit }: AltProps) {
  const formulier = useFormulier({
    begin: { alt: bijlage.alt },
    verstuur: (body) =>
      call(activiteitenContract.describeActiviteitbijlage, {
        params: { id: activiteitId, bijlageId: bijlage.id },
        body,
      }),
    onKlaar: onSluit,
  })
  return (
    <FormulierDialoog titel="Beschrijf de foto" knop="Sla op" formulier={formulier} onSluit={onSluit}>
      <Tekstvak
        label="Wat staat erop? Voor wie de foto niet kan zien."
        hint="Noem geen namen van mensen. Nodig voordat de foto op een openbare pagina kan."
        rows={2}
        maxLength={500}
        {...formulier.veld('alt')}
      />
    </FormulierDialoog>
  )
}
