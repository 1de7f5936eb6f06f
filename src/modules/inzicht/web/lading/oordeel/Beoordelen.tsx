import { call } from '../../../../../platform/web/api/call.ts'
import { Foutvak } from '../../../../../platform/web/bericht/Foutvak.tsx'
import { Melder } from '../../../../../platform/web/bericht/Melder.tsx'
import { Kaart } from '../../../../../platform/web/weergave/Kaart.tsx'
import { ladingContract } from '../../../contractLading.ts'
import type { Lading } from '../ladingQuery.ts'
import { getal, rijen } from '../ladingtekst.ts'
import { useLadingdaad } from '../useLadingdaad.ts'
import { Fouten } from './Fouten.tsx'
import { Wijzigingen } from './Wijzigingen.tsx'

type Props = { readonly lading: Lading; /** Back to what the columns mean. */ readonly onTerug: () => void }

/** What the file would do, row by row, before anything of it is kept. */
export function Beoordelen({ lading, onTerug }: Props) {
  const { id, versie, tellingen, fout } = lading
  const neemOver = useLadingdaad(() =>
    call(ladingContract.confirmLading, { params: { id }, body: { versie, alleenGoede: true } }),
  )
  if (!tellingen) return null
  const { waarden, nieuw, gewijzigd, ongewijzigd } = tellingen
  const knop = tellingen.fout > 0 ? 'Neem alleen de goede rijen over' : 'Neem alles over'
  return (
    <div className="stapel">
      {fout !== null && <Melder soort="letop">{fout}</Melder>}
      <Kaart titel="Wat er gaat gebeuren" lijf>
        <ul className="opsomming">
          <li>
            {rijen(tellingen.gelezen)} gelezen, waarvan {getal(tellingen.goed)} goed en {getal(tellingen.fout)} niet.
          </li>
          <li>
            {getal(nieuw)} nieuwe cijfers, {getal(gewijzigd)} vervangen wat er staat, {getal(ongewijzigd)} ongewijzigd.
          </li>
        </ul>
        {neemOver.isError && <Foutvak fout={neemOver.error} />}
        <div className="knoppen">
          <button className="knop" type="button" onClick={onTerug}>
            Terug naar de kolommen
          </button>
          {waarden === 0 ? (
            <p>Er is geen goede rij om over te nemen. Verbeter het bestand en lees het opnieuw in.</p>
          ) : (
            <button
              className="knop knop-hoofd"
              type="button"
              aria-disabled={neemOver.isPending}
              onClick={() => !neemOver.isPending && neemOver.mutate()}
            >
              {knop}
            </button>
          )}
        </div>
      </Kaart>
      {tellingen.fout > 0 && <Fouten id={id} versie={versie} aantal={tellingen.fout} />}
      {gewijzigd > 0 && <Wijzigingen id={id} versie={versie} aantal={gewijzigd} />}
    </div>
  )
}
