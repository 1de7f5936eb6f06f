import { useEffect, useRef, type ReactNode } from 'react'
import { Kruimelpad } from './Kruimelpad.tsx'

type Props = {
  readonly titel: string
  /** The way back: `<Link>`s, then the name of this page. */
  readonly kruimels?: readonly ReactNode[]
  /** Facts under the title, separated by dots. */
  readonly onder?: readonly ReactNode[]
  /** Buttons; at most one `.knop-hoofd`, last. */
  readonly knoppen?: ReactNode
  /** Title of the browser tab, where it should say more than the heading. */
  readonly tabTitel?: string
}

let eersteSchermGezien = false

/** Heading of a screen: names the browser tab and takes focus when somebody navigates to it. */
export function Paginakop({ titel, kruimels, onder, knoppen, tabTitel }: Props) {
  const kop = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    // The first screen of a visit leaves focus to the browser, as any page does.
    if (eersteSchermGezien) kop.current?.focus()
    eersteSchermGezien = true
  }, [])
  return (
    <div className="paginakop">
      <title>{`${tabTitel ?? titel} – Baken`}</title>
      <div>
        {kruimels && <Kruimelpad kruimels={kruimels} />}
        <h1 tabIndex={-1} ref={kop}>
          {titel}
        </h1>
        {onder && (
          <p className="onder">
            {onder.map((feit, nummer) => (
              <span key={nummer} className={nummer > 0 ? 'punt' : undefined}>
                {feit}
              </span>
            ))}
          </p>
        )}
      </div>
      {knoppen && <div className="knoppen">{knoppen}</div>}
    </div>
  )
}
