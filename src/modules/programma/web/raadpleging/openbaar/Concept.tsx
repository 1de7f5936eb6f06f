import { Melder } from '../../../../../platform/web/bericht/Melder.tsx'
import { Paginakop } from '../../../../../platform/web/schil/Paginakop.tsx'
import { dagTekst } from '../../../../../platform/web/weergave/moment.ts'
import type { OpenbareRaadpleging } from '../raadplegingQuery.ts'
import { Inzetvak } from './Inzetvak.tsx'

type Props = {
  readonly sleutel: string
  readonly raadpleging: OpenbareRaadpleging
  readonly onVerstuurd: () => void
}

/** The concept in plain form. */
export const Concept = ({ sleutel, raadpleging, onVerstuurd }: Props) => (
  <>
    <Paginakop titel={raadpleging.titel} tabTitel={`${raadpleging.titel}, gemeente ${raadpleging.gemeente}`} />
    <p className="raadpleging-inleiding">{raadpleging.inleiding}</p>
    {raadpleging.isOpen ? (
      <Melder soort="info">
        Je kunt reageren tot en met {dagTekst(raadpleging.tot)}. Je hoeft je naam niet te geven. We bewaren geen
        e-mailadres en geen netwerkadres.
      </Melder>
    ) : (
      <Melder soort="info">Reageren kan niet meer. Je leest hier wat anderen schreven en wat daarmee is gedaan.</Melder>
    )}
    {raadpleging.prioriteiten.map(({ id, naam, inzetten }) => (
      <section key={id} className="stapel" aria-labelledby={`prioriteit-${id}`}>
        <h2 id={`prioriteit-${id}`}>{naam}</h2>
        {inzetten.map((inzet) => (
          <Inzetvak key={inzet.id} {...{ sleutel, inzet, onVerstuurd }} isOpen={raadpleging.isOpen} />
        ))}
      </section>
    ))}
  </>
)
