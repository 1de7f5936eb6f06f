import type { Alinea, Lijst, Tekst, Tekstblok, Tekstdeel, Tekstkop } from '../../tekst/tekst.ts'
import { readLink } from '../../tekst/readLink.ts'
import { markup, type Opmaak } from './opmaak.ts'
import { toCijferdeel } from './cijfer.ts'
import { relativePad } from './pad.ts'
import type { Bladbron } from './site.ts'

const HOOGSTE = 6

/** The text that a person wrote, below a heading of level `onder`. A heading never skips a level, whatever the writer chose. */
export function toTekst(bron: Bladbron, tekst: Tekst, onder: number): Opmaak {
  let diepte = 0
  return markup`${tekst.map((blok) => {
    if (blok.soort === 'kop') diepte = Math.min(blok.niveau, diepte + 1)
    return markup`${toBlok(bron, blok, Math.min(HOOGSTE, onder + diepte))} `
  })}`
}

function toBlok(bron: Bladbron, blok: Tekstblok, niveau: number): Opmaak {
  if (blok.soort === 'kop') return toKop(bron, blok, niveau)
  return blok.soort === 'lijst' ? toLijst(bron, blok) : toAlinea(bron, blok)
}

const toAlinea = (bron: Bladbron, { inhoud }: Alinea): Opmaak => markup`<p>${toDelen(bron, inhoud)}</p>`

function toKop(bron: Bladbron, { inhoud }: Tekstkop, niveau: number): Opmaak {
  const tekst = toDelen(bron, inhoud)
  if (niveau <= 2) return markup`<h2>${tekst}</h2>`
  if (niveau === 3) return markup`<h3>${tekst}</h3>`
  if (niveau === 4) return markup`<h4>${tekst}</h4>`
  return niveau === 5 ? markup`<h5>${tekst}</h5>` : markup`<h6>${tekst}</h6>`
}

function toLijst(bron: Bladbron, { genummerd, punten }: Lijst): Opmaak {
  const regels = punten.map(
    ({ inhoud, lijst }) => markup`<li>${toDelen(bron, inhoud)}${lijst && toLijst(bron, lijst)}</li>`,
  )
  return genummerd
    ? markup`<ol class="lijst">
        ${regels}
      </ol>`
    : markup`<ul class="lijst">
        ${regels}
      </ul>`
}

const toDelen = (bron: Bladbron, delen: readonly Tekstdeel[]): Opmaak =>
  markup`${delen.map((deel) => (deel.soort === 'cijfer' ? toCijferdeel(bron, deel) : toStuk(bron, deel)))}`

function toStuk({ pad }: Bladbron, { tekst, vet, cursief, link }: Extract<Tekstdeel, { soort: 'tekst' }>): Opmaak {
  const cursieve = cursief ? markup`<em>${tekst}</em>` : markup`${tekst}`
  const woorden = vet ? markup`<strong>${cursieve}</strong>` : cursieve
  const adres = link === null ? null : toAdres(pad, link)
  return adres === null ? woorden : markup`<a href="${adres}">${woorden}</a>`
}

/** Null for an address that may not be followed from a public page. */
function toAdres(van: string, link: string): string | null {
  const adres = readLink(link)
  return adres?.startsWith('/') ? relativePad(van, toBestand(adres.slice(1))) : adres
}

/** "2025/doel/inbraken/#cijfers" is the page of that folder. */
export const toBestand = (pad: string): string => pad.replace(/(^|\/)(?=#|$)/, '$1index.html')
