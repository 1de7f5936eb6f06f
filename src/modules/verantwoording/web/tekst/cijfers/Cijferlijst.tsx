import { useEffect, useId, useSyncExternalStore, type RefObject } from 'react'
import type { Cijferkeuze, Cijferzoeker } from './createCijferzoeker.ts'

type Props = {
  readonly zoeker: Cijferzoeker
  /** What the text stands in, and the list is placed in. */
  readonly vlak: RefObject<HTMLElement | null>
}

const BREEDTE = 320

/** The figures to choose from, at the caret. Focus stays in the text; the arrow keys walk through the list. */
export function Cijferlijst({ zoeker, vlak }: Props) {
  const id = useId()
  const stand = useSyncExternalStore(zoeker.luister, zoeker.stand)
  const gekozen = stand && stand.keuzes.length > 0 ? `${id}-${stand.gekozen}` : null
  useEffect(() => {
    // The editor has no view of its own before it is in the page.
    const tekstvlak = vlak.current?.querySelector<HTMLElement>('[role="textbox"]')
    if (tekstvlak) describeLijst(tekstvlak, gekozen === null ? null : id, gekozen)
  }, [vlak, id, gekozen])
  useEffect(() => {
    if (gekozen !== null) document.getElementById(gekozen)?.scrollIntoView({ block: 'nearest' })
  }, [gekozen])
  if (!stand) return null
  return (
    <div className="tekst-cijferlijst" style={placeLijst(stand.rect, vlak.current)}>
      {stand.keuzes.length === 0 ? (
        <p role="status">Geen cijfer met deze naam. Typ iets anders, of druk op Escape.</p>
      ) : (
        <ul id={id} role="listbox" aria-label="Cijfers">
          {stand.keuzes.map((keuze, plaats) => (
            <li
              key={sleutelVan(keuze)}
              id={`${id}-${plaats}`}
              role="option"
              aria-selected={plaats === stand.gekozen}
              onMouseDown={(event) => {
                event.preventDefault()
                zoeker.kies(plaats)
              }}
            >
              {nameKeuze(keuze)}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

const sleutelVan = (keuze: Cijferkeuze): string =>
  keuze.soort === 'cijfer' ? keuze.cijfer.id : `nieuw ${keuze.nieuw.sleutel}`

const nameKeuze = (keuze: Cijferkeuze): string =>
  keuze.soort === 'cijfer'
    ? `${keuze.cijfer.label}: ${keuze.cijfer.tekst} ${keuze.cijfer.eenheid}`
    : `Nieuw cijfer: ${keuze.nieuw.naam}`

const ATTRIBUTEN = ['aria-controls', 'aria-activedescendant'] as const

/** Tells who cannot see it that a list is open, and what is chosen in it. */
function describeLijst(tekstvlak: HTMLElement, lijst: string | null, gekozen: string | null): void {
  for (const [plaats, waarde] of [lijst, gekozen].entries()) {
    const attribuut = ATTRIBUTEN[plaats]
    if (attribuut === undefined) continue
    if (waarde === null) tekstvlak.removeAttribute(attribuut)
    else tekstvlak.setAttribute(attribuut, waarde)
  }
}

function placeLijst(rect: DOMRect | null, vlak: HTMLElement | null) {
  if (!rect || !vlak) return undefined
  const buiten = vlak.getBoundingClientRect()
  const left = Math.max(0, Math.min(rect.left - buiten.left, buiten.width - BREEDTE))
  return { left, top: rect.bottom - buiten.top + 4 }
}
