import type { Cijfer } from '../../../../../inzicht/public.ts'
import { formatDatum } from '../../../../../../platform/domain/datumtekst.ts'
import { buildBlad, nameUitgave } from '../blad.ts'
import { isHand, nameAnker, recordsAdres } from '../cijfer.ts'
import { formatMoment } from '../moment.ts'
import { markup, type Opmaak } from '../opmaak.ts'
import type { Bladbron, Sitebestand } from '../site.ts'
import { toVraag } from '../vorm/delen.ts'

/** What every figure counts, where it comes from and as of when; each at an address of its own. */
export function buildCijfers(bron: Bladbron): Sitebestand {
  const { uitgave, basis, pad, site } = bron
  const { publicatie } = uitgave
  const titel = `Hoe er geteld is, ${nameUitgave(publicatie)}`
  return buildBlad(site, {
    ...{ pad, titel, uitgave, zoekbaar: basis === `${uitgave.pad}/` },
    omschrijving: `Wat elk cijfer betekent, waar het vandaan komt en van wanneer het is.`,
    kruimels: [
      { naam: 'Home', pad: 'index.html' },
      { naam: nameUitgave(publicatie), pad: `${basis}index.html` },
    ],
    inhoud: markup`<h1>${titel}</h1>
      <p class="leesbreedte">
        Bij elk cijfer staat wat er precies is geteld, uit welke bron en van wanneer. Werk je voor de gemeente en mag je
        het? Dan kun je ook zien welke gegevens erachter zitten.
      </p>
      ${Object.entries(publicatie.cijfers).map(([id, cijfer]) => toCijfer(bron, id, cijfer))}`,
  })
}

function toCijfer({ uitgave, site }: Bladbron, id: string, cijfer: Cijfer): Opmaak {
  const verborgen = uitgave.verborgen.has(id)
  const records = recordsAdres(site.opties.bakenAdres, cijfer)
  return markup`<article class="telling" id="${nameAnker(id)}">
    <h2>${cijfer.naam}: ${cijfer.tekst}${!verborgen && cijfer.eenheid !== '' && ` ${cijfer.eenheid}`}</h2>
    <dl class="vragen">
      ${toVraag('Wat is geteld', cijfer.definitie === '' ? null : markup`<p>${cijfer.definitie}</p>`)}
      ${toVraag('Bron', cijfer.bron === '' ? null : markup`<p>${cijfer.bron}${isHand(cijfer) && markup` <span class="hand">Met de hand ingevuld</span>`}</p>`)}
      ${toVraag('Van wanneer', markup`<p>${formatMoment(cijfer.peilmoment)}${cijfer.voorlopig && '. Dit cijfer is voorlopig'}</p>`)}
      ${toVraag('Volledig vanaf', cijfer.volledigVanaf === null ? null : markup`<p>${formatDatum(cijfer.volledigVanaf)}</p>`)}
      ${toVraag('Let op', cijfer.context.length === 0 ? null : markup`<p>${cijfer.context.join(' ')}</p>`)}
      ${toVraag('De zin waar het staat', toBronzin(cijfer, verborgen))}
      ${toVraag('Voor medewerkers', records === null ? null : markup`<p><a href="${records}">Wie mag, ziet hier de gegevens</a></p>`)}
    </dl>
  </article> `
}

const toBronzin = ({ verwijzing }: Cijfer, verborgen: boolean): Opmaak | null =>
  verwijzing.soort === 'hand' && verwijzing.bronzin !== '' && !verborgen ? markup`<p>‘${verwijzing.bronzin}’</p>` : null
