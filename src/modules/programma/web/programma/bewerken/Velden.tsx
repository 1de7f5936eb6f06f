import type { Onderdeel } from '../../../domain/boom/boom.ts'
import {
  listVelden,
  toVelden,
  type Formulierwaarde,
  type Formulierwaarden,
} from '../../../domain/boom/formulier/formulierwaarden.ts'
import { describeNorm } from '../../../domain/boom/teksten/doeltekst.ts'
import { LEGE_INHOUD } from '../../../domain/velden.ts'
import { Veldinvoer } from './Veldinvoer.tsx'

export type Formulier = {
  readonly waarden: Formulierwaarden
  readonly fouten: Partial<Record<string, string>>
  readonly zet: (naam: string, waarde: Formulierwaarde) => void
}

type Props = { readonly soort: Onderdeel['soort']; readonly formulier: Formulier }

/** Every field that this kind of record has. */
export function Velden({ soort, formulier: { waarden, fouten, zet } }: Props) {
  return (
    <div className="veldenrooster">
      {listVelden(soort, waarden).map((veld, nummer) => (
        <Veldinvoer
          key={veld.naam}
          soort={soort}
          veld={veld}
          waarde={waarden[veld.naam] ?? ''}
          onWijzig={(waarde) => zet(veld.naam, waarde)}
          fout={fouten[veld.naam]}
          eerste={nummer === 0}
        />
      ))}
      {soort === 'doel' && (
        <p className="waarom" aria-live="polite">
          <b>Zo lezen we het:</b> {describeNorm({ ...LEGE_INHOUD.doel, ...normOf(waarden) })}
        </p>
      )}
    </div>
  )
}

/** The part of a doel that says what must be reached; an unfinished number does not count yet. */
function normOf(waarden: Formulierwaarden): Partial<typeof LEGE_INHOUD.doel> {
  const velden = Object.entries({ waarde: null, ...toVelden('doel', waarden) })
  return Object.fromEntries(velden.map(([naam, veld]) => [naam, Number.isNaN(veld) ? null : veld]))
}
