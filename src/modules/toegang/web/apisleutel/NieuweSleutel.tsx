import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { addMaanden, dayInNederland } from '../../../../platform/domain/datum.ts'
import type { Handeling } from '../../../../platform/domain/handeling.ts'
import { call } from '../../../../platform/web/api/call.ts'
import { confirmWeggaan } from '../../../../platform/web/bericht/confirmWeggaan.ts'
import { FormulierDialoog } from '../../../../platform/web/formulier/FormulierDialoog.tsx'
import { Tekstveld } from '../../../../platform/web/formulier/Tekstveld.tsx'
import { useFormulier } from '../../../../platform/web/formulier/useFormulier.ts'
import { apisleutelsContract } from '../../contractApisleutels.ts'
import { EenmaligGeheim } from '../EenmaligGeheim.tsx'
import { apisleutelsQuery, type Apisleutels } from './apisleutelsQuery.ts'
import { Handelingkeuze } from './Handelingkeuze.tsx'

type Waarden = { naam: string; geldigTot: string; handelingen: readonly Handeling[] }
type Props = { readonly groepen: Apisleutels['groepen']; readonly onSluit: () => void }

/** Asks what the program may do and how long; then shows the key, once. */
export function NieuweSleutel({ groepen, onSluit }: Props) {
  const queryClient = useQueryClient()
  const [sleutel, setSleutel] = useState<string | null>(null)
  const formulier = useFormulier<Waarden, { readonly sleutel: string }>({
    begin: { naam: '', geldigTot: addMaanden(dayInNederland(new Date()), 3), handelingen: [] },
    check: ({ naam, geldigTot, handelingen }) => ({
      ...(naam.trim() === '' && { naam: 'Vul in voor welk programma dit is.' }),
      ...(geldigTot === '' && { geldigTot: 'Kies een dag.' }),
      ...(handelingen.length === 0 && { handelingen: 'Kies minstens één ding dat het programma mag.' }),
    }),
    verstuur: ({ handelingen, ...rest }) =>
      call(apisleutelsContract.createApisleutel, { body: { ...rest, handelingen: [...handelingen] } }),
    onKlaar: async (gemaakt) => {
      await queryClient.invalidateQueries({ queryKey: apisleutelsQuery.queryKey })
      setSleutel(gemaakt.sleutel)
    },
  })
  if (sleutel !== null) {
    return (
      <EenmaligGeheim
        titel="Je nieuwe API-sleutel"
        wat="Sleutel"
        geheim={sleutel}
        knop="Ik heb hem bewaard"
        onSluit={onSluit}
      >
        Zet de sleutel in het programma. Je ziet hem één keer. Wie hem heeft, kan wat het programma kan.
      </EenmaligGeheim>
    )
  }
  const sluit = async () => {
    if (!formulier.gewijzigd || (await confirmWeggaan())) onSluit()
  }
  return (
    <FormulierDialoog titel="Een API-sleutel maken" knop="Maak" formulier={formulier} onSluit={() => void sluit()}>
      <Tekstveld label="Voor welk programma" autoFocus {...formulier.veld('naam')} />
      <Tekstveld
        label="Werkt tot en met"
        type="date"
        hint="Hooguit een jaar. Maak daarna een nieuwe."
        {...formulier.veld('geldigTot')}
      />
      <Handelingkeuze groepen={groepen} {...formulier.veld('handelingen')} />
    </FormulierDialoog>
  )
}
