import type { CSSProperties } from 'react'
import { addDays, datum, weekdagOf } from '../../../../platform/domain/datum.ts'
import { formatDatum } from '../../../../platform/domain/datumtekst.ts'
import { Icoon } from '../../../../platform/web/weergave/Icoon.tsx'
import { Kaart } from '../../../../platform/web/weergave/Kaart.tsx'
import { ActieLink } from './ActieLink.tsx'
import { STATUS_ICOON } from './statusIcoon.ts'
import type { Werkregel } from './vandaagQuery.ts'

const DAGNAMEN = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo']
const WEEKEINDE = 5

type Props = { readonly vandaag: string; readonly regels: readonly Werkregel[] }

/** What must be done this week, on the day that it must be done. */
export function Weekstrook({ vandaag, regels }: Props) {
  const nu = datum(vandaag)
  const maandag = addDays(nu, 1 - weekdagOf(nu))
  const dagen = DAGNAMEN.map((naam, i) => ({ naam, dag: addDays(maandag, i) }))
  return (
    <div id="week" className="werklijst">
      <Kaart titel="Deze week" rechts={<span className="klein zacht">Uiterlijk op deze dag</span>}>
        {regels.length === 0 && <p className="kaart-lijf zacht">Deze week hoeft er niets af te zijn.</p>}
        {regels.length > 0 && (
          <ol
            className="week weekstrook"
            style={dagbreedtes(dagen.map(({ dag }) => regels.some((regel) => regel.dag === dag)))}
          >
            {dagen.map(({ naam, dag }, i) => (
              <li key={dag} className={dag === nu ? 'nu' : i >= WEEKEINDE ? 'vrij' : undefined}>
                <h3>
                  <span>{dag === nu ? 'vandaag' : naam}</span>
                  <span>
                    <span className="verborgen">{formatDatum(dag)}</span>
                    <span aria-hidden="true">{Number(dag.slice(8))}</span>
                  </span>
                </h3>
                {regels
                  .filter((regel) => regel.dag === dag)
                  .map((regel) => (
                    <Weekpunt key={regel.actieId} regel={regel} />
                  ))}
              </li>
            ))}
          </ol>
        )}
      </Kaart>
    </div>
  )
}

/** A day with work gets the room; for the style sheet, which lays the days below each other on a phone. */
const dagbreedtes = (gevuld: readonly boolean[]): CSSProperties =>
  ({ '--dagen': gevuld.map((vol) => (vol ? 'minmax(0, 3fr)' : 'minmax(3rem, 1fr)')).join(' ') }) as CSSProperties

const Weekpunt = ({ regel }: { readonly regel: Werkregel }) => (
  <ActieLink programmaId={regel.programmaId} actieId={regel.actieId} regel klasse="dagpunt norm">
    {regel.hoe}
    <small>
      <Icoon van={STATUS_ICOON[regel.status]} /> {regel.woord}
    </small>
  </ActieLink>
)
