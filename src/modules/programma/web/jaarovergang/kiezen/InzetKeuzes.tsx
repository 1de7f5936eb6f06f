import { useId } from 'react'
import { Tekstveld } from '../../../../../platform/web/formulier/Tekstveld.tsx'
import type { InzetTak } from '../../../domain/boom/nestBoom.ts'
import { kopTekst, onderdeelNaam } from '../../../domain/boom/teksten/plektekst.ts'
import { countTekst } from '../../../domain/boom/tellingtekst.ts'
import type { ActieStand } from '../../voortgang/cache/stand.ts'
import { useKiezen } from '../keuze/keuzeContext.ts'
import { GAAT_DOOR, sharedKeuze, type Keuzestand } from '../keuze/keuzestand.ts'
import { ActieKeuze } from './ActieKeuze.tsx'
import { Keuzeknoppen } from './Keuzeknoppen.tsx'

type Props = {
  readonly tak: InzetTak
  readonly keuzes: Keuzestand
  readonly standen: ReadonlyMap<string, ActieStand>
}

/** An inzet: one choice for all of its acties, or one for each. */
export function InzetKeuzes({ tak: { inzet, nummer, acties }, keuzes, standen }: Props) {
  const { kies, schrijf } = useKiezen()
  const id = useId()
  const ids = acties.map(({ id }) => id)
  const naam = kopTekst(nummer, onderdeelNaam({ soort: 'inzet', van: inzet }))
  const samen = sharedKeuze(ids, keuzes)
  return (
    <section className="kaart" aria-labelledby={id}>
      <div className="kaart-kop">
        <h3 id={id}>{naam}</h3>
      </div>
      {acties.length > 1 && (
        <div className="actiekeuze actiekeuze-samen">
          <p className="actiekeuze-wat klein zacht">Alle {countTekst('actie', acties.length)} van deze inzet</p>
          <Keuzeknoppen label={`Alle acties van ${naam}`} keuze={samen} onKies={(keuze) => kies(ids, keuze)} />
          {samen === 'stoppen' && (
            <div className="actiekeuze-meer">
              <Tekstveld
                label={`Waarom stoppen deze ${countTekst('actie', acties.length)}?`}
                hint="Komt bij elke actie te staan. Je kunt het per actie nog aanpassen."
                waarde={sharedReden(ids, keuzes)}
                maxLength={1000}
                onWijzig={(tekst) => schrijf(ids, 'reden', tekst)}
              />
            </div>
          )}
        </div>
      )}
      <ul>
        {acties.map((actie) => (
          <ActieKeuze
            key={actie.id}
            actie={actie}
            keuze={keuzes.get(actie.id) ?? GAAT_DOOR}
            stand={standen.get(actie.id)}
          />
        ))}
      </ul>
    </section>
  )
}

/** The reason that all share; '' when they differ. */
function sharedReden(ids: readonly string[], keuzes: Keuzestand): string {
  const [eerste = '', ...rest] = ids.map((id) => keuzes.get(id)?.reden ?? '')
  return rest.every((reden) => reden === eerste) ? eerste : ''
}
