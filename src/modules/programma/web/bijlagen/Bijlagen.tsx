import { address } from '../../../../platform/web/api/address.ts'
import { Foutvak } from '../../../../platform/web/bericht/Foutvak.tsx'
import { Laden } from '../../../../platform/web/bericht/Laden.tsx'
import { Bijlagenlijst, BijlageToevoegen } from '../../../documenten/web/public.ts'
import { bijlageContract } from '../../contractBijlage.ts'
import { useBijlagen } from './useBijlagen.ts'

type Props = { readonly programmaId: string; readonly actieId: string; readonly magToevoegen: boolean }

/** Minutes, photos and letters beside an actie. A file always comes back as a download. */
export function Bijlagen({ programmaId, actieId, magToevoegen }: Props) {
  const { lijst, voegToe, haalWeg, deel, fout } = useBijlagen(programmaId, actieId)
  return (
    <div className="paneel-deel stapel-s">
      <h3>Bijlagen</h3>
      {lijst.error && <Foutvak fout={lijst.error} opnieuw={() => void lijst.refetch()} />}
      {lijst.isPending && <Laden wat="De bijlagen" regels={2} />}
      {fout && <Foutvak fout={fout} />}
      {lijst.data?.length === 0 && (
        <p className="zacht klein">
          {magToevoegen ? 'Nog geen bijlagen. Voeg een verslag, foto of brief toe.' : 'Geen bijlagen.'}
        </p>
      )}
      {lijst.data && lijst.data.length > 0 && (
        <Bijlagenlijst
          bijlagen={lijst.data}
          opener={({ id, naam }) => (
            <a
              href={address(bijlageContract.getBijlage, { params: { id: programmaId, actieId, bijlageId: id } })}
              download
            >
              {naam}
            </a>
          )}
          weg={magToevoegen ? { naam: ({ naam }) => `Haal ${naam} weg`, onWeg: haalWeg.mutate } : null}
        />
      )}
      {magToevoegen && (
        <BijlageToevoegen bezig={voegToe.isPending} deel={deel} onKies={(bestand) => voegToe.mutate(bestand)} />
      )}
    </div>
  )
}
