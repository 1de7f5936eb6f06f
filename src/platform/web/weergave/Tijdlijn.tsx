import type { Key, ReactNode } from 'react'
import { momentTekst } from './moment.ts'

export type TijdlijnPunt = {
  readonly id: Key
  /** ISO moment in UTC, as the API gives it. */
  readonly op: string
  readonly tekst: ReactNode
}

/** What happened, newest first. */
export const Tijdlijn = ({ punten }: { readonly punten: readonly TijdlijnPunt[] }) => (
  <ol className="tijdlijn">
    {punten.map(({ id, op, tekst }) => (
      <li key={id}>
        <time dateTime={op}>{momentTekst(op)}</time>
        {tekst}
      </li>
    ))}
  </ol>
)
