import { describeVerslag } from '../../describeVerslag.ts'
import { listDoelen } from '../../listDoelen.ts'
import type { Publicatie } from '../../publicatie.ts'
import { formatDatum } from '../../../../../../platform/domain/datumtekst.ts'
import { MOMENTNAMEN } from '../../../woorden.ts'
import { buildBlad, nameUitgave, type Blad } from '../blad.ts'
import { markup, type Opmaak } from '../opmaak.ts'
import { relativePad } from '../pad.ts'
import type { Bladbron, Sitebestand } from '../site.ts'
import { toTekst } from '../tekst.ts'
import { toInHetKort } from './beloften.ts'
import { toDoeltabel } from './doelregel.ts'
import { nameOnderdeel, prioriteitpad, toPrioriteitinhoud, toPrioriteitkort } from './onderdeel.ts'

/** A page with its style sheet stays below 100 kB, so that it opens on a slow phone. */
const GROOTSTE_BLAD = 80_000

/** The account itself: everything on one page, or by its prioriteiten when that would be too much. */
export function buildVerslag(bron: Bladbron): Sitebestand {
  const heel = buildBlad(bron.site, toBlad(bron, toPrioriteitinhoud))
  return 'tekst' in heel && heel.tekst.length > GROOTSTE_BLAD
    ? buildBlad(bron.site, toBlad(bron, toPrioriteitkort))
    : heel
}

function toBlad(bron: Bladbron, toPrioriteit: typeof toPrioriteitinhoud): Blad {
  const { uitgave, pad } = bron
  const { publicatie } = uitgave
  const { titel, inleiding, samenvatting, prioriteiten } = publicatie
  return {
    ...{ pad, titel, uitgave, kruimels: [{ naam: 'Home', pad: 'index.html' }] },
    omschrijving: `${MOMENTNAMEN[publicatie.moment]} ${publicatie.jaar} bij ${publicatie.programma.titel}.`,
    zoekbaar: bron.basis === `${uitgave.pad}/`,
    inhoud: markup`<div class="leesbreedte">
        <h1>${titel}</h1>
        ${toOudemelding(bron)} ${toTekst(bron, samenvatting, 1)} ${toTekst(bron, inleiding, 1)}
        <p class="noot">${describeVaststelling(publicatie)}</p>
      </div>
      ${toErrata(publicatie)} ${toInHetKort(publicatie)} ${prioriteiten.length > 1 && toOnderwerpen(publicatie)}
      ${prioriteiten.map(
        (prioriteit) =>
          markup`<section aria-labelledby="deel-${prioriteit.slug}">
            <h2 id="deel-${prioriteit.slug}">
              <a href="${relativePad(pad, prioriteitpad(bron.basis, prioriteit))}">${nameOnderdeel(prioriteit)}</a>
            </h2>
            ${toPrioriteit(bron, prioriteit)}
          </section> `,
      )}
      ${toCijfers(bron)}`,
  }
}

const toOnderwerpen = ({ prioriteiten }: Publicatie): Opmaak =>
  markup`<nav aria-label="Onderwerpen">
    <ul class="onderwerpen">
      ${prioriteiten.map((prioriteit) => markup`<li><a href="#deel-${prioriteit.slug}">${nameOnderdeel(prioriteit)}</a></li>`)}
    </ul>
  </nav>`

const describeVaststelling = (publicatie: Publicatie): string => {
  const { titel, vaststelling } = publicatie.programma
  return [`Dit hoort bij ${titel}.`, vaststelling && `${vaststelling}.`, describeVerslag(publicatie)]
    .filter(Boolean)
    .join(' ')
}

function toOudemelding({ uitgave, basis, pad }: Bladbron): Opmaak | null {
  if (basis === `${uitgave.pad}/`) return null
  return markup`<p class="melding">
    Dit is versie ${uitgave.versie}. Er is een nieuwere:
    <a href="${relativePad(pad, `${uitgave.pad}/index.html`)}">${nameUitgave(uitgave.publicatie)}</a>.
  </p>`
}

export const toErrata = ({ errata }: Publicatie): Opmaak | null =>
  errata.length === 0
    ? null
    : markup`<section class="melding" aria-labelledby="errata">
        <h2 id="errata">Verbeterd na de vaststelling</h2>
        <ul class="lijst">
          ${errata.map(({ op, plaats, tekst }) => markup`<li><b>${formatDatum(op)}, ${plaats}:</b> ${tekst}</li> `)}
        </ul>
      </section>`

function toCijfers(bron: Bladbron): Opmaak {
  const { publicatie } = bron.uitgave
  const naar = (naam: string): string => relativePad(bron.pad, `${bron.basis}${naam}`)
  return markup`<section aria-labelledby="cijfers">
    <h2 id="cijfers">Alle cijfers op een rij</h2>
    <p class="noot">
      Staat er een streepje? Dan zijn het er minder dan 5, of kun je zo’n aantal ermee uitrekenen. Dat laten we niet
      zien, zodat niemand te herkennen is.
    </p>
    ${toDoeltabel(bron, `Cijfers over ${publicatie.jaar}`, listDoelen(publicatie))}
    <p>
      <a href="${naar('cijfers/index.html')}">Hoe er geteld is</a> ·
      <a href="${naar('doelen.csv')}">Doelen als CSV</a> · <a href="${naar('acties.csv')}">Beloften als CSV</a> ·
      <a href="${naar('geld.csv')}">Geld als CSV</a>
    </p>
  </section>`
}
