import type { Voortgang } from '../cache/stand.ts'
import { describeVoortgang, describeVoortgangvelden } from './voortgangteksten.ts'

/** One report: who said what, in words, and every field from and to. */
export const VoortgangRegel = ({ regel }: { readonly regel: Voortgang }) => (
  <>
    <b>{regel.wie}</b> {describeVoortgang(regel)}
    {regel.tekst !== '' && <p className="regels-houden meldtekst">{regel.tekst}</p>}
    {regel.velden.length > 0 && (
      <ul className="veldwijzigingen klein">
        {describeVoortgangvelden(regel).map(({ veld, van, naar }) => (
          <li key={veld}>
            <b>{veld}:</b>{' '}
            {van !== 'leeg' && (
              <>
                van <del>{van}</del> naar{' '}
              </>
            )}
            <ins>{naar}</ins>
          </li>
        ))}
      </ul>
    )}
  </>
)
