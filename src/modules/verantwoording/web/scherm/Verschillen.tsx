import { useQuery } from '@tanstack/react-query'
import { Melder } from '../../../../platform/web/bericht/Melder.tsx'
import { isBevroren } from '../../domain/stappen/applyStap.ts'
import type { Stap } from '../../domain/verantwoording.ts'
import { verschillenQuery } from '../verantwoordingQuery.ts'

/** Frozen figures that would be others now: shown, and never hidden. */
export function Verschillen({ id, stap }: { readonly id: string; readonly stap: Stap }) {
  const { data: items = [] } = useQuery({ ...verschillenQuery(id), enabled: isBevroren(stap) })
  if (items.length === 0) return null
  return (
    <Melder
      soort="info"
      titel={items.length === 1 ? 'Eén cijfer zou nu anders zijn.' : `${items.length} cijfers zouden nu anders zijn.`}
    >
      <ul>
        {items.map(({ cijferId, naam, was, nu, waarom }) => (
          <li key={cijferId}>
            {naam}: was {was}, zou nu {nu} zijn. {waarom}
          </li>
        ))}
      </ul>
    </Melder>
  )
}
