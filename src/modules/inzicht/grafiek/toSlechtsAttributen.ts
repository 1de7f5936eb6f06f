import type { plot } from '@observablehq/plot'
import type { Grafiek } from '../domain/grafiek/grafiek.ts'

const SVG = 'http://www.w3.org/2000/svg'

type Tekening = ReturnType<typeof plot>

/**
 * Takes out what a content security policy forbids (styles) and what the library says in English, and gives the drawing its name
 * and its sentence.
 */
export function toSlechtsAttributen(tekening: Tekening, { titel, beschrijving }: Grafiek): Tekening {
  for (const stijl of tekening.querySelectorAll('style')) stijl.remove()
  for (const deel of tekening.querySelectorAll('[style], [aria-label]')) {
    deel.removeAttribute('style')
    deel.removeAttribute('aria-label')
  }
  tekening.removeAttribute('style')
  tekening.setAttribute('xmlns', SVG)
  tekening.setAttribute('role', 'img')
  tekening.prepend(...[makeTekst(tekening, 'title', titel), makeTekst(tekening, 'desc', beschrijving)])
  return tekening
}

function makeTekst({ ownerDocument }: Tekening, naam: 'title' | 'desc', tekst: string) {
  const deel = ownerDocument.createElementNS(SVG, naam)
  deel.textContent = tekst
  return deel
}
