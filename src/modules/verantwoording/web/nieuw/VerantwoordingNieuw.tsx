import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Melder } from '../../../../platform/web/bericht/Melder.tsx'
import { Paginakop } from '../../../../platform/web/schil/Paginakop.tsx'
import { verantwoordbareQuery } from '../verantwoordingQuery.ts'
import { Verantwoordingformulier } from './Verantwoordingformulier.tsx'

/** Which programme, at which moment and in which form; the draft is made from the facts. */
export function VerantwoordingNieuw() {
  const { data: programmas } = useSuspenseQuery(verantwoordbareQuery)
  return (
    <>
      <Paginakop
        titel="Nieuwe verantwoording"
        kruimels={[
          <Link key="lijst" to="/verantwoording">
            Verantwoording
          </Link>,
          'Nieuw',
        ]}
      />
      {programmas.length === 0 ? (
        <Melder soort="info" titel="Er is nog geen vastgesteld programma.">
          <p>
            Je legt verantwoording af over een programma dat is vastgesteld.{' '}
            <Link to="/programmas">Kies een programma</Link> en leg eerst vast wie het vaststelde. Is er al een verslag?{' '}
            <Link to="/inlezingen/nieuw">Lees het in</Link>; de tekst en de getallen neem je dan over.
          </p>
        </Melder>
      ) : (
        <Verantwoordingformulier programmas={programmas} />
      )}
    </>
  )
}
