import type { Handeling } from '../../../../platform/domain/handeling.ts'
import { Veldfout } from '../../../../platform/web/formulier/Veld.tsx'
import { Vink } from '../../../../platform/web/formulier/Vink.tsx'
import type { Apisleutels } from './apisleutelsQuery.ts'

type Props = {
  readonly groepen: Apisleutels['groepen']
  readonly waarde: readonly Handeling[]
  readonly onWijzig: (handelingen: readonly Handeling[]) => void
  readonly fout?: string | undefined
}

/** What the program may do, out of what the one who asks may do. */
export function Handelingkeuze({ groepen, waarde, onWijzig, fout }: Props) {
  const kies = (handeling: Handeling, aan: boolean) =>
    onWijzig(aan ? [...waarde, handeling] : waarde.filter((gekozen) => gekozen !== handeling))
  return (
    <div className="stapel">
      {groepen.map(({ naam, handelingen }) => (
        <fieldset className="veld" key={naam}>
          <legend>{naam}</legend>
          {handelingen.map(({ handeling, naam, zin }) => (
            <Vink key={handeling} aan={waarde.includes(handeling)} onWijzig={(aan) => kies(handeling, aan)}>
              {naam}
              <span className="hint keuze-hint">{zin}</span>
            </Vink>
          ))}
        </fieldset>
      ))}
      {fout && (
        <div tabIndex={-1} data-fout="true">
          <Veldfout id="handelingkeuze-fout">{fout}</Veldfout>
        </div>
      )}
    </div>
  )
}
