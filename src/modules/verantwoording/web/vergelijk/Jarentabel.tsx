import type { Antwoord } from '../../../../platform/contract.ts'
import { Tabelvak } from '../../../../platform/web/weergave/Tabelvak.tsx'
import type { verantwoordingContract } from '../../contract.ts'

type Vergelijking = Antwoord<typeof verantwoordingContract.compareVerantwoordingen>
type Oogst = Vergelijking['regels'][number]['jaren'][number]

export const Jarentabel = ({ koppen, regels }: Vergelijking) => (
  <Tabelvak label="Jaren naast elkaar">
    <table className="tabel stapel-tabel">
      <thead>
        <tr>
          <th scope="col">Prioriteit</th>
          {koppen.map(({ id, jaar, titel }) => (
            <th key={id} scope="col">
              {jaar} <span className="zacht klein verantwoording-programma">{titel}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {regels.map(({ naam, jaren }) => (
          <tr key={naam}>
            <th scope="row">{naam}</th>
            {jaren.map((oogst, plek) => (
              <td key={koppen[plek]?.id ?? plek} data-kop={koppen[plek]?.jaar}>
                {describeOogst(oogst)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </Tabelvak>
)

function describeOogst(oogst: Oogst): string {
  if (oogst === null) return 'stond er niet in'
  const { gerealiseerd, deels, niet, open } = oogst
  return [
    `${gerealiseerd} gedaan`,
    `${deels} deels of later`,
    `${niet} niet gedaan`,
    ...(open > 0 ? [`${open} niet beslist`] : []),
  ].join(', ')
}
