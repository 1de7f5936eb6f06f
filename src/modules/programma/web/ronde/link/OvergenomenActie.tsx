import { Kaart } from '../../../../../platform/web/weergave/Kaart.tsx'
import { StatusBadge } from '../../../../../platform/web/weergave/StatusBadge.tsx'
import { describeInhoud } from '../inhoudTekst.ts'
import type { VraagActie } from '../rondeQueries.ts'

/** An actie of which the answer has become progress: to read only. */
export const OvergenomenActie = ({ actie }: { readonly actie: VraagActie }) => (
  <Kaart
    titel={actie.hoe}
    klasse="vraagkaart"
    lijf
    rechts={<StatusBadge status={actie.status}>{actie.woord}</StatusBadge>}
  >
    <p>De gemeente heeft je antwoord overgenomen.</p>
    {actie.antwoord && (
      <div className="antwoordtekst">
        {describeInhoud(actie.antwoord, actie).map((regel) => (
          <div key={regel}>{regel}</div>
        ))}
        {actie.antwoord.tekst}
      </div>
    )}
  </Kaart>
)
