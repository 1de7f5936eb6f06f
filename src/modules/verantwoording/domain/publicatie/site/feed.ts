import { MOMENTNAMEN } from '../../woorden.ts'
import { markup, writeOpmaak } from './opmaak.ts'
import type { Getoond, Site, Sitebestand } from './site.ts'

/** New accounts and new versions, newest first (RSS 2.0). */
export function buildRss({ opties, uitgaven, eerdere }: Site): Sitebestand {
  const { adres, gemeente, gebouwdOp } = opties
  const alle = [...uitgaven, ...eerdere].sort((een, ander) => ander.gepubliceerdOp.localeCompare(een.gepubliceerdOp))
  const rss = markup`<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
<title>Verslagen over veiligheid van ${gemeente}</title>
<link>${adres}</link>
<description>Elk nieuw verslag en elke nieuwe versie.</description>
<language>nl-NL</language>
<lastBuildDate>${toRfc822(gebouwdOp)}</lastBuildDate>
<atom:link href="${adres}rss.xml" rel="self" type="application/rss+xml"/>
${alle.slice(0, 50).map((uitgave) => toItem(adres, uitgave))}
</channel></rss>`
  return { pad: 'rss.xml', tekst: writeOpmaak(rss) }
}

const toItem = (
  adres: string,
  { pad, versie, gepubliceerdOp, publicatie: { titel, jaar, moment, errata } }: Getoond,
) => markup`<item>
<title>${titel}${versie > 1 && ` (versie ${versie})`}</title>
<link>${adres}${pad}/</link>
<guid isPermaLink="false">${adres}${pad}#versie-${versie}</guid>
<pubDate>${toRfc822(gepubliceerdOp)}</pubDate>
<description>${MOMENTNAMEN[moment]} ${jaar}. ${versie > 1 && (errata.at(-1)?.tekst ?? '')}</description>
</item>
`

const toRfc822 = (op: string): string => new Date(op).toUTCString()

/** Every page that a search engine may show; earlier versions are not among them. */
export function buildSitemap({ opties: { adres, gebouwdOp } }: Site, paden: readonly string[]): Sitebestand {
  const kaart = markup`<?xml version="1.0" encoding="utf-8"?>
    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
      ${paden.map(
        (pad) =>
          markup`<url><loc>${adres}${pad.replace(/index\.html$/, '')}</loc><lastmod>${gebouwdOp}</lastmod></url> `,
      )}
    </urlset>`
  return { pad: 'sitemap.xml', tekst: writeOpmaak(kaart) }
}
