import { parseHTML } from 'linkedom'
import type { Grafiek } from '../../domain/grafiek/grafiek.ts'
import { drawGrafiek } from '../../grafiek/drawGrafiek.ts'

const { document } = parseHTML('<!doctype html><html><body></body></html>')

/** The drawing as SVG: a file of its own, or a part of a page. */
export const renderGrafiek = (grafiek: Grafiek): string => drawGrafiek(document, grafiek).outerHTML
