import type { ReactNode } from 'react'
import type { Datum } from '../../../platform/domain/datum.ts'
import { formatDatum } from '../../../platform/domain/datumtekst.ts'
import type { Telling } from './tellingenQuery.ts'

type Props = {
  readonly telling: Telling
  /** More about the ways to split it; left out: only their names. */
  readonly children?: ReactNode
}

/** How it is counted, from which source. */
export const Tellingfeiten = ({ telling, children }: Props) => (
  <dl className="feiten">
    <dt>Welke dag telt</dt>
    <dd>{telling.datumveld}</dd>
    <dt>Bron</dt>
    <dd>{telling.bron}</dd>
    <dt>Compleet vanaf</dt>
    <dd>
      {telling.volledigVanaf === null
        ? 'Niet vastgelegd. Wat van vroeger is, kan ontbreken.'
        : // The schema of the contract has seen that it is a day.
          formatDatum(telling.volledigVanaf as Datum)}
    </dd>
    {children ?? (
      <>
        <dt>Te verdelen naar</dt>
        <dd>{telling.dimensies.map(({ naam }) => naam.toLowerCase()).join(', ')}</dd>
      </>
    )}
  </dl>
)
