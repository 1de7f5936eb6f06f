import { useQueryClient } from '@tanstack/react-query'
import { call } from '../../../../platform/web/api/call.ts'
import { FormulierDialoog } from '../../../../platform/web/formulier/FormulierDialoog.tsx'
import { Tekstveld } from '../../../../platform/web/formulier/Tekstveld.tsx'
import { useFormulier } from '../../../../platform/web/formulier/useFormulier.ts'
import { tweedeFactorContract } from '../../contractTweedeFactor.ts'
import { factorenQuery, type Factoren } from './factorenQuery.ts'

type Props = { readonly passkey: Factoren['passkeys'][number]; readonly onSluit: () => void }

export function PasskeyNaam({ passkey: { id, naam }, onSluit }: Props) {
  const queryClient = useQueryClient()
  const formulier = useFormulier({
    begin: { naam },
    check: (waarden) => (waarden.naam.trim() === '' ? { naam: 'Geef de passkey een naam.' } : {}),
    verstuur: (body) => call(tweedeFactorContract.renamePasskey, { params: { id }, body }),
    onKlaar: async () => {
      await queryClient.invalidateQueries({ queryKey: factorenQuery.queryKey })
      onSluit()
    },
  })
  return (
    <FormulierDialoog titel="Passkey een andere naam geven" knop="Bewaar naam" formulier={formulier} onSluit={onSluit}>
      <Tekstveld label="Naam" maxLength={60} autoFocus {...formulier.veld('naam')} />
    </FormulierDialoog>
  )
}
