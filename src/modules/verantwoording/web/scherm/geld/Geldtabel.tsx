import { Tabelvak } from '../../../../../platform/web/weergave/Tabelvak.tsx'
import type { Geldregel } from '../../verantwoordingQuery.ts'

const EUROS = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 })

/** What is not known is a dash, which is not nothing. */
const toEuros = (bedrag: number | null): string => (bedrag === null ? '–' : EUROS.format(bedrag))

export function Geldtabel({ regels }: { readonly regels: readonly Geldregel[] }) {
  if (regels.length === 0) return null
  return (
    <Tabelvak label="Geld">
      <table className="tabel">
        <caption className="verborgen">Wat het zou kosten en wat het kostte</caption>
        <thead>
          <tr>
            <th scope="col">Waarvoor</th>
            <th scope="col" className="num">
              Begroot
            </th>
            <th scope="col" className="num">
              Besteed
            </th>
          </tr>
        </thead>
        <tbody>
          {regels.map(({ omschrijving, begroot, besteed }, plek) => (
            <tr key={plek}>
              <th scope="row">{omschrijving}</th>
              <td className="num">{toEuros(begroot)}</td>
              <td className="num">{toEuros(besteed)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Tabelvak>
  )
}
