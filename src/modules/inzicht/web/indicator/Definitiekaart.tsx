import { Link } from '@tanstack/react-router'
import { Kaart } from '../../../../platform/web/weergave/Kaart.tsx'
import type { Indicator } from './indicatorenQuery.ts'

const handbronnen = ({ waarden }: Indicator): readonly string[] => [
  ...new Set(waarden.filter(({ metDeHand, gebied }) => metDeHand && gebied === '').map(({ bron }) => bron)),
]

/** What exactly is measured, where that comes from, and what hangs on it. */
export const Definitiekaart = ({ indicator }: { readonly indicator: Indicator }) => (
  <Kaart titel="Wat dit is en waar het gebruikt wordt" lijf>
    {indicator.definitie !== '' && <p>{indicator.definitie}</p>}
    <p className="zacht">
      Bron: {indicator.bron}. Geteld in {indicator.eenheid}.
      {indicator.teltPersonen && ' Dit telt mensen: aantallen onder 5 worden niet gepubliceerd.'}
    </p>
    {handbronnen(indicator).length > 0 && (
      <p className="zacht">Met de hand ingevuld uit: {handbronnen(indicator).join(', ')}.</p>
    )}
    {indicator.doelen.length === 0 && indicator.inSommen.length === 0 && (
      <p className="zacht">Nog geen doel wordt hiermee beoordeeld. Kies deze indicator bij een doel.</p>
    )}
    <ul className="regels" aria-label="Waar deze indicator gebruikt wordt">
      {indicator.doelen.map(({ id, tekst }) => (
        <li key={id}>
          <Link to="/inzicht/doelen/$id" params={{ id }}>
            {tekst}
          </Link>
        </li>
      ))}
      {indicator.inSommen.map(({ id, naam }) => (
        <li key={id}>
          <Link to="/inzicht/indicatoren/$id" params={{ id }}>
            {`Telt mee in ${naam}`}
          </Link>
        </li>
      ))}
    </ul>
  </Kaart>
)
