import { useLayoutEffect, useRef } from 'react'
import type { Grafiek } from '../../domain/grafiek/grafiek.ts'
import { drawGrafiek } from '../../grafiek/drawGrafiek.ts'

/** The drawing itself. Load it lazily: it brings the drawing library. */
export function Grafiekbeeld({ grafiek }: { readonly grafiek: Grafiek }) {
  const vak = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => vak.current?.replaceChildren(drawGrafiek(document, grafiek)), [grafiek])
  return <div className="grafiekvak" ref={vak} />
}
