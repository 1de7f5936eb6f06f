import { StatusBadge } from '../../../../../platform/web/weergave/StatusBadge.tsx'
import type { Optelling } from '../cache/stand.ts'
import { aandeelTekst, gewichtTekst, presentStatussen } from './optellingtekst.ts'

/** How a share was counted, with the numbers it was made of. */
export function Tellinguitleg({ optelling }: { readonly optelling: Optelling }) {
  const gewicht = gewichtTekst(optelling)
  return (
    <div className="stapel-s">
      <p>
        {optelling.aandeel !== null && <b>{aandeelTekst(optelling.aandeel)} gedaan. </b>}
        {optelling.uitleg}
      </p>
      {optelling.aandeel !== null && (
        <p className="klein zacht">
          Een actie telt mee voor het deel dat gedaan is: 2 van 4 keer is de helft. {gewicht}
        </p>
      )}
      <table className="tellingtabel">
        <caption className="verborgen">Aantal acties per status</caption>
        <tbody>
          {presentStatussen(optelling).map(({ status, aantal }) => (
            <tr key={status}>
              <th scope="row">
                <StatusBadge status={status} />
              </th>
              <td>{aantal.toLocaleString('nl-NL')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
