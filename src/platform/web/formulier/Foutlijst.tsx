import { useEffect, useRef, type MouseEvent } from 'react'

type Props = {
  /** Id of the control and what is wrong with it; undefined is no fault. */
  readonly fouten: readonly (readonly [id: string, melding: string | undefined])[]
}

/** Above a longer form: every fault, each a link to its field. Takes focus when it appears. */
export function Foutlijst({ fouten }: Props) {
  const vak = useRef<HTMLDivElement>(null)
  const gemeld = fouten.filter(([, melding]) => melding !== undefined)
  const aantal = gemeld.length
  const isFout = aantal > 0
  // Only when the list appears: while somebody solves the faults one by one, focus stays in the field.
  useEffect(() => {
    if (isFout) vak.current?.focus()
  }, [isFout])
  if (!isFout) return null
  return (
    <div className="foutlijst" role="alert" tabIndex={-1} ref={vak}>
      <h3>{aantal === 1 ? 'Er gaat 1 ding niet goed' : `Er gaan ${aantal} dingen niet goed`}</h3>
      <ul>
        {gemeld.map(([id, melding]) => (
          <li key={id}>
            <a href={`#${id}`} onClick={(event) => focusField(event, id)}>
              {melding}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

function focusField(event: MouseEvent, id: string): void {
  event.preventDefault()
  document.getElementById(id)?.focus()
}
