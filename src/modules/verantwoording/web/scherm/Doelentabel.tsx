import { Kaart } from '../../../../platform/web/weergave/Kaart.tsx'
import { Tabelvak } from '../../../../platform/web/weergave/Tabelvak.tsx'
import type { Doel } from '../verantwoordingQuery.ts'

/** Where a goal began, what was wanted, what came of it, and who says so. */
export function Doelentabel({ doelen }: { readonly doelen: readonly Doel[] }) {
  if (doelen.length === 0) return null
  return (
    <Kaart titel="Doelen">
      <Tabelvak label="Doelen">
        <table className="tabel stapel-tabel">
          <thead>
            <tr>
              <th scope="col">Doel</th>
              <th scope="col">Nulmeting</th>
              <th scope="col">Norm</th>
              <th scope="col">Realisatie</th>
              <th scope="col">Oordeel</th>
              <th scope="col">Bron</th>
            </tr>
          </thead>
          <tbody>
            {doelen.map((doel) => (
              <Doelrij key={doel.id} doel={doel} />
            ))}
          </tbody>
        </table>
      </Tabelvak>
    </Kaart>
  )
}

const Doelrij = ({
  doel: { tekst, indicator, nulmeting, norm, realisatie, oordeel, zin, bron, context },
}: {
  readonly doel: Doel
}) => (
  <tr>
    <th scope="row">
      {tekst}
      {indicator !== '' && <span className="zacht klein verantwoording-programma">{indicator}</span>}
    </th>
    <td data-kop="Nulmeting">{nulmeting || '–'}</td>
    <td data-kop="Norm">{norm}</td>
    <td data-kop="Realisatie">{realisatie || '–'}</td>
    <td data-kop="Oordeel">
      <b>{oordeel === '' ? 'geen oordeel' : oordeel}</b>
      {[zin, ...context].filter(Boolean).map((regel) => (
        <span key={regel} className="zacht klein verantwoording-programma">
          {regel}
        </span>
      ))}
    </td>
    <td data-kop="Bron">{bron || '–'}</td>
  </tr>
)
