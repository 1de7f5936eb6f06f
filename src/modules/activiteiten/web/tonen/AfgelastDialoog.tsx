import { call } from '../../../../platform/web/api/call.ts'
import { FormulierDialoog } from '../../../../platform/web/formulier/FormulierDialoog.tsx'
import { Keuzerondjes } from '../../../../platform/web/formulier/Keuzerondjes.tsx'
import { Tekstvak } from '../../../../platform/web/formulier/Tekstvak.tsx'
import { useFormulier } from '../../../../platform/web/formulier/useFormulier.ts'
import { activiteitenContract } from '../../contract.ts'
import type { Activiteit } from '../activiteitenQuery.ts'
import { WELKE, type Welke } from '../bewerken/welke.ts'

type Props = {
  readonly activiteit: Activiteit
  readonly onKlaar: (nieuw: Activiteit) => void
  readonly onSluit: () => void
}

export function AfgelastDialoog({ activiteit: { id, versie, reeks }, onKlaar, onSluit }: Props) {
  const begin: { reden: string; welke: Welke } = { reden: '', welke: 'deze' }
  const formulier = useFormulier({
    begin,
    check: ({ reden }) => (reden.trim() === '' ? { reden: 'Schrijf waarom het niet doorgaat.' } : {}),
    verstuur: (waarden) =>
      call(activiteitenContract.cancelActiviteit, { params: { id }, body: { ...waarden, versie } }),
    onKlaar: (nieuw) => {
      onKlaar(nieuw)
      onSluit()
    },
  })
  return (
    <FormulierDialoog titel="Gaat niet door" knop="Gelast af" formulier={formulier} onSluit={onSluit}>
      <Tekstvak label="Waarom?" rows={3} maxLength={1000} {...formulier.veld('reden')} />
      {reeks && <Keuzerondjes label="Welke?" keuzes={WELKE} {...formulier.veld('welke')} />}
    </FormulierDialoog>
  )
}
