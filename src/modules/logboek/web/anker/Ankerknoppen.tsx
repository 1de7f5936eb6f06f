import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../../../platform/web/api/call.ts'
import { bevestig } from '../../../../platform/web/bericht/bevestig.ts'
import { showFout } from '../../../../platform/web/bericht/showFout.ts'
import { showToast } from '../../../../platform/web/bericht/toast.ts'
import { ankersContract } from '../../contractAnkers.ts'
import type { Ankersoort } from '../../domain/anker/ankerkeuze.ts'
import { ankersQuery } from './ankersQuery.ts'
import { NieuwGeheim } from './NieuwGeheim.tsx'

type Props = { readonly soort: Ankersoort; readonly titel: string }

export const Ankerknoppen = ({ soort, titel }: Props) => (
  <>
    {soort === 'webhook' && <Geheimknop />}
    <Stopknop soort={soort} titel={titel} />
  </>
)

function Stopknop({ soort, titel }: Props) {
  const queryClient = useQueryClient()
  const stop = useMutation({
    mutationFn: () => call(ankersContract.deleteAnker, { params: { soort } }),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ankersQuery.queryKey })
      showToast({ tekst: `${titel} gestopt` })
    },
    onError: showFout,
  })
  const vraag = async () => {
    const zeker = await bevestig({
      titel: `${titel} stoppen?`,
      tekst: 'Er gaan dan geen koppen meer naar dit adres. Wat daar al is, blijft daar en blijft bruikbaar.',
      knop: 'Stop',
    })
    if (zeker) stop.mutate()
  }
  return (
    <button className="knop" type="button" aria-label={`Stop: ${titel}`} onClick={() => void vraag()}>
      Stop
    </button>
  )
}

function Geheimknop() {
  const [geheim, setGeheim] = useState<string | null>(null)
  const vernieuwing = useMutation({
    mutationFn: () => call(ankersContract.renewAnkergeheim, {}),
    onSuccess: (antwoord) => setGeheim(antwoord.geheim),
    onError: showFout,
  })
  const vraag = async () => {
    const zeker = await bevestig({
      titel: 'Een nieuw geheim maken?',
      tekst: 'Het oude geldt meteen niet meer. Tot de ontvanger het nieuwe heeft, kan die een regel weigeren.',
      knop: 'Maak een nieuw geheim',
    })
    if (zeker) vernieuwing.mutate()
  }
  return (
    <>
      <button className="knop" type="button" onClick={() => void vraag()}>
        Maak een nieuw geheim
      </button>
      {geheim !== null && <NieuwGeheim geheim={geheim} onSluit={() => setGeheim(null)} />}
    </>
  )
}
