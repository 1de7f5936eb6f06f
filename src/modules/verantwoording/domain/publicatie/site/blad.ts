import { ICOON } from './icoon.ts'
import { markup, writeOpmaak, type Opmaak } from './opmaak.ts'
import { formatMoment } from './moment.ts'
import { relativePad } from './pad.ts'
import type { Getoond, Site, Sitebestand } from './site.ts'

export type Blad = {
  readonly pad: string
  readonly titel: string
  readonly omschrijving: string
  /** From the top down, without the page itself: where each crumb goes. */
  readonly kruimels: readonly { readonly naam: string; readonly pad: string }[]
  readonly inhoud: Opmaak
  /** The account that the page is of; null for a page of the site itself. */
  readonly uitgave: Getoond | null
  readonly zoekbaar?: boolean
  /** Shown in place of any page, however deep: its links begin at the root of the server. */
  readonly overal?: boolean
}

/** A search engine shows about this much of a title. */
const LANGSTE_TITEL = 70
const HOME = 'index.html'

/** A whole page around its contents. */
export function buildBlad(site: Site, blad: Blad): Sitebestand {
  const { gemeente, adres } = site.opties
  const naar = blad.overal
    ? (pad: string): string => adres.replace(/^https?:\/\/[^/]+/, '') + pad
    : (pad: string): string => relativePad(blad.pad, pad)
  const pagina = markup`<!DOCTYPE html>
    <html lang="nl">
      <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>${shorten(`${blad.titel} – ${gemeente}`)}</title>
        <meta name="description" content="${blad.omschrijving}">
        ${blad.zoekbaar === false ? markup`<meta name="robots" content="noindex">` : markup`<link rel="canonical" href="./">`}
        <link rel="icon" type="image/svg+xml" href="${naar(ICOON)}">
        <link rel="stylesheet" href="${naar('stijl.css')}">
        <link rel="alternate" type="application/rss+xml" title="Nieuwe verslagen" href="${naar('rss.xml')}">
      </head>
      <body>
        <a class="sprong" href="#inhoud">Naar de inhoud</a>
        ${toKop(site, blad, naar)}
        <main class="breedte" id="inhoud">${toKruimels(blad, naar)} ${blad.inhoud}</main>
        ${toVoet(site, blad, naar)}
      </body>
    </html>`
  return { pad: blad.pad, tekst: writeOpmaak(pagina) }
}

const shorten = (titel: string): string =>
  titel.length <= LANGSTE_TITEL ? titel : `${titel.slice(0, LANGSTE_TITEL - 1).trimEnd()}…`

type Naar = (pad: string) => string

const toKop = ({ opties, uitgaven }: Site, { uitgave }: Blad, naar: Naar): Opmaak =>
  markup`<header class="kop">
    <div class="breedte">
      <a class="merk" href="${naar(HOME)}">${opties.gemeente}</a>
      <nav aria-label="Verslagen">
        <ul>
          ${uitgaven.slice(0, 4).map(
            ({ pad, publicatie }) =>
              markup`<li>
                <a href="${naar(`${pad}/index.html`)}" ${uitgave?.pad === pad ? markup`aria-current="true"` : null}>${nameUitgave(publicatie)}</a>
              </li>`,
          )}
          <li><a href="${naar('zoeken/index.html')}">Zoeken</a></li>
        </ul>
      </nav>
    </div>
  </header>`

/** "2025", "2025, bestuursrapportage". */
export const nameUitgave = ({ jaar, moment }: Getoond['publicatie']): string =>
  moment === 'jaarverslag' ? String(jaar) : `${jaar}, ${moment}`

const toKruimels = ({ kruimels, titel }: Blad, naar: Naar): Opmaak | null =>
  kruimels.length === 0
    ? null
    : markup`<nav class="kruimels" aria-label="Kruimelpad">
        <ol>
          ${kruimels.map(({ naam, pad }) => markup`<li><a href="${naar(pad)}">${naam}</a></li>`)}
          <li>${titel}</li>
        </ol>
      </nav>`

function toVoet({ opties }: Site, { uitgave }: Blad, naar: Naar): Opmaak {
  const { contact, gebouwdOp } = opties
  return markup`<footer class="voet">
    <div class="breedte">
      ${contact === '' ? null : markup`<p><b>Klopt er iets niet, of is iets niet duidelijk?</b> Mail naar <a href="mailto:${contact}">${contact}</a>.</p>`}
      <p class="noot">
        Deze pagina is gemaakt op
        <time datetime="${gebouwdOp}">${formatMoment(gebouwdOp)}</time>${uitgave && toExport(uitgave, naar)}
      </p>
      <p class="noot">
        <a href="${naar('toegankelijkheid/index.html')}">Toegankelijkheid</a> ·
        <a href="${naar('privacy/index.html')}">Privacy</a> ·
        <a href="${naar('jaren/index.html')}">Jaren naast elkaar</a> · <a href="${naar('rss.xml')}">RSS</a>
      </p>
    </div>
  </footer>`
}

const toExport = ({ pad, versie, publicatie: { exportOp } }: Getoond, naar: Naar): Opmaak =>
  markup`, met gegevens van <time datetime="${exportOp}">${formatMoment(exportOp)}</time>. Versie ${versie}.
    <a href="${naar(`${pad}/versies/index.html`)}">Alle versies</a>`
