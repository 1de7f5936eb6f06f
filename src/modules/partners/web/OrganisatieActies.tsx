import IconPencil from '@tabler/icons-react/dist/esm/icons/IconPencil.mjs'
import IconTrash from '@tabler/icons-react/dist/esm/icons/IconTrash.mjs'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../../platform/web/api/call.ts'
import { bevestig } from '../../../platform/web/bericht/bevestig.ts'
import { FoutDialoog } from '../../../platform/web/bericht/FoutDialoog.tsx'
import { showToast } from '../../../platform/web/bericht/toast.ts'
import { Actiemenu } from '../../../platform/web/weergave/Actiemenu.tsx'
import { partnersContract } from '../contract.ts'
import type { OrganisatieRegel } from './organisatiesQuery.ts'

type Props = { readonly organisatie: OrganisatieRegel; readonly onWijzig: (organisatie: OrganisatieRegel) => void }

export function OrganisatieActies({ organisatie, onWijzig }: Props) {
  const { naam } = organisatie
  const weg = useWeghalen(organisatie)
  return (
    <>
      <Actiemenu
        label={`Acties voor ${naam}`}
        punten={[
          { label: 'Wijzigen', icoon: IconPencil, doe: () => onWijzig(organisatie) },
          { label: 'Weghalen…', icoon: IconTrash, doe: () => void weg.vraag(), gevaar: true },
        ]}
      />
      <FoutDialoog fout={weg.fout} onSluit={weg.vergeet} />
    </>
  )
}

function useWeghalen({ id, naam }: OrganisatieRegel) {
  const queryClient = useQueryClient()
  const verwijder = useMutation({
    mutationFn: () => call(partnersContract.deleteOrganisatie, { params: { id } }),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['organisaties'] })
      showToast({ tekst: `${naam} weggehaald` })
    },
  })
  const vraag = async () => {
    const tekst = 'De andere namen gaan mee weg. Baken herkent deze organisatie daarna niet meer in documenten.'
    if (await bevestig({ titel: `${naam} weghalen?`, tekst, knop: 'Haal weg', gevaar: true })) verwijder.mutate()
  }
  return { vraag, fout: verwijder.error, vergeet: verwijder.reset }
}
