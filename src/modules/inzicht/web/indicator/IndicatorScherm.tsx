import IconChartBar from '@tabler/icons-react/dist/esm/icons/IconChartBar.mjs'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { LegeStaat } from '../../../../platform/web/bericht/LegeStaat.tsx'
import { useMag } from '../../../../platform/web/schil/sessie.ts'
import { Paginakop } from '../../../../platform/web/schil/Paginakop.tsx'
import { Kaart } from '../../../../platform/web/weergave/Kaart.tsx'
import { isIngevuld } from '../../domain/indicator/indicatordefinitie.ts'
import { Grafiekkader } from '../grafiek/Grafiekkader.tsx'
import { Definitiekaart } from './Definitiekaart.tsx'
import { Gebiedskaarten } from './Gebiedskaarten.tsx'
import { indicatorQuery, type Indicator } from './indicatorenQuery.ts'
import { FREQUENTIENAMEN, GOEDNAMEN, herkomstnaam, SOORTNAMEN } from './indicatortekst.ts'
import { Waardenkaart } from './waarden/Waardenkaart.tsx'

/** One indicator: its series, its values, what it means and where it is used. */
export function IndicatorScherm() {
  const { id } = useParams({ from: '/schil/inzicht/indicatoren/$id' })
  const { data: indicator } = useSuspenseQuery(indicatorQuery(id))
  const mag = useMag('indicator:edit')
  const heel = indicator.gebieden.find(({ gebied }) => gebied === '')
  return (
    <>
      <Paginakop
        titel={indicator.naam}
        kruimels={[
          <Link key="indicatoren" to="/inzicht/indicatoren">
            Indicatoren
          </Link>,
          indicator.naam,
        ]}
        onder={[
          SOORTNAMEN[indicator.soort],
          GOEDNAMEN[indicator.goed],
          FREQUENTIENAMEN[indicator.frequentie],
          herkomstnaam(indicator),
        ]}
        knoppen={
          mag && (
            <Link className="knop" to="/inzicht/indicatoren/$id/wijzigen" params={{ id }}>
              Wijzig
            </Link>
          )
        }
      />
      <div className="stapel">
        <Kaart titel="De reeks" lijf>
          {heel?.grafiek ? <Grafiekkader grafiek={heel.grafiek} open /> : <GeenCijfers indicator={indicator} />}
        </Kaart>
        {mag && isIngevuld(indicator.herkomst) && <Waardenkaart key={indicator.versie} indicator={indicator} />}
        <Gebiedskaarten indicator={indicator} />
        <Definitiekaart indicator={indicator} />
      </div>
    </>
  )
}

function GeenCijfers({ indicator: { reden, herkomst } }: { readonly indicator: Indicator }) {
  if (reden !== null) return <p>Je mag lezen wat deze indicator is, maar niet wat er geteld wordt.</p>
  return (
    <LegeStaat icoon={IconChartBar} titel="Nog geen heel jaar">
      {isIngevuld(herkomst)
        ? 'Vul hieronder de cijfers in. Een grafiek verschijnt zodra er een heel jaar is.'
        : 'Baken telt deze cijfers zelf. Een grafiek verschijnt zodra er een heel jaar geteld is.'}
    </LegeStaat>
  )
}
