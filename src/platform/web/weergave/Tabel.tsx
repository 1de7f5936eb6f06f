import type { Key, ReactNode } from 'react'
import { Tabelvak } from './Tabelvak.tsx'

export type Kolom<R> = {
  readonly kop: string
  readonly cel: (rij: R) => ReactNode
  /** Right-aligned, digits of one width. */
  readonly getal?: boolean
  /** Heading for a screen reader only, for a column of buttons. */
  readonly kopVerborgen?: boolean
}

type Props<R> = {
  readonly label: string
  readonly kolommen: readonly Kolom<R>[]
  readonly rijen: readonly R[]
  readonly sleutel: (rij: R) => Key
}

/** The first column names the row. In a narrow place it becomes a stack of cards by itself. */
export const Tabel = <R,>({ label, kolommen, rijen, sleutel }: Props<R>) => (
  <Tabelvak label={label}>
    <table className="tabel stapel-tabel">
      <caption className="verborgen">{label}</caption>
      <thead>
        <tr>
          {kolommen.map(({ kop, getal, kopVerborgen }) => (
            <th key={kop} scope="col" className={getal ? 'num' : undefined}>
              {kopVerborgen ? <span className="verborgen">{kop}</span> : kop}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rijen.map((rij) => (
          <tr key={sleutel(rij)}>
            {kolommen.map((kolom, nummer) => (
              <Cel key={kolom.kop} kolom={kolom} rij={rij} eerste={nummer === 0} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </Tabelvak>
)

function Cel<R>({ kolom, rij, eerste }: { readonly kolom: Kolom<R>; readonly rij: R; readonly eerste: boolean }) {
  if (eerste) return <th scope="row">{kolom.cel(rij)}</th>
  return (
    <td className={kolom.getal ? 'num' : undefined} data-kop={kolom.kopVerborgen ? undefined : kolom.kop}>
      {kolom.cel(rij)}
    </td>
  )
}
