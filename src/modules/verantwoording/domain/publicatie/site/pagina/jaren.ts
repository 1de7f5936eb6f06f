import { OORDELEN } from '../../../verantwoording.ts'
import { OORDEELWOORDEN } from '../../../woorden.ts'
import type { PublicatieDoel } from '../../publicatie.ts'
import { buildBlad, nameUitgave } from '../blad.ts'
import { markup, type Opmaak } from '../opmaak.ts'
import { relativePad } from '../pad.ts'
import type { Getoond, Site, Sitebestand } from '../site.ts'
import { toTabel } from '../tabel.ts'
import { countBeloften } from './beloften.ts'
import { doelpad } from './doelregel.ts'
import { listDoelen } from '../../listDoelen.ts'

const PAD = 'jaren/index.html'

/** The years side by side: what became of the promises, and each indicator that stands in more than one account. */
export function buildJaren(site: Site): Sitebestand {
  const uitgaven = [...site.uitgaven].reverse()
  return buildBlad(site, {
    ...{ pad: PAD, titel: 'Jaren naast elkaar', uitgave: null, kruimels: [{ naam: 'Home', pad: 'index.html' }] },
    omschrijving: 'De verslagen van alle jaren naast elkaar: beloften en cijfers.',
    inhoud: markup`<h1>Jaren naast elkaar</h1>
      ${
        uitgaven.length === 0
          ? markup`<p>Er is nog geen verslag.</p>`
          : markup`<section aria-labelledby="beloften">
                <h2 id="beloften">Wat werd er van de beloften?</h2>
                ${toBeloftentabel(uitgaven)}
              </section>
              <section aria-labelledby="cijfers">
                <h2 id="cijfers">Cijfers per jaar</h2>
                ${toCijfertabel(uitgaven)}
              </section>`
      }`,
  })
}

const toBeloftentabel = (uitgaven: readonly Getoond[]): Opmaak =>
  toTabel(
    'Beloften per jaar',
    [
      { kop: 'Verslag' },
      { kop: 'Beloften', getal: true },
      ...OORDELEN.map((oordeel) => ({ kop: OORDEELWOORDEN[oordeel], getal: true })),
    ],
    uitgaven.map(({ pad, publicatie }) => {
      const beloften = countBeloften(publicatie)
      return {
        cellen: [
          markup`<a href="${relativePad(PAD, `${pad}/index.html`)}">${nameUitgave(publicatie)}</a>`,
          String(beloften.totaal),
          ...OORDELEN.map((oordeel) => String(beloften[oordeel])),
        ],
      }
    }),
  )

type Rij = { readonly naam: string; readonly perUitgave: Map<string, PublicatieDoel> }

function toCijfertabel(uitgaven: readonly Getoond[]): Opmaak {
  const rijen = new Map<string, Rij>()
  for (const { pad, publicatie } of uitgaven)
    for (const doel of listDoelen(publicatie)) {
      const naam = doel.indicator === '' ? doel.tekst : doel.indicator
      const rij = rijen.get(naam) ?? { naam, perUitgave: new Map() }
      rij.perUitgave.set(pad, doel)
      rijen.set(naam, rij)
    }
  if (rijen.size === 0) return markup`<p>Er zijn nog geen cijfers.</p>`
  return toTabel(
    'Realisatie per jaar',
    [{ kop: 'Wat meten we?' }, ...uitgaven.map(({ publicatie }) => ({ kop: nameUitgave(publicatie), getal: true }))],
    [...rijen.values()].map(({ naam, perUitgave }) => ({
      cellen: [naam, ...uitgaven.map(({ pad }) => toRealisatie(pad, perUitgave.get(pad)))],
    })),
  )
}

const toRealisatie = (pad: string, doel: PublicatieDoel | undefined): Opmaak | string =>
  doel === undefined || doel.realisatie === ''
    ? 'niet gemeten'
    : markup`<a href="${relativePad(PAD, doelpad(`${pad}/`, doel))}">${doel.realisatie}</a>`
