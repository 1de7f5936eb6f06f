import { Link } from '@tanstack/react-router'
import { useMag } from '../../../platform/web/schil/sessie.ts'
import { Tabs } from '../../../platform/web/weergave/Tabs.tsx'

export const Inzichttabs = () => (
  <Tabs label="Delen van Inzicht" kort>
    <Link to="/inzicht" activeOptions={{ exact: true }}>
      Doelen
    </Link>
    <Link to="/inzicht/indicatoren" activeOptions={{ includeSearch: false }}>
      Indicatoren
    </Link>
    <Link to="/inzicht/tellingen" activeOptions={{ includeSearch: false }}>
      Tellingen
    </Link>
    <Link to="/inzicht/inwoners">Inwoners</Link>
    <Link to="/inzicht/vergelijken">Vergelijken</Link>
    {useMag('indicator:edit') && <Link to="/inzicht/inlezen">Inlezen</Link>}
  </Tabs>
)
