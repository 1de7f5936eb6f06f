import { useId } from 'react'
import { Veldfout } from '../../../platform/web/formulier/Veld.tsx'
import { ROLLEN, ROLTEKSTEN, toRollen, type Rol } from '../domain/rol.ts'

type Props = {
  readonly waarde: readonly Rol[]
  readonly onWijzig: (rollen: Rol[]) => void
  readonly fout?: string | undefined
}

/** One or more rollen, each with what it is for. */
export function Rolkeuze({ waarde, onWijzig, fout }: Props) {
  const id = useId()
  const zet = (rol: Rol, aan: boolean) =>
    onWijzig(aan ? toRollen([...waarde, rol]) : waarde.filter((ander) => ander !== rol))
  return (
    <fieldset className="veld" aria-describedby={fout && `${id}-fout`}>
      <legend>Rollen</legend>
      {ROLLEN.map((rol) => (
        <label className="vink" key={rol}>
          <input
            type="checkbox"
            checked={waarde.includes(rol)}
            onChange={(event) => zet(rol, event.target.checked)}
            data-fout={fout !== undefined}
          />
          <span>
            {ROLTEKSTEN[rol].naam}
            <span className="hint keuze-hint">{ROLTEKSTEN[rol].zin}</span>
          </span>
        </label>
      ))}
      {fout && <Veldfout id={`${id}-fout`}>{fout}</Veldfout>}
    </fieldset>
  )
}
