import { readLink } from '../../tekst/readLink.ts'
import type { Tekst } from '../../tekst/tekst.ts'
import type { Publicatie } from '../publicatie.ts'
import { toBestand } from '../site/tekst.ts'
import type { Bevinding } from './bevinding.ts'
import { listLinks, listTekstplaatsen, nameFotoplaats, type Tekstplaats } from './plaats.ts'

type Linkopties = { readonly paden: ReadonlySet<string>; readonly doodeLinks: ReadonlySet<string> }

/** Links, headings, sections without text and photos without words. */
export const checkTeksten = (publicatie: Publicatie, opties: Linkopties): readonly Bevinding[] => [
  ...listTekstplaatsen(publicatie).flatMap((plek) => [...checkLinks(plek, opties), ...checkKoppen(plek)]),
  ...publicatie.prioriteiten.flatMap(({ inzetten }) =>
    inzetten
      .filter(({ tekst, vooruitblik, acties }) => tekst.length + vooruitblik.length + acties.length === 0)
      .map(({ id, naam }) => toLeeg(naam, id)),
  ),
  ...publicatie.fotos
    .filter(({ alt }) => alt.trim() === '')
    .map(({ onderdeelId }) => toZonderAlt(publicatie, onderdeelId)),
]

function checkLinks(
  { plaats, onderdeelId, tekst }: Tekstplaats,
  { paden, doodeLinks }: Linkopties,
): readonly Bevinding[] {
  const isDood = (link: string): boolean => {
    const adres = readLink(link)
    if (adres === null || doodeLinks.has(link)) return true
    return adres.startsWith('/') && !paden.has(toBestand(adres.slice(1).split('#')[0] ?? ''))
  }
  return [...new Set(listLinks(tekst))].filter(isDood).map((link) => ({
    ...{ soort: 'link', ernst: 'blokkeert', plaats, onderdeelId, wat: `Deze link werkt niet: ${link.slice(0, 200)}` },
    doen: 'Verbeter het adres of haal de link weg. Een adres begint met https://.',
  }))
}

/** The page itself mends it; who reads the text in another form would still miss a level. */
function checkKoppen({ plaats, onderdeelId, tekst }: Tekstplaats): readonly Bevinding[] {
  return skipsKop(tekst)
    ? [
        {
          ...{ soort: 'kop', ernst: 'let_op', plaats, onderdeelId, wat: 'De eerste kop is een tussenkop.' },
          doen: 'Begin met een gewone kop.',
        },
      ]
    : []
}

const skipsKop = (tekst: Tekst): boolean => tekst.find((blok) => blok.soort === 'kop')?.niveau === 2

const toLeeg = (naam: string, id: string): Bevinding => ({
  ...{ soort: 'leeg', ernst: 'let_op', plaats: `Inzet ${naam}`, onderdeelId: id, wat: 'Hier staat nog geen tekst.' },
  doen: 'Schrijf wat er is gedaan, of waarom er niets is gedaan.',
})

const toZonderAlt = (publicatie: Publicatie, onderdeelId: string): Bevinding => ({
  ...{ soort: 'zonder_alt', ernst: 'blokkeert', plaats: nameFotoplaats(publicatie, onderdeelId), onderdeelId },
  ...{ wat: 'Deze foto heeft geen beschrijving.', doen: 'Schrijf wat er op de foto te zien is.' },
})
