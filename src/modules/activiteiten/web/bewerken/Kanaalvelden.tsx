import { Keuzelijst } from '../../../../platform/web/formulier/Keuzelijst.tsx'
import { Tekstveld } from '../../../../platform/web/formulier/Tekstveld.tsx'
import { Veldfout } from '../../../../platform/web/formulier/Veld.tsx'
import { Vink } from '../../../../platform/web/formulier/Vink.tsx'
import { KANAALNAMEN, KANAALSTANDEN, KANAALSTANDNAMEN, KANALEN, type Kanaalsoort } from '../../domain/kanalen.ts'
import type { Kanaalwaarde } from './activiteitwaarden.ts'

type Props = {
  readonly waarde: readonly Kanaalwaarde[]
  readonly onWijzig: (kanalen: readonly Kanaalwaarde[]) => void
  readonly fout: string | undefined
}

const STANDEN = KANAALSTANDEN.map((waarde) => ({ waarde, label: KANAALSTANDNAMEN[waarde] }))

/** Where residents hear of it, when, and how far that is. */
export function Kanaalvelden({ waarde, onWijzig, fout }: Props) {
  const zet = (soort: Kanaalsoort, anders: Partial<Kanaalwaarde>) =>
    onWijzig(waarde.map((kanaal) => (kanaal.soort === soort ? { ...kanaal, ...anders } : kanaal)))
  const vink = (soort: Kanaalsoort, aan: boolean) =>
    onWijzig(
      aan ? [...waarde, { soort, dag: '', stand: 'gepland' }] : waarde.filter((kanaal) => kanaal.soort !== soort),
    )
  return (
    <fieldset className="veld stapel-s">
      <legend>Hoe horen bewoners ervan?</legend>
      {KANALEN.map((soort) => {
        const kanaal = waarde.find((een) => een.soort === soort)
        return (
          <div key={soort} className="rij rij-breek">
            <Vink aan={kanaal !== undefined} onWijzig={(aan) => vink(soort, aan)}>
              {KANAALNAMEN[soort]}
            </Vink>
            {kanaal && (
              <>
                <Tekstveld
                  label={`Dag: ${KANAALNAMEN[soort]}`}
                  labelVerborgen
                  klein
                  type="date"
                  waarde={kanaal.dag}
                  onWijzig={(dag) => zet(soort, { dag })}
                />
                <Keuzelijst
                  label={`Stand: ${KANAALNAMEN[soort]}`}
                  labelVerborgen
                  klein
                  keuzes={STANDEN}
                  waarde={kanaal.stand}
                  onWijzig={(stand) => zet(soort, { stand })}
                />
              </>
            )}
          </div>
        )
      })}
      {fout && <Veldfout>{fout}</Veldfout>}
    </fieldset>
  )
}
