import { call } from '../../../../platform/web/api/call.ts'
import { FormulierDialoog } from '../../../../platform/web/formulier/FormulierDialoog.tsx'
import { Tekstveld } from '../../../../platform/web/formulier/Tekstveld.tsx'
import { useFormulier } from '../../../../platform/web/formulier/useFormulier.ts'
import { tweedeFactorContract } from '../../contractTweedeFactor.ts'
import { describeApparaat } from '../../domain/apparaat.ts'
import { makePasskey } from './passkey.ts'

type Props = {
  /** With the recovery codes when this was the first factor. */
  readonly onKlaar: (herstelcodes: readonly string[] | null) => void
  readonly onSluit: () => void
}

export function PasskeyToevoegen({ onKlaar, onSluit }: Props) {
  const formulier = useFormulier({
    begin: { naam: describeApparaat(navigator.userAgent) },
    check: ({ naam }) => (naam.trim() === '' ? { naam: 'Geef de passkey een naam.' } : {}),
    verstuur: async ({ naam }) => {
      const antwoord = await makePasskey(await call(tweedeFactorContract.startPasskey))
      return call(tweedeFactorContract.createPasskey, { body: { naam, antwoord } })
    },
    onKlaar: ({ herstelcodes }) => onKlaar(herstelcodes),
  })
  return (
    <FormulierDialoog titel="Passkey toevoegen" knop="Maak passkey" formulier={formulier} onSluit={onSluit}>
      <p>
        Een passkey staat op je telefoon, je computer of een beveiligingssleutel. Je logt in met je vinger, je gezicht
        of een pincode. Je wachtwoord is dan niet meer nodig.
      </p>
      <Tekstveld label="Naam" hint="Zo herken je hem terug." maxLength={60} {...formulier.veld('naam')} />
    </FormulierDialoog>
  )
}
