import { areaY, axisX, axisY, dot, gridY, line, plot, ruleX, ruleY, text, type PlotOptions } from '@observablehq/plot'
import type { Grafiek, Grafiekpunt } from '../domain/grafiek/grafiek.ts'
import { listNoten } from '../domain/grafiek/listNoten.ts'
import { planAs } from './planAs.ts'
import { toSlechtsAttributen } from './toSlechtsAttributen.ts'

/** So wide that the text is still 14 px on a phone. */
const BREEDTE = 360
const HOOGTE = 220
const MARGES = { marginLeft: 52, marginRight: 30, marginTop: 34, marginBottom: 30 }
const LETTER = 14

/** Inside an open dot; a page with another background than white names its own. */
const OPEN = 'var(--grafiek-vlak, white)'
/** Keeps a word readable where it crosses a line. */
const RAND = { fill: 'currentColor', stroke: OPEN, strokeWidth: 4 }

/**
 * Draws in one colour, that of the text around it: what differs, differs in shape. Final values are filled dots and provisional ones
 * open, with the chance around them as a band and whiskers, what was wanted as a dashed line with its word, and notes as numbers.
 * `document` is that of the browser, or one on the server. Holds no styles: a page that forbids them shows it all the same.
 */
export function drawGrafiek(document: NonNullable<PlotOptions['document']>, grafiek: Grafiek) {
  const { punten, norm, verwachting } = grafiek
  const as = planAs(grafiek, BREEDTE - MARGES.marginLeft - MARGES.marginRight)
  const getal = (waarde: number): string => waarde.toLocaleString('nl-NL', { maximumFractionDigits: 1 })
  const drawn = plot({
    ...{ document, width: BREEDTE, height: HOOGTE, ...MARGES, className: 'reekstekening' },
    x: { type: 'point', domain: [...as.plaatsen], label: null },
    y: { zero: true, nice: true, label: null },
    marks: [
      gridY({ ticks: 4 }),
      axisY({ ticks: 4, tickSize: 0, fontSize: LETTER, tickFormat: getal }),
      axisX([...as.woorden.keys()], {
        tickSize: 4,
        fontSize: LETTER,
        tickFormat: (naam: string) => as.woorden.get(naam),
      }),
      ...drawReeks(punten),
      ...(verwachting ? drawVerwachting(verwachting, punten.at(-1)) : []),
      ...(norm ? drawNorm(norm, punten, verwachting === null ? 'right' : 'left') : []),
      text(nadrukken(punten), {
        ...{
          x: 'naam',
          y: (punt: Grafiekpunt) => punt.hoog ?? punt.waarde,
          dy: -10,
          fontSize: LETTER,
          fontWeight: 600,
        },
        text: ({ waarde }: Grafiekpunt) => getal(waarde ?? 0),
      }),
      text(listNoten(grafiek), { x: 'naam', text: 'nummer', frameAnchor: 'top', dy: -24, fontSize: LETTER }),
    ],
  })
  return toSlechtsAttributen(drawn, grafiek)
}

const nadrukken = (punten: readonly Grafiekpunt[]): readonly Grafiekpunt[] =>
  punten.filter(({ nadruk, waarde }) => nadruk && waarde !== null)

function drawReeks(punten: readonly Grafiekpunt[]) {
  const gemeten = punten.filter(({ waarde }) => waarde !== null)
  const metMarge = gemeten.filter(({ laag }) => laag !== null)
  return [
    // A year that is not known breaks the band and the line.
    areaY(punten, { x: 'naam', y1: 'laag', y2: 'hoog', fill: 'currentColor', fillOpacity: 0.12 }),
    ruleX(metMarge, { x: 'naam', y1: 'laag', y2: 'hoog', strokeWidth: 1.5, strokeOpacity: 0.7 }),
    line(punten, { x: 'naam', y: 'waarde', strokeWidth: 2 }),
    dot(gemeten, {
      ...{ x: 'naam', y: 'waarde', stroke: 'currentColor', strokeWidth: 2 },
      r: ({ nadruk }: Grafiekpunt) => (nadruk ? 5 : 3.5),
      fill: ({ voorlopig }: Grafiekpunt) => (voorlopig ? OPEN : 'currentColor'),
    }),
  ]
}

/** Its word stands at one end, on the side of the line where the series is not; a forecast at the end keeps its place. */
function drawNorm(norm: NonNullable<Grafiek['norm']>, punten: readonly Grafiekpunt[], kant: 'left' | 'right') {
  const buur = kant === 'left' ? punten[0] : punten.at(-1)
  const onder = (buur?.waarde ?? 0) > norm.waarde
  return [
    ruleY([norm.waarde], { strokeDasharray: '6 4', strokeWidth: 1.5 }),
    text([norm.naam], {
      ...{ y: [norm.waarde], dy: onder ? 10 : -10, frameAnchor: kant, textAnchor: kant === 'left' ? 'start' : 'end' },
      ...{ fontSize: LETTER, fontStyle: 'italic', ...RAND },
    }),
  ]
}

/** The rest of the year hangs on what was measured last by a dotted line. */
function drawVerwachting(verwachting: NonNullable<Grafiek['verwachting']>, laatste: Grafiekpunt | undefined) {
  const lijn = laatste?.waarde === undefined || laatste.waarde === null ? [] : [laatste, verwachting]
  return [
    line(lijn, { x: 'naam', y: 'waarde', strokeDasharray: '2 4', strokeWidth: 1.5 }),
    ruleX([verwachting], { x: 'naam', y1: 'laag', y2: 'hoog', strokeWidth: 1.5, strokeDasharray: '2 2' }),
    dot([verwachting], {
      x: 'naam',
      y: 'waarde',
      r: 5,
      symbol: 'diamond',
      fill: OPEN,
      stroke: 'currentColor',
      strokeWidth: 2,
    }),
  ]
}
