import { Melder } from '../../../../../platform/web/bericht/Melder.tsx'
import { describeInhoud } from '../inhoudTekst.ts'
import type { VraagActie } from '../rondeQueries.ts'

type Props = { readonly ander: VraagActie; readonly onKies: (wie: 'eigen' | 'ander') => void }

/** Somebody else filled in the same actie meanwhile: both are there, a person chooses. */
export const Botsing = ({ ander, onKies }: Props) => (
  <Melder soort="letop" titel="Een collega vulde dit intussen ook in.">
    {ander.antwoord && (
      <div className="antwoordtekst">
        {describeInhoud(ander.antwoord, ander).map((regel) => (
          <div key={regel}>{regel}</div>
        ))}
        {ander.antwoord.tekst}
      </div>
    )}
    <div className="knoppen">
      <button className="knop" type="button" onClick={() => onKies('ander')}>
        Houd wat je collega invulde
      </button>
      <button className="knop" type="button" onClick={() => onKies('eigen')}>
        Houd wat jij invulde
      </button>
    </div>
  </Melder>
)
