import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../../platform/web/api/call.ts'
import { downloadBestand } from '../../../platform/web/api/downloadBestand.ts'
import { uploadBestand } from '../../../platform/web/api/uploadBestand.ts'
import { bevestig } from '../../../platform/web/bericht/bevestig.ts'
import { Foutvak } from '../../../platform/web/bericht/Foutvak.tsx'
import { showFout } from '../../../platform/web/bericht/showFout.ts'
import { Kaart } from '../../../platform/web/weergave/Kaart.tsx'
import { Bijlagenlijst, BijlageToevoegen } from '../../documenten/web/public.ts'
import { notitiesContract } from '../contract.ts'
import { notitieKey, type Notitie } from './notitiesQuery.ts'

type Bijlage = NonNullable<Notitie['bijlagen']>[number]
type Props = { readonly id: string; readonly bijlagen: readonly Bijlage[]; readonly magWijzigen: boolean }

/** A file is fetched with the purpose and comes as a download; a link of its own would not carry the purpose. */
export function Notitiebijlagen({ id, bijlagen, magWijzigen }: Props) {
  const queryClient = useQueryClient()
  const ververs = () => queryClient.invalidateQueries({ queryKey: notitieKey(id) })
  const voegToe = useMutation({
    mutationFn: (bestand: File) => uploadBestand(notitiesContract.createNotitiebijlage, { params: { id }, bestand }),
    onSuccess: ververs,
  })
  const haalWeg = useMutation({
    mutationFn: (bijlageId: string) => call(notitiesContract.deleteNotitiebijlage, { params: { id, bijlageId } }),
    onSuccess: ververs,
  })
  const remove = async ({ id: bijlageId, naam }: Bijlage) => {
    const zeker = await bevestig({
      titel: 'Bijlage verwijderen?',
      tekst: `${naam} gaat voorgoed weg.`,
      knop: 'Verwijder',
      gevaar: true,
    })
    if (zeker) haalWeg.mutate(bijlageId)
  }
  const fout = voegToe.error ?? haalWeg.error
  return (
    <Kaart titel="Bijlagen" lijf>
      {fout && <Foutvak fout={fout} />}
      {bijlagen.length === 0 ? (
        <p className="zacht klein">
          {magWijzigen ? 'Nog geen bijlagen. Voeg een verslag of foto toe.' : 'Geen bijlagen.'}
        </p>
      ) : (
        <Bijlagenlijst
          bijlagen={bijlagen}
          opener={(bijlage) => <Opener notitieId={id} bijlage={bijlage} />}
          weg={
            magWijzigen ? { naam: ({ naam }) => `Verwijder ${naam}`, onWeg: (bijlage) => void remove(bijlage) } : null
          }
        />
      )}
      {magWijzigen && (
        <BijlageToevoegen bezig={voegToe.isPending} deel={null} onKies={(bestand) => voegToe.mutate(bestand)} />
      )}
    </Kaart>
  )
}

const Opener = ({ notitieId, bijlage }: { readonly notitieId: string; readonly bijlage: Bijlage }) => (
  <button
    className="knop knop-klein"
    type="button"
    onClick={() =>
      void downloadBestand(notitiesContract.getNotitiebijlage, {
        params: { id: notitieId, bijlageId: bijlage.id },
      }).catch(showFout)
    }
  >
    {bijlage.naam}
  </button>
)
