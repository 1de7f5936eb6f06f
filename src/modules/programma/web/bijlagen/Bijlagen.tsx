import IconPaperclip from '@tabler/icons-react/dist/esm/icons/IconPaperclip.mjs'
import IconTrash from '@tabler/icons-react/dist/esm/icons/IconTrash.mjs'
import { useRef } from 'react'
import { address } from '../../../../platform/web/api/address.ts'
import { Foutvak } from '../../../../platform/web/bericht/Foutvak.tsx'
import { Laden } from '../../../../platform/web/bericht/Laden.tsx'
import { bestandsgrootte } from '../../../../platform/web/weergave/bestandsgrootte.ts'
import { Icoon } from '../../../../platform/web/weergave/Icoon.tsx'
import { dagTekst } from '../../../../platform/web/weergave/moment.ts'
import { bijlageContract } from '../../contractBijlage.ts'
import type { Bijlage } from './bijlagenQuery.ts'
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
        <ul className="regels" aria-label="Bijlagen">
          {lijst.data.map((bijlage) => (
            <BijlageRegel
              key={bijlage.id}
              bijlage={bijlage}
              adres={address(bijlageContract.getBijlage, {
                params: { id: programmaId, actieId, bijlageId: bijlage.id },
              })}
              onWeg={magToevoegen ? () => haalWeg.mutate(bijlage) : null}
            />
          ))}
        </ul>
      )}
      {magToevoegen && (
        <Toevoegknop bezig={voegToe.isPending} deel={deel} onKies={(bestand) => voegToe.mutate(bestand)} />
      )}
    </div>
  )
}

type RegelProps = { readonly bijlage: Bijlage; readonly adres: string; readonly onWeg: (() => void) | null }

const BijlageRegel = ({ bijlage: { naam, grootte, wie, geplaatstOp }, adres, onWeg }: RegelProps) => (
  <li>
    <div className="regel-tekst">
      <a href={adres} download>
        {naam}
      </a>
      <p>
        {bestandsgrootte(grootte)}, {wie} op {dagTekst(geplaatstOp)}
      </p>
    </div>
    {onWeg && (
      <div className="regel-rechts">
        <button className="knop knop-klein knop-teken" type="button" aria-label={`Haal ${naam} weg`} onClick={onWeg}>
          <Icoon van={IconTrash} />
        </button>
      </div>
    )}
  </li>
)

type KnopProps = { readonly bezig: boolean; readonly deel: number; readonly onKies: (bestand: File) => void }

function Toevoegknop({ bezig, deel, onKies }: KnopProps) {
  const invoer = useRef<HTMLInputElement>(null)
  return (
    <div>
      <input
        ref={invoer}
        type="file"
        className="verborgen"
        tabIndex={-1}
        aria-label="Kies een bijlage"
        onChange={({ target }) => {
          const [bestand] = target.files ?? []
          if (bestand) onKies(bestand)
          target.value = ''
        }}
      />
      <button
        className="knop knop-klein"
        type="button"
        aria-disabled={bezig}
        onClick={() => !bezig && invoer.current?.click()}
      >
        <Icoon van={IconPaperclip} />
        {bezig ? `Bezig met sturen, ${Math.round(deel * 100)}%` : 'Voeg bijlage toe'}
      </button>
      <p className="hint">Hoogstens 10 MB. PDF, foto, Office, ODF of platte tekst.</p>
    </div>
  )
}
