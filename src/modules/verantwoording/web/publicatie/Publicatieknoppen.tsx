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
