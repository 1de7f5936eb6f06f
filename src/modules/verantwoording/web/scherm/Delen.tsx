import { useMemo } from 'react'
import type { Deel, Verantwoording } from '../verantwoordingQuery.ts'
import { Deelkaart } from './Deelkaart.tsx'

/** The sections, each with those below it. Goals stand in a table of their own. */
export function Delen({ verantwoording }: { readonly verantwoording: Verantwoording }) {
  const { delen } = verantwoording
  const kinderen = useMemo(() => groupByOuder(delen), [delen])
  const boven = delen.filter(({ ouderId, soort }) => ouderId === null && soort !== 'doel')
  return boven.map((deel) => (
    <section key={deel.id} className="stapel" aria-label={deel.titel}>
      <Deelkaart deel={deel} kinderen={[]} verantwoording={verantwoording} />
      {(kinderen.get(deel.id) ?? [])
        .filter(({ soort }) => soort === 'inzet')
        .map((inzet) => (
          <Deelkaart
            key={inzet.id}
            deel={inzet}
            kinderen={(kinderen.get(inzet.id) ?? []).filter(({ soort }) => soort !== 'doel')}
            verantwoording={verantwoording}
          />
        ))}
    </section>
  ))
}

function groupByOuder(delen: readonly Deel[]): ReadonlyMap<string, readonly Deel[]> {
  const perOuder = new Map<string, Deel[]>()
  for (const deel of delen) {
    if (deel.ouderId === null) continue
    const groep = perOuder.get(deel.ouderId)
    if (groep) groep.push(deel)
    else perOuder.set(deel.ouderId, [deel])
  }
  return perOuder
}
