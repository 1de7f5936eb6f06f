import { Kaart } from '../../../../platform/web/weergave/Kaart.tsx'
import { formatGetal } from '../../domain/tekst/getalnotatie.ts'
import type { Doeloordeel } from './doelenQuery.ts'

/** For whoever asks how it was reckoned. */
export const Berekening = ({ uitleg }: { readonly uitleg: NonNullable<Doeloordeel['uitleg']> }) => (
  <Kaart titel="Zo is het berekend" lijf>
    <p>{uitleg.methode}</p>
    {uitleg.stappen.length > 0 && (
      <ul>
        {uitleg.stappen.map((stap) => (
          <li key={stap}>{stap}</li>
        ))}
      </ul>
    )}
    <p className="zacht klein">
      {`Zekerheid: ${formatGetal(100 * uitleg.niveau, 0)}%. Bij 95 van de 100 zulke cijfers ligt de werkelijkheid binnen de marge.`}
    </p>
  </Kaart>
)
