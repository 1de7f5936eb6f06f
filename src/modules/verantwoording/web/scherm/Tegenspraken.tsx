import { useQuery } from '@tanstack/react-query'
import { Melder } from '../../../../platform/web/bericht/Melder.tsx'
import { tegensprakenQuery } from '../verantwoordingQuery.ts'

/** Where sources do not say the same: both stand here, and nobody chose for you. */
export function Tegenspraken({ id }: { readonly id: string }) {
  const { data: items = [] } = useQuery(tegensprakenQuery(id))
  if (items.length === 0) return null
  return (
    <Melder
      soort="letop"
      titel={
        items.length === 1
          ? 'Bronnen spreken elkaar tegen.'
          : `Bronnen spreken elkaar op ${items.length} plaatsen tegen.`
      }
    >
      <ul>
        {items.map(({ wat, bronnen, deelId }) => (
          <li key={`${wat} ${deelId ?? ''}`}>
            {deelId === null ? wat : <a href={`#deel-${deelId}`}>{wat}</a>}
            <dl className="tegenspraak">
              {bronnen.map(({ bron, zegt }, plek) => (
                <div key={plek}>
                  <dt>{bron}</dt>
                  <dd>{zegt}</dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
    </Melder>
  )
}
