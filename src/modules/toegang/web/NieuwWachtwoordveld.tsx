import type { ComponentProps } from 'react'
import { Tekstveld } from '../../../platform/web/formulier/Tekstveld.tsx'
import { KORTSTE_WACHTWOORD } from '../domain/wachtwoord.ts'

type Props = Pick<ComponentProps<typeof Tekstveld>, 'waarde' | 'onWijzig' | 'fout'> & { readonly label?: string }

/** A password that is being chosen, with what is asked of it. */
export const NieuwWachtwoordveld = ({ label = 'Nieuw wachtwoord', ...veld }: Props) => (
  <Tekstveld
    label={label}
    hint={`Minstens ${KORTSTE_WACHTWOORD} tekens. Een zin mag ook.`}
    type="password"
    autoComplete="new-password"
    {...veld}
  />
)
