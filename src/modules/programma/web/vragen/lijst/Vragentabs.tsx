import { Link, useSearch } from '@tanstack/react-router'
import { Tabs } from '../../../../../platform/web/weergave/Tabs.tsx'
import { VRAAG_STANDEN, type VraagStand } from '../../../domain/vragen/vraag.ts'

const NAMEN: Record<VraagStand, string> = { open: 'Open', beantwoord: 'Beantwoord', ingetrokken: 'Ingetrokken' }

export function Vragentabs({ aantalOpen }: { readonly aantalOpen: number }) {
  const { stand: gekozen = 'open', mijn } = useSearch({ from: '/schil/vragen' })
  return (
    <Tabs label="Welke vragen" kort>
      {VRAAG_STANDEN.map((stand) => (
        <Link
          key={stand}
          to="/vragen"
          search={{ ...(stand !== 'open' && { stand }), ...(mijn && { mijn }) }}
          aria-current={stand === gekozen ? 'page' : undefined}
          activeProps={{}}
        >
          {NAMEN[stand]}
          {stand === 'open' && aantalOpen > 0 && <span className="tel">{aantalOpen}</span>}
        </Link>
      ))}
    </Tabs>
  )
}
