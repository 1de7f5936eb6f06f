import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { call } from '../../../../../platform/web/api/call.ts'
import { FormulierDialoog } from '../../../../../platform/web/formulier/FormulierDialoog.tsx'
import { Tekstveld } from '../../../../../platform/web/formulier/Tekstveld.tsx'
import { useFormulier } from '../../../../../platform/web/formulier/useFormulier.ts'
import { programmaContract } from '../../../contract.ts'
import { checkKop } from './kopvelden.ts'

/** Begins a programme without a document. */
export function LeegProgrammaDialoog({ onSluit }: { readonly onSluit: () => void }) {
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const jaar = String(new Date().getFullYear())
  const formulier = useFormulier({
    begin: { titel: `Uitvoeringsprogramma ${jaar}`, jaar },
    check: checkKop,
    verstuur: (waarden) =>
      call(programmaContract.createProgramma, { body: { titel: waarden.titel.trim(), jaar: Number(waarden.jaar) } }),
    onKlaar: async ({ id }) => {
      await queryClient.invalidateQueries({ queryKey: ['programmas'] })
      await navigate({ to: '/programmas/$id', params: { id } })
    },
  })
  return (
    <FormulierDialoog titel="Leeg programma beginnen" knop="Begin" formulier={formulier} onSluit={onSluit}>
      <p>Je maakt daarna zelf de prioriteiten, inzetten, acties en doelen.</p>
      <Tekstveld label="Titel" {...formulier.veld('titel')} autoFocus maxLength={300} />
      <Tekstveld label="Jaar" {...formulier.veld('jaar')} inputMode="numeric" maxLength={4} />
    </FormulierDialoog>
  )
}
