import { call } from '../../../../platform/web/api/call.ts'
import { FormulierDialoog } from '../../../../platform/web/formulier/FormulierDialoog.tsx'
import { Tekstvak } from '../../../../platform/web/formulier/Tekstvak.tsx'
import { useFormulier } from '../../../../platform/web/formulier/useFormulier.ts'
import { publicatieContract } from '../../contractPublicatie.ts'

type Props = { readonly id: string; readonly onKlaar: () => void; readonly onSluit: () => void }

export function IntrekDialoog({ id, onKlaar, onSluit }: Props) {
  const formulier = useFormulier({
    begin: { reden: '' },
    check: ({ reden }) => (reden.trim() === '' ? { reden: 'Schrijf waarom het verslag van de website gaat.' } : {}),
    verstuur: ({ reden }) => call(publicatieContract.withdrawVerantwoording, { params: { id }, body: { reden } }),
    onKlaar: () => {
      onKlaar()
      onSluit()
    },
  })
  return (
    <FormulierDialoog titel="Van de website halen" knop="Haal van de website" formulier={formulier} onSluit={onSluit}>
      <p>Alle versies verdwijnen van de website. Je kunt het verslag later opnieuw publiceren.</p>
      <Tekstvak label="Waarom?" rows={3} maxLength={1000} {...formulier.veld('reden')} />
    </FormulierDialoog>
  )
}
