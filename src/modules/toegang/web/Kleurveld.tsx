import { useState, type ReactNode } from 'react'
import { isKleur, type Kleur } from '../../../platform/domain/contrast.ts'
import { Veld } from '../../../platform/web/formulier/Veld.tsx'

type Props = {
  readonly label: string
  readonly hint?: ReactNode
  readonly waarde: Kleur
  readonly onWijzig: (kleur: Kleur) => void
  readonly fout: string | undefined
}

/** A colour by picking or by its code. What is not a code yet stays in the field and changes nothing. */
export function Kleurveld({ label, hint, waarde, onWijzig, fout }: Props) {
  const [halfGetypt, setHalfGetypt] = useState<string | null>(null)
  const typ = (tekst: string) => {
    const code = `#${tekst.trim().replace(/^#/, '').toLowerCase()}`
    setHalfGetypt(isKleur(code) ? null : tekst)
    if (isKleur(code)) onWijzig(code)
  }
  const onaf = halfGetypt === null ? undefined : 'Vul een kleurcode in van zes tekens, zoals #154273.'
  return (
    <Veld label={label} hint={hint} fout={onaf ?? fout}>
      {(bediening) => (
        <div className="rij">
          <input
            className="kleurvak"
            type="color"
            aria-label={`${label}: kies een kleur`}
            value={waarde}
            onChange={(event) => typ(event.target.value)}
          />
          <input
            {...bediening}
            className="invoer kleurcode"
            spellCheck={false}
            value={halfGetypt ?? waarde}
            onChange={(event) => typ(event.target.value)}
          />
        </div>
      )}
    </Veld>
  )
}
