import type { Antwoord } from '../../../platform/contract.ts'
import { momentTekst } from '../../../platform/web/weergave/moment.ts'
import type { logboekContract } from '../contract.ts'
import { UitkomstBadge } from './UitkomstBadge.tsx'

type Regel = Antwoord<typeof logboekContract.getLogregel>

/** Everything that a line holds, in words. */
export function Regelfeiten({ regel }: { readonly regel: Regel }) {
  return (
    // In a narrow window this scrolls, and a keyboard must be able to.
    <div className="stapel" role="region" aria-label="Alles wat is vastgelegd" tabIndex={0}>
      <p>{regel.zin}</p>
      <dl className="feiten">
        {factsOf(regel).map(([naam, waarde]) => (
          <div key={naam} className="feiten-paar">
            <dt>{naam}</dt>
            <dd>{waarde}</dd>
          </div>
        ))}
        <div className="feiten-paar">
          <dt>Uitkomst</dt>
          <dd>
            <UitkomstBadge uitkomst={regel.uitkomst} />
          </dd>
        </div>
      </dl>
      <p className="klein zacht">{tellZegel(regel)}</p>
    </div>
  )
}

const NIET_VASTGELEGD = 'Dat werd toen nog niet vastgelegd'

function factsOf(regel: Regel): readonly (readonly [naam: string, waarde: string])[] {
  const leeg = regel.vorm === 1 ? NIET_VASTGELEGD : 'Geen'
  return [
    ['Wanneer', momentTekst(regel.tijd)],
    ['Wie', regel.medewerker?.naam ?? 'Geen medewerker'],
    ['Rol', regel.rol === '' ? 'Geen' : regel.rol],
    ['Organisatie', regel.organisatie ?? (regel.vorm === 1 ? NIET_VASTGELEGD : 'De gemeente zelf')],
    ['Handeling', regel.daad],
    ['Doel', regel.doel ?? leeg],
    ['Onderwerp', regel.onderwerp],
    ['Getoond', regel.getoond === null ? leeg : regel.getoond.length === 0 ? 'Niets' : regel.getoond.join(', ')],
    ['Herkomst (versleuteld)', regel.herkomst ?? leeg],
    ['Spoor van de aanroeper', regel.spoor ?? leeg],
    ['Nummer van het verzoek', regel.verzoek],
  ]
}

const tellZegel = ({ zegel }: Regel): string =>
  zegel === null
    ? 'Deze regel wordt binnen tien seconden verzegeld. Daarna kun je het bewijs downloaden.'
    : `Verzegeld op ${momentTekst(zegel.tijd)}, als nummer ${zegel.nummer.toLocaleString('nl-NL')}. Het bewijs is na te kijken met "baken logboek toets", ook door wie geen toegang heeft tot Baken.`
