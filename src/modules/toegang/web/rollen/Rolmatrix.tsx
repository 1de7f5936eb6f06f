import { Link } from '@tanstack/react-router'
import { Tabelvak } from '../../../../platform/web/weergave/Tabelvak.tsx'
import { findWens, type Concept } from './concept.ts'
import { Matrixteken } from './Matrixteken.tsx'
import type { Matrixcel, Matrixgroep, Matrixrol } from './rollenQuery.ts'

type Props = {
  readonly rollen: readonly Matrixrol[]
  readonly groepen: readonly Matrixgroep[]
  readonly concept: Concept
}

/** All rollen beside each other, to see at a glance who may what. The name of a rol leads to that rol alone. */
export const Rolmatrix = ({ rollen, groepen, concept }: Props) => (
  <Tabelvak label="Wat elke rol mag">
    <table className="rol-matrix">
      <caption className="verborgen">Wat elke rol mag</caption>
      <thead>
        <tr>
          <th scope="col">Handeling</th>
          {rollen.map((rol) => (
            <th scope="col" key={rol.rol}>
              <Link to="/beheer/rollen" search={(eerder) => ({ ...eerder, rol: rol.rol })}>
                {rol.naam}
              </Link>
            </th>
          ))}
        </tr>
      </thead>
      {groepen.map((groep) => (
        <tbody key={groep.naam}>
          <tr className="rol-groep">
            <th scope="rowgroup" colSpan={rollen.length + 1}>
              <span>{groep.naam}</span>
            </th>
          </tr>
          {groep.handelingen.map(({ handeling, naam, zin, dossier }) => (
            <tr key={handeling}>
              <th scope="row" title={zin}>
                {naam} {dossier && <span className="klein zacht">(dossiers)</span>}
              </th>
              {rollen.map((rol) => (
                <Cel key={rol.rol} rol={rol} handeling={handeling} concept={concept} />
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  </Tabelvak>
)

type CelProps = { readonly rol: Matrixrol; readonly handeling: string; readonly concept: Concept }

function Cel({ rol, handeling, concept }: CelProps) {
  const cel = rol.cellen.find((een) => een.handeling === handeling)
  if (!cel) return <td />
  const wens = findWens(concept, rol, cel)
  const aan = wens?.toegestaan ?? cel.aan
  return (
    <td>
      <Matrixteken aan={aan} anders={aan !== cel.standaard} nieuw={wens !== undefined} />
      <span className="verborgen">{describeCel(cel, aan, wens !== undefined)}</span>
    </td>
  )
}

const describeCel = ({ standaard }: Matrixcel, aan: boolean, isNieuw: boolean): string =>
  [
    aan ? 'ja' : 'nee',
    ...(aan === standaard ? [] : ['anders dan standaard']),
    ...(isNieuw ? ['nog niet bewaard'] : []),
  ].join(', ')
