import { Link } from '@tanstack/react-router'
import { call } from '../../../../../platform/web/api/call.ts'
import { bevestig } from '../../../../../platform/web/bericht/bevestig.ts'
import { Foutvak } from '../../../../../platform/web/bericht/Foutvak.tsx'
import { Kaart } from '../../../../../platform/web/weergave/Kaart.tsx'
import { ladingContract } from '../../../contractLading.ts'
import type { Lading } from '../ladingQuery.ts'
import { getal } from '../ladingtekst.ts'
import { useLadingdaad } from '../useLadingdaad.ts'
import { Fouten } from './Fouten.tsx'

/** What became of a lading, and the way back while there is one. */
export function Overgenomen({ lading }: { readonly lading: Lading }) {
  const { id, versie, status, tellingen } = lading
  const draaiTerug = useLadingdaad(() => call(ladingContract.revertLading, { params: { id }, body: { versie } }))
  const vraag = async () => {
    const tekst = 'De nieuwe cijfers gaan weg, en wat vervangen is komt terug.'
    if (await bevestig({ titel: 'Terugdraaien?', tekst, knop: 'Draai terug', gevaar: true })) draaiTerug.mutate()
  }
  if (!tellingen) return null
  const { nieuw, gewijzigd, ongewijzigd } = tellingen
  return (
    <div className="stapel">
      <Kaart titel={status === 'bevestigd' ? 'Overgenomen' : 'Teruggedraaid'} lijf>
        <p>
          {status === 'bevestigd'
            ? `${getal(nieuw)} nieuwe cijfers bewaard, ${getal(gewijzigd)} vervangen, ${getal(ongewijzigd)} waren al zo.`
            : 'De cijfers staan weer zoals voor het inlezen.'}
        </p>
        {draaiTerug.isError && <Foutvak fout={draaiTerug.error} />}
        <div className="knoppen">
          {status === 'bevestigd' && (
            <button className="knop" type="button" aria-disabled={draaiTerug.isPending} onClick={() => void vraag()}>
              Draai terug
            </button>
          )}
          <Link className="knop" to="/inzicht/indicatoren">
            Naar de indicatoren
          </Link>
        </div>
      </Kaart>
      {status === 'bevestigd' && tellingen.fout > 0 && <Fouten id={id} versie={versie} aantal={tellingen.fout} />}
    </div>
  )
}
