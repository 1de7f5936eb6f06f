import { dagTekst } from '../../../../platform/web/weergave/moment.ts'
import type { Publicatiestand } from './publicatieQuery.ts'

export const Publicatieversies = ({ versies }: Pick<Publicatiestand, 'versies'>) =>
  versies.length > 0 && (
    <ul className="regels">
      {versies.map(({ versie, gepubliceerdOp, door, ingetrokkenOp, reden }) => (
        <li key={versie}>
          Versie {versie}, gepubliceerd op {dagTekst(gepubliceerdOp)} door {door}
          {ingetrokkenOp !== null && `. Van de website gehaald op ${dagTekst(ingetrokkenOp)}: ${reden}`}
        </li>
      ))}
    </ul>
  )
