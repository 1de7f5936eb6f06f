import { call } from '../../../../platform/web/api/call.ts'
import { FormulierDialoog } from '../../../../platform/web/formulier/FormulierDialoog.tsx'
import { Tekstvak } from '../../../../platform/web/formulier/Tekstvak.tsx'
import { useFormulier } from '../../../../platform/web/formulier/useFormulier.ts'
import { verantwoordingContract } from '../../contract.ts'
import { useVernieuwd } from '../useDaad.ts'
import type { Verantwoording } from '../verantwoordingQuery.ts'

type Props = { readonly verantwoording: Verantwoording; readonly onSluit: () => void }

export function TerugDialoog({ verantwoording: { id, versie }, onSluit }: Props) {
  const vernieuwd = useVernieuwd()
  const formulier = useFormulier({
    begin: { reden: '' },
    check: ({ reden }) => (reden.trim() === '' ? { reden: 'Schrijf waarom zij terug moet.' } : {}),
    verstuur: ({ reden }) =>
      call(verantwoordingContract.returnVerantwoording, { params: { id }, body: { versie, reden } }),
    onKlaar: (nieuw) => {
      vernieuwd(nieuw)
      onSluit()
    },
  })
  return (
    <FormulierDialoog titel="Terug naar concept" knop="Zet terug" formulier={formulier} onSluit={onSluit}>
      <Tekstvak label="Waarom?" rows={3} maxLength={1000} {...formulier.veld('reden')} />
    </FormulierDialoog>
  )
}
