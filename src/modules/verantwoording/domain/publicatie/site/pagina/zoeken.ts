import { buildBlad, nameUitgave } from '../blad.ts'
import { escapeTekst, markup, writeOpmaak, type Opmaak } from '../opmaak.ts'
import { relativePad } from '../pad.ts'
import type { Site, Sitebestand } from '../site.ts'
import { doelpad } from './doelregel.ts'
import { inzetpad, nameOnderdeel, prioriteitpad } from './onderdeel.ts'
import { listDoelen } from '../../listDoelen.ts'

export const ZOEKPAD = 'zoeken/index.html'
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
/** Where the answer stands when the site is served; of itself the page lists everything. */
const ANTWOORDPLEK = '<p class="zoekantwoord" hidden></p>'

export type Vindplaats = { readonly titel: string; readonly waar: string; readonly pad: string }

/** Every title there is, with the account it stands in. */
export const listVindplaatsen = ({ uitgaven }: Site): readonly Vindplaats[] =>
  uitgaven.flatMap(({ pad, publicatie }) => {
    const basis = `${pad}/`
    const waar = nameUitgave(publicatie)
    return [
      { titel: publicatie.titel, waar, pad: `${basis}index.html` },
      ...publicatie.prioriteiten.flatMap((prioriteit) => [
        { titel: nameOnderdeel(prioriteit), waar, pad: prioriteitpad(basis, prioriteit) },
        ...prioriteit.inzetten.map((inzet) => ({ titel: nameOnderdeel(inzet), waar, pad: inzetpad(basis, inzet) })),
      ]),
      ...listDoelen(publicatie).map((doel) => ({ titel: doel.tekst, waar, pad: doelpad(basis, doel) })),
    ]
  })

export function buildZoeken(site: Site): Sitebestand {
  const perLetter = new Map<string, Vindplaats[]>()
  for (const plek of listVindplaatsen(site)) {
    const letter = letterOf(plek)
    perLetter.set(letter, [...(perLetter.get(letter) ?? []), plek])
  }
  const letters = [...perLetter.keys()].sort()
  return buildBlad(site, {
    ...{ pad: ZOEKPAD, titel: 'Zoeken', uitgave: null, kruimels: [{ naam: 'Home', pad: 'index.html' }] },
    omschrijving: 'Zoek een onderwerp in de verslagen, of kies het uit de lijst van A tot Z.',
    inhoud: markup`<h1>Zoeken</h1>
      <search>
        <form action="./" method="get">
          <label for="q">Waar zoek je naar?</label> <input id="q" name="q" type="search" maxlength="100">
          <button type="submit">Zoek</button>
        </form>
      </search>
      <p class="zoekantwoord" hidden></p>
      <nav aria-label="Letters">
        <ul class="onderwerpen">
          ${letters.map((letter) => markup`<li><a href="#letter-${letter}">${letter}</a></li>`)}
        </ul>
      </nav>
      ${letters.map(
        (letter) =>
          markup`<section aria-labelledby="letter-${letter}">
            <h2 id="letter-${letter}">${letter}</h2>
            ${toLijst([...(perLetter.get(letter) ?? [])].sort((een, ander) => een.titel.localeCompare(ander.titel, 'nl')))}
          </section> `,
      )}`,
  })
}

/** The page of the search with what was found, put in by the server. */
export function answerZoekvraag(pagina: string, vindplaatsen: readonly Vindplaats[], vraag: string): string {
  const woorden = vraag
    .toLowerCase()
    .split(/\s+/)
    .filter((woord) => woord !== '')
    .slice(0, 10)
  const gevonden = vindplaatsen.filter(({ titel, waar }) =>
    woorden.every((woord) => `${titel} ${waar}`.toLowerCase().includes(woord)),
  )
  const uitkomst = markup`<section aria-labelledby="gevonden">
    <h2 id="gevonden">${describeAantal(gevonden.length)} met ‘${vraag}’</h2>
    ${gevonden.length === 0 ? markup`<p>Kies een ander woord, of zoek in de lijst hieronder.</p>` : toLijst(gevonden)}
  </section>`
  return pagina
    .replace(ANTWOORDPLEK, () => writeOpmaak(uitkomst))
    .replace('name="q"', () => `name="q" value="${escapeTekst(vraag)}"`)
}

const describeAantal = (aantal: number): string =>
  aantal === 0 ? 'Niets gevonden' : `${aantal} ${aantal === 1 ? 'pagina' : 'pagina’s'} gevonden`

const toLijst = (plekken: readonly Vindplaats[]): Opmaak =>
  markup`<ul class="lijst">
    ${plekken.map(
      ({ titel, waar, pad }) =>
        markup`<li><a href="${relativePad(ZOEKPAD, pad)}">${titel}</a> <span class="noot">${waar}</span></li> `,
    )}
  </ul>`

function letterOf({ titel }: Vindplaats): string {
  const letter = titel
    .replace(/^[\d.\s]+/, '')
    .normalize('NFD')
    .charAt(0)
    .toUpperCase()
  return LETTERS.includes(letter) && letter !== '' ? letter : 'Overig'
}
