import type { Deel, Verantwoording } from '../verantwoordingQuery.ts'

/** Prioriteiten and inzetten, with how many promises below each still wait for a decision. */
export function Overzicht({ verantwoording: { delen } }: { readonly verantwoording: Verantwoording }) {
  const open = countOpen(delen)
  return (
    <nav className="verantwoording-overzicht" aria-label="Delen">
      <ul>
        {delen
          .filter(({ soort }) => soort !== 'actie' && soort !== 'doel' && soort !== 'vooruitblik')
          .map(({ id, soort, nummer, titel }) => (
            <li key={id} className={soort === 'inzet' ? 'onder' : undefined}>
              <a href={`#deel-${id}`}>
                {nummer} {titel}
                {(open.get(id) ?? 0) > 0 && <span className="zacht"> ({open.get(id)} te beslissen)</span>}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  )
}

function countOpen(delen: readonly Deel[]): ReadonlyMap<string, number> {
  const perInzet = new Map<string, number>()
  for (const { soort, id, ouderId, voorstel, oordeel } of delen) {
    if (voorstel === null || oordeel !== null) continue
    const plek = soort === 'actie' ? (ouderId ?? id) : id
    perInzet.set(plek, (perInzet.get(plek) ?? 0) + 1)
  }
  return perInzet
}
