import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../../../platform/web/api/call.ts'
import { uploadBestand } from '../../../../platform/web/api/uploadBestand.ts'
import { bevestig } from '../../../../platform/web/bericht/bevestig.ts'
import { Foutvak } from '../../../../platform/web/bericht/Foutvak.tsx'
import { verantwoordingsfotosContract } from '../../contractFotos.ts'
import { useRefresh } from '../useDaad.ts'
import type { Deel, Foto, Verantwoording } from '../verantwoordingQuery.ts'
import { Fotofiguur } from './Fotofiguur.tsx'
import { FotoDialoog } from './FotoDialoog.tsx'
import { FotoToevoegen } from './FotoToevoegen.tsx'

type Props = { readonly deel: Deel; readonly verantwoording: Verantwoording }

const WEGHALEN = {
  titel: 'Foto weghalen?',
  tekst: 'De foto en wat je erover schreef zijn dan weg uit dit verslag.',
  knop: 'Haal weg',
}

/** The photos of a section. One that was just sent asks at once what there is to see. */
export function Fotos({ deel: { id: deelId, titel, fotos }, verantwoording: { id, mag } }: Props) {
  const [beschrijft, setBeschrijft] = useState<Foto | null>(null)
  const refresh = useRefresh(id)
  const voegToe = useMutation({
    mutationFn: (bestand: File) =>
      uploadBestand(verantwoordingsfotosContract.createVerantwoordingsfoto, { params: { id, deelId }, bestand }),
    onSuccess: (nieuw) => {
      setBeschrijft(nieuw)
      return refresh()
    },
  })
  const haalWeg = useMutation({
    mutationFn: (fotoId: string) =>
      call(verantwoordingsfotosContract.deleteVerantwoordingsfoto, { params: { id, fotoId } }),
    onSuccess: refresh,
  })
  const vraagWeg = async ({ id: fotoId }: Foto): Promise<void> => {
    if (await bevestig(WEGHALEN)) haalWeg.mutate(fotoId)
  }
  if (fotos.length === 0 && !mag.schrijven) return null
  const fout = voegToe.error ?? haalWeg.error
  return (
    <section className="stapel-s" aria-label={`Foto’s bij ${titel}`}>
      {fout && <Foutvak fout={fout} />}
      {fotos.map((foto) => (
        <Fotofiguur
          key={foto.id}
          verantwoordingId={id}
          foto={foto}
          daden={mag.schrijven ? { onBeschrijf: setBeschrijft, onWeg: (weg) => void vraagWeg(weg) } : null}
        />
      ))}
      {mag.schrijven && (
        <FotoToevoegen bij={titel} bezig={voegToe.isPending} onKies={(bestand) => voegToe.mutate(bestand)} />
      )}
      {beschrijft && <FotoDialoog verantwoordingId={id} foto={beschrijft} onSluit={() => setBeschrijft(null)} />}
    </section>
  )
}
