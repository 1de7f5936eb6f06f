import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../../../platform/web/api/call.ts'
import { bevestig } from '../../../../platform/web/bericht/bevestig.ts'
import { showFout } from '../../../../platform/web/bericht/showFout.ts'
import { showToast } from '../../../../platform/web/bericht/toast.ts'
import { publicatieContract } from '../../contractPublicatie.ts'
import { verantwoordingenKey } from '../verantwoordingQuery.ts'
import { InstellingDialoog } from './InstellingDialoog.tsx'
import { IntrekDialoog } from './IntrekDialoog.tsx'
import type { Publicatiestand } from './publicatieQuery.ts'

type Props = { readonly id: string; readonly versie: number; readonly stand: Publicatiestand }

const VRAAG = {
  titel: 'Openbaar maken?',
  tekst:
    'Iedereen kan het verslag dan lezen. Je kunt het later van de website halen, maar wie het las heeft het gelezen.',
  knop: 'Maak openbaar',
}

export function Publicatieknoppen({ id, versie, stand }: Props) {
  const [open, setOpen] = useState<'intrekken' | 'instelling' | null>(null)
  const queryClient = useQueryClient()
  const vernieuw = () => void queryClient.invalidateQueries({ queryKey: verantwoordingenKey })
  const publiceer = useMutation({
    mutationFn: () => call(publicatieContract.publishVerantwoording, { params: { id }, body: { versie } }),
    onSuccess: () => showToast({ tekst: 'Het verslag is openbaar.' }),
    onError: (fout) => void showFout(fout),
    onSettled: vernieuw,
  })
  const vraag = async (): Promise<void> => {
    if (await bevestig(VRAAG)) publiceer.mutate()
  }
  const sluit = () => setOpen(null)
  return (
    <div className="knoppen">
      {stand.magPubliceren && stand.beletsel === null && (
        <button className="knop" type="button" aria-disabled={publiceer.isPending} onClick={() => void vraag()}>
          Publiceer
        </button>
      )}
      <Voorbeeldknop id={id} />
      {stand.magPubliceren && stand.adres !== null && (
        <button className="knop" type="button" onClick={() => setOpen('intrekken')}>
          Haal van de website
        </button>
      )}
      {stand.magPubliceren && (
        <button className="knop" type="button" onClick={() => setOpen('instelling')}>
          Namen en contact
        </button>
      )}
      {open === 'intrekken' && <IntrekDialoog id={id} onKlaar={vernieuw} onSluit={sluit} />}
      {open === 'instelling' && <InstellingDialoog onSluit={sluit} />}
    </div>
  )
}

/** The address is made when somebody asks for it, and is a link from then on: a window that opens by itself is stopped. */
function Voorbeeldknop({ id }: { readonly id: string }) {
  const voorbeeld = useMutation({
    mutationFn: () => call(publicatieContract.createVoorbeeld, { params: { id } }),
    onError: (fout) => void showFout(fout),
  })
  if (voorbeeld.data)
    return (
      <a className="knop" href={voorbeeld.data.adres} target="_blank" rel="noreferrer">
        Open het voorbeeld (werkt een uur)
      </a>
    )
  return (
    <button className="knop" type="button" aria-disabled={voorbeeld.isPending} onClick={() => voorbeeld.mutate()}>
      Maak een voorbeeld
    </button>
  )
}
