import { EenmaligGeheim } from './EenmaligGeheim.tsx'

type Props = { readonly naam: string; readonly wachtwoord: string; readonly onSluit: () => void }

/** A password to begin with. */
export const EenmaligWachtwoord = ({ naam, wachtwoord, onSluit }: Props) => (
  <EenmaligGeheim
    titel={`Wachtwoord voor ${naam}`}
    wat="Wachtwoord"
    geheim={wachtwoord}
    knop="Ik heb het doorgegeven"
    onSluit={onSluit}
  >
    Geef dit wachtwoord persoonlijk door. Je ziet het één keer. Laat {naam} het na het inloggen wijzigen.
  </EenmaligGeheim>
)
