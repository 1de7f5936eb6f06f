import type { PublicatieActie, PublicatieDoel, PublicatieInzet, PublicatiePrioriteit } from '../../publicatie.ts'
import { buildBlad, nameUitgave, type Blad } from '../blad.ts'
import { cijferpad } from '../cijfer.ts'
import { markup, type Opmaak } from '../opmaak.ts'
import { toOordeel, toDoeloordeel } from '../oordeel.ts'
import { relativePad } from '../pad.ts'
import type { Bladbron, Sitebestand } from '../site.ts'
import { toTekst } from '../tekst.ts'
import { toActielijst, toBelofte, toGeld, toVraag } from '../vorm/delen.ts'
import { toDoeltabel } from './doelregel.ts'
import { toFotos } from './foto.ts'
import { toGrafiek } from './grafiek.ts'
import { nameOnderdeel, prioriteitpad, toPrioriteitinhoud } from './onderdeel.ts'

type Kruimel = Blad['kruimels'][number]

const buildLos = (bron: Bladbron, titel: string, boven: readonly Kruimel[], inhoud: Opmaak): Sitebestand =>
  buildBlad(bron.site, {
    ...{ pad: bron.pad, titel, uitgave: bron.uitgave, zoekbaar: bron.basis === `${bron.uitgave.pad}/` },
    omschrijving: `${titel}. ${bron.uitgave.publicatie.titel}`,
    kruimels: [
      { naam: 'Home', pad: 'index.html' },
      { naam: nameUitgave(bron.uitgave.publicatie), pad: `${bron.basis}index.html` },
      ...boven,
    ],
    inhoud: markup`<h1>${titel}</h1>
      ${inhoud}`,
  })

export const buildPrioriteit = (bron: Bladbron, prioriteit: PublicatiePrioriteit): Sitebestand =>
  buildLos(
    bron,
    nameOnderdeel(prioriteit),
    [],
    markup`<section aria-labelledby="inzetten">
      <h2 id="inzetten">Wat we deden</h2>
      ${toPrioriteitinhoud(bron, prioriteit)}
    </section>
    ${toFotos(bron, prioriteit.id)}`,
  )

/** All that is known of one inzet, whatever the form of its account. */
export function buildInzet(bron: Bladbron, prioriteit: PublicatiePrioriteit, inzet: PublicatieInzet): Sitebestand {
  const boven = [{ naam: nameOnderdeel(prioriteit), pad: prioriteitpad(bron.basis, prioriteit) }]
  return buildLos(
    bron,
    nameOnderdeel(inzet),
    boven,
    markup`${inzet.oordeel && markup`<p>${toOordeel(inzet.oordeel)}</p>`}
      <dl class="vragen">
        ${toVraag('Wat wilden we bereiken?', toBelofte(inzet))}
        ${toVraag('Wat hebben we gedaan?', inzet.tekst.length > 0 ? toTekst(bron, inzet.tekst, 1) : null)}
        ${toVraag('Per belofte', toActielijst(bron, inzet.acties, 1))}
        ${toVraag('Cijfers', toCijferlijst(bron, inzet.acties))}
        ${toVraag('Doelen', toDoeltabel(bron, `Doelen: ${inzet.naam}`, inzet.doelen))}
        ${toVraag('Geld', toGeld(inzet.naam, inzet.geld))}
        ${toVraag('Wat komt er?', inzet.vooruitblik.length > 0 ? toTekst(bron, inzet.vooruitblik, 1) : null)}
      </dl>
      ${toFotos(bron, inzet.id)}`,
  )
}

function toCijferlijst({ uitgave, basis, pad }: Bladbron, acties: readonly PublicatieActie[]): Opmaak | null {
  const ids = [...new Set(acties.flatMap(({ cijferIds }) => cijferIds))]
  const regels = ids.flatMap((id) => {
    const cijfer = uitgave.publicatie.cijfers[id]
    return cijfer
      ? [
          markup`<li>
            ${cijfer.naam}: <a class="cijfer" href="${relativePad(pad, cijferpad(basis, id))}">${cijfer.tekst}</a>
          </li> `,
        ]
      : []
  })
  return regels.length === 0
    ? null
    : markup`<ul class="lijst">
        ${regels}
      </ul>`
}

export const buildDoel = (bron: Bladbron, doel: PublicatieDoel): Sitebestand =>
  buildLos(
    bron,
    doel.tekst,
    [],
    markup`<p>${toDoeloordeel(doel.oordeel)}</p>
      ${doel.zin !== '' && markup`<p class="inleiding">${doel.zin}</p>`} ${toGrafiek(bron, doel)}
      <section aria-labelledby="cijfer">
        <h2 id="cijfer">Het doel in cijfers</h2>
        ${toDoeltabel(bron, `Doel: ${doel.tekst}`, [doel])}
        ${
          doel.context.length > 0 &&
          markup`<ul class="lijst">
            ${doel.context.map((zin) => markup`<li>${zin}</li>`)}
          </ul>`
        }
      </section>`,
  )
