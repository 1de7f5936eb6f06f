import { Link } from '@tanstack/react-router'
import { Tabs } from '../../../platform/web/weergave/Tabs.tsx'

export const Activiteitentabs = () => (
  <Tabs label="Weergaven van activiteiten">
    <Link to="/activiteiten" activeOptions={{ exact: true, includeSearch: false }}>
      Lijst
    </Link>
    <Link to="/activiteiten/kalender">Kalender</Link>
  </Tabs>
)
