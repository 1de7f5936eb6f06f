import { useId, type ReactNode } from 'react'
import type { Keuze } from './Keuzelijst.tsx'
import { Veldfout } from './Veld.tsx'

type Props<W extends string> = {
  readonly label: string
  readonly keuzes: readonly (Keuze<W> & { readonly hint?: ReactNode })[]
  readonly waarde: W | ''
  readonly onWijzig: (waarde: W) => void
  readonly fout?: string | undefined
}

/** A choice out of a few, each with a line of explanation. */
export function Keuzerondjes<W extends string>({ label, keuzes, waarde, onWijzig, fout }: Props<W>) {
  const id = useId()
  return (
    <fieldset className="veld" aria-describedby={fout && `${id}-fout`}>
      <legend>{label}</legend>
      {keuzes.map((keuze) => (
        <label className="vink" key={keuze.waarde}>
          <input
            type="radio"
            name={id}
            checked={keuze.waarde === waarde}
            onChange={() => onWijzig(keuze.waarde)}
            data-fout={fout !== undefined}
          />
          <span>
            {keuze.label}
            {keuze.hint && <span className="hint keuze-hint">{keuze.hint}</span>}
          </span>
        </label>
      ))}
      {fout && <Veldfout id={`${id}-fout`}>{fout}</Veldfout>}
    </fieldset>
  )
}
