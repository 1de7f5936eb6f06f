import { Veldfout } from '../../../../platform/web/formulier/Veld.tsx'
import { Vink } from '../../../../platform/web/formulier/Vink.tsx'
import type { Cbskeuzes } from './cbsQuery.ts'

type Props = {
  readonly keuzes: Cbskeuzes
  readonly tabel: string
  readonly gekozen: readonly string[]
  readonly fout?: string | undefined
  readonly onWijzig: (gekozen: readonly string[]) => void
}

/** The kinds to add; those that an indicator is filled from come along anyway. */
export function Misdrijfkeuze({ keuzes, tabel, gekozen, fout, onWijzig }: Props) {
  const gevuld = keuzes.indicatoren.filter((indicator) => indicator.tabel === tabel)
  // A sum of kinds leaves each of them to choose by itself.
  const aanwezig = new Set(gevuld.flatMap(({ misdrijven }) => (misdrijven.length === 1 ? misdrijven : [])))
  const zet = (sleutel: string, aan: boolean) =>
    onWijzig(aan ? [...gekozen, sleutel] : gekozen.filter((een) => een !== sleutel))
  return (
    <fieldset className="veld">
      <legend>Soorten misdrijf</legend>
      <span className="hint">
        {gevuld.length > 0
          ? `Deze indicatoren worden altijd gevuld: ${gevuld.map(({ naam }) => naam).join(', ')}. Wat je erbij kiest, krijgt een indicator.`
          : 'Elke soort die je kiest, krijgt een indicator.'}{' '}
        Het zijn misdrijven die de politie registreerde. Dat zijn er niet evenveel als aangiften.
      </span>
      <div className="lading-misdrijven">
        {keuzes.misdrijven
          .filter(({ sleutel }) => !aanwezig.has(sleutel))
          .map(({ sleutel, naam }) => (
            <Vink key={sleutel} aan={gekozen.includes(sleutel)} onWijzig={(aan) => zet(sleutel, aan)}>
              {naam}
            </Vink>
          ))}
      </div>
      {fout && <Veldfout>{fout}</Veldfout>}
    </fieldset>
  )
}
