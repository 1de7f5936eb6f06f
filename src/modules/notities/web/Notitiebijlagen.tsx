import IconPaperclip from '@tabler/icons-react/dist/esm/icons/IconPaperclip.mjs'
import IconTrash from '@tabler/icons-react/dist/esm/icons/IconTrash.mjs'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { call } from '../../../platform/web/api/call.ts'
import { downloadBestand } from '../../../platform/web/api/downloadBestand.ts'
import { uploadBestand } from '../../../platform/web/api/uploadBestand.ts'
import { bevestig } from '../../../platform/web/bericht/bevestig.ts'
import { Foutvak } from '../../../platform/web/bericht/Foutvak.tsx'
import { showFout } from '../../../platform/web/bericht/showFout.ts'
import { bestandsgrootte } from '../../../platform/web/weergave/bestandsgrootte.ts'
import { Icoon } from '../../../platform/web/weergave/Icoon.tsx'
import { Kaart } from '../../../platform/web/weergave/Kaart.tsx'
import { dagTekst } from '../../../platform/web/weergave/moment.ts'
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
        <ul className="regels" aria-label="Bijlagen">
          {bijlagen.map((bijlage) => (
            <Regel
              key={bijlage.id}
              notitieId={id}
              bijlage={bijlage}
              onWeg={magWijzigen ? () => void remove(bijlage) : null}
            />
          ))}
        </ul>
      )}
      {magWijzigen && <Toevoegknop bezig={voegToe.isPending} onKies={(bestand) => voegToe.mutate(bestand)} />}
    </Kaart>
  )
}

type RegelProps = { readonly notitieId: string; readonly bijlage: Bijlage; readonly onWeg: (() => void) | null }

const Regel = ({ notitieId, bijlage: { id, naam, grootte, wie, geplaatstOp }, onWeg }: RegelProps) => (
  <li>
    <div className="regel-tekst">
      <button
        className="knop knop-klein"
        type="button"
        onClick={() =>
          void downloadBestand(notitiesContract.getNotitiebijlage, { params: { id: notitieId, bijlageId: id } }).catch(
            showFout,
          )
        }
      >
        {naam}
      </button>
      <p>
        {bestandsgrootte(grootte)}, {wie} op {dagTekst(geplaatstOp)}
      </p>
    </div>
    {onWeg && (
      <div className="regel-rechts">
        <button className="knop knop-klein knop-teken" type="button" aria-label={`Verwijder ${naam}`} onClick={onWeg}>
          <Icoon van={IconTrash} />
        </button>
      </div>
    )}
  </li>
)

function Toevoegknop({ bezig, onKies }: { readonly bezig: boolean; readonly onKies: (bestand: File) => void }) {
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
        {bezig ? 'Bezig met sturen' : 'Voeg bijlage toe'}
      </button>
      <p className="hint">Hoogstens 10 MB. PDF, foto, Office, ODF of platte tekst.</p>
    </div>
  )
}
