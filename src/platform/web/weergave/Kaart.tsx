import { useId, type ReactNode } from 'react'

type Props = {
  readonly titel: ReactNode
  /** At the right of the heading: a count, a link, a button. */
  readonly rechts?: ReactNode
  readonly voet?: ReactNode
  readonly klasse?: string
  /** False for lists and tables, which bring their own space. */
  readonly lijf?: boolean
  readonly children: ReactNode
}

/** A white card with a heading. */
export function Kaart({ titel, rechts, voet, klasse = '', lijf = false, children }: Props) {
  const id = useId()
  return (
    <section className={`kaart ${klasse}`.trim()} aria-labelledby={id}>
      <div className="kaart-kop">
        <h2 id={id}>{titel}</h2>
        {rechts && <div className="duw rij">{rechts}</div>}
      </div>
      {lijf ? <div className="kaart-lijf stapel">{children}</div> : children}
      {voet && <div className="kaart-voet">{voet}</div>}
    </section>
  )
}
