import { OORDELEN } from '../../domain/verantwoording.ts'
import { Oordeelteken } from '../tonen/Oordeelteken.tsx'
import type { Deel } from '../verantwoordingQuery.ts'

/** How many promises had which verdict. */
export function Oogst({ delen }: { readonly delen: readonly Deel[] }) {
  const beloften = delen.filter(({ soort, oordeel }) => soort === 'actie' && oordeel !== null)
  if (beloften.length === 0) return null
  return (
    <section aria-label="In het kort">
      <h2>In het kort: {beloften.length === 1 ? '1 belofte' : `${beloften.length} beloften`}</h2>
      <ul className="oogst">
        {OORDELEN.map((oordeel) => (
          <li key={oordeel}>
            <b>{beloften.filter((deel) => deel.oordeel === oordeel).length}</b>
            <Oordeelteken oordeel={oordeel} />
          </li>
        ))}
      </ul>
    </section>
  )
}
