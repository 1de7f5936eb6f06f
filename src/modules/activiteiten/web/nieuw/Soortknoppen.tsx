import { useId, useState } from 'react'
import { Veldfout } from '../../../../platform/web/formulier/Veld.tsx'
import type { Keuzes } from '../activiteitenQuery.ts'

type Props = {
  readonly soorten: Keuzes['soorten']
  readonly waarde: string
  readonly onWijzig: (code: string) => void
  readonly fout: string | undefined
}

/** As many as a thumb can see at once. */
const EERSTE = 8

/** The kinds as large buttons, the most used first. */
export function Soortknoppen({ soorten, waarde, onWijzig, fout }: Props) {
  const id = useId()
  const [alle, setAlle] = useState(false)
  const actief = soorten.filter((soort) => soort.actief)
  const getoond = alle ? actief : actief.filter(({ code }, nummer) => nummer < EERSTE || code === waarde)
  return (
    <fieldset className="veld" aria-describedby={fout && `${id}-fout`}>
      <legend>Wat was het?</legend>
      <div className="soortknoppen">
        {getoond.map(({ code, naam }) => (
          <label key={code} className="soortknop">
            <input
              type="radio"
              name={id}
              checked={code === waarde}
              onChange={() => onWijzig(code)}
              data-fout={fout !== undefined}
            />
            <span>{naam}</span>
          </label>
        ))}
      </div>
      {!alle && actief.length > getoond.length && (
        <button className="knop knop-klein" type="button" onClick={() => setAlle(true)}>
          Meer soorten
        </button>
      )}
      {fout && <Veldfout id={`${id}-fout`}>{fout}</Veldfout>}
    </fieldset>
  )
}
