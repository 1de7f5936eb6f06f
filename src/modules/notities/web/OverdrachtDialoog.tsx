import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { call } from '../../../platform/web/api/call.ts'
import { showToast } from '../../../platform/web/bericht/toast.ts'
import { FormulierDialoog } from '../../../platform/web/formulier/FormulierDialoog.tsx'
import { useFormulier } from '../../../platform/web/formulier/useFormulier.ts'
import { Zoekkeuze } from '../../../platform/web/formulier/Zoekkeuze.tsx'
import { notitiesContract } from '../contract.ts'
import { mensenQuery, notitieKey, notitiesKey, type Notitie } from './notitiesQuery.ts'

type Props = { readonly notitie: Notitie; readonly onSluit: () => void }

/** Afterwards it is gone for who handed it over, so the screen goes back to the list. */
export function OverdrachtDialoog({ notitie: { id, behandelaar }, onSluit }: Props) {
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  const { data: mensen = [] } = useQuery(mensenQuery)
  const keuzes = mensen
    .filter((mens) => mens.magBehandelen && mens.id !== behandelaar.id)
    .map((mens) => ({ waarde: mens.id, label: mens.naam, bij: mens.organisatie ?? '' }))
  const formulier = useFormulier({
    begin: { medewerkerId: null as string | null },
    check: ({ medewerkerId }) => (medewerkerId === null ? { medewerkerId: 'Kies de nieuwe behandelaar.' } : {}),
    verstuur: ({ medewerkerId }) =>
      call(notitiesContract.transferNotitie, { params: { id }, body: { medewerkerId: medewerkerId ?? '' } }),
    onKlaar: async () => {
      await navigate({ to: '/notities' })
      queryClient.removeQueries({ queryKey: notitieKey(id) })
      void queryClient.invalidateQueries({ queryKey: notitiesKey })
      showToast({ tekst: 'De notitie is overgedragen.' })
    },
  })
  return (
    <FormulierDialoog titel="Notitie overdragen" knop="Draag over" formulier={formulier} onSluit={onSluit}>
      <p>
        Nu is {behandelaar.naam} de behandelaar. De nieuwe behandelaar beslist voortaan wie deelneemt. Jij ziet de
        notitie daarna niet meer, tenzij zij intern is.
      </p>
      <Zoekkeuze label="Nieuwe behandelaar" keuzes={keuzes} {...formulier.veld('medewerkerId')} />
    </FormulierDialoog>
  )
}
