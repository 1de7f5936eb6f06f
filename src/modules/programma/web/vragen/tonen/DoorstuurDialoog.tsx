import { useQuery } from '@tanstack/react-query'
import { call } from '../../../../../platform/web/api/call.ts'
import { showToast } from '../../../../../platform/web/bericht/toast.ts'
import { FormulierDialoog } from '../../../../../platform/web/formulier/FormulierDialoog.tsx'
import { Keuzelijst } from '../../../../../platform/web/formulier/Keuzelijst.tsx'
import { useFormulier } from '../../../../../platform/web/formulier/useFormulier.ts'
import { vraagContract } from '../../../contractVraag.ts'
import { inbrengersQuery, type Vraag } from '../vragenQuery.ts'
import { useVraagdaad } from './useVraagdaad.ts'

type Props = { readonly vraag: Vraag; readonly onSluit: () => void }

/** Chooses the colleague who is asked for what they know. */
export function DoorstuurDialoog({ vraag: { id, versie }, onSluit }: Props) {
  const { data = [] } = useQuery(inbrengersQuery)
  const doe = useVraagdaad()
  const formulier = useFormulier({
    begin: { medewerkerId: '' },
    check: ({ medewerkerId }): { medewerkerId?: string } =>
      medewerkerId === '' ? { medewerkerId: 'Kies een collega.' } : {},
    verstuur: ({ medewerkerId }) =>
      doe(call(vraagContract.forwardVraag, { params: { id }, body: { versie, medewerkerId } })),
    onKlaar: () => {
      showToast({ tekst: 'Om inbreng gevraagd' })
      onSluit()
    },
  })
  return (
    <FormulierDialoog titel="Vraag om inbreng" knop="Vraag om inbreng" formulier={formulier} onSluit={onSluit}>
      <Keuzelijst
        label="Aan wie?"
        hint="Je collega krijgt mail en ziet de vraag. Jij geeft het antwoord."
        leeg="Kies een collega"
        keuzes={data.map(({ id: waarde, naam: label }) => ({ waarde, label }))}
        {...formulier.veld('medewerkerId')}
      />
    </FormulierDialoog>
  )
}
