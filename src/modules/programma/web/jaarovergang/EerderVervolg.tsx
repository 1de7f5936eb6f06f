import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Melder } from '../../../../platform/web/bericht/Melder.tsx'
import { programmasQuery } from '../programma/cache/programmasQuery.ts'

/** Says so when this programme was copied before: a second copy is allowed, but seldom meant. */
export function EerderVervolg({ programmaId }: { readonly programmaId: string }) {
  const { data } = useInfiniteQuery(programmasQuery)
  const eerder = data?.pages.flatMap(({ items }) => items).find(({ vorigId }) => vorigId === programmaId)
  if (!eerder) return null
  return (
    <Melder soort="letop" titel="Er is al een vervolg op dit programma.">
      <Link to="/programmas/$id" params={{ id: eerder.id }}>
        {eerder.titel}
      </Link>
      . Ga je hier verder, dan krijg je er nog een.
    </Melder>
  )
}
