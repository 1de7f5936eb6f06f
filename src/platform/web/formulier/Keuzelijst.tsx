import { Veld, type VeldProps } from './Veld.tsx'

export type Keuze<W extends string = string> = { readonly waarde: W; readonly label: string }

type Props<W extends string> = VeldProps & {
  readonly keuzes: readonly Keuze<W>[]
  /** '' when nothing is chosen yet; then `leeg` is the first line ("Kies een rol"). */
  readonly waarde: W | ''
  readonly onWijzig: (waarde: W) => void
  readonly leeg?: string
  readonly klein?: boolean
}

/** A choice out of a short list (a native select). For long lists: Zoekkeuze. */
export function Keuzelijst<W extends string>({ keuzes, waarde, onWijzig, leeg, klein, ...veld }: Props<W>) {
  const kies = (gekozen: string) => {
    const keuze = keuzes.find((een) => een.waarde === gekozen)
    if (keuze) onWijzig(keuze.waarde)
  }
  return (
    <Veld {...veld}>
      {(bediening) => (
        <select
          {...bediening}
          className={klein ? 'invoer invoer-klein' : 'invoer'}
          value={waarde}
          onChange={(event) => kies(event.target.value)}
        >
          {leeg !== undefined && (
            <option value="" disabled={waarde !== ''}>
              {leeg}
            </option>
          )}
          {keuzes.map((keuze) => (
            <option key={keuze.waarde} value={keuze.waarde}>
              {keuze.label}
            </option>
          ))}
        </select>
      )}
    </Veld>
  )
}
