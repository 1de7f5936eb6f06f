import type { PublicatieInzet, PublicatiePrioriteit } from '../../publicatie.ts'
import { markup, type Opmaak } from '../opmaak.ts'
import { toOordeel } from '../oordeel.ts'
import { relativePad } from '../pad.ts'
import type { Bladbron } from '../site.ts'
import { toTekst } from '../tekst.ts'
import { VORMDELEN } from '../vorm/vormen.ts'
import { toDoeltabel } from './doelregel.ts'

export const prioriteitpad = (basis: string, { slug }: PublicatiePrioriteit): string =>
  `${basis}prioriteit/${slug}/index.html`
export const inzetpad = (basis: string, { slug }: PublicatieInzet): string => `${basis}inzet/${slug}/index.html`

/** "2.2.1 Sociale veiligheid"; without numbering the name alone. */
export const nameOnderdeel = ({ nummer, naam }: PublicatieInzet | PublicatiePrioriteit): string =>
  nummer === '' ? naam : `${nummer} ${naam}`

/** An inzet as the form of its account shows it. */
export function toInzet(bron: Bladbron, inzet: PublicatieInzet): Opmaak {
  const { uitgave, basis, pad } = bron
  return markup`<article class="belofte" id="inzet-${inzet.slug}">
    <header>
      <h3><a href="${relativePad(pad, inzetpad(basis, inzet))}">${nameOnderdeel(inzet)}</a></h3>
      ${toOordeel(inzet.oordeel)}
    </header>
    ${VORMDELEN[uitgave.publicatie.vorm](bron, inzet, 3)}
  </article> `
}

/** All below a prioriteit: its text, goals and inzetten. */
export const toPrioriteitinhoud = (bron: Bladbron, prioriteit: PublicatiePrioriteit): Opmaak =>
  markup`${toTekst(bron, prioriteit.tekst, 2)} ${toDoeltabel(bron, `Doelen: ${prioriteit.naam}`, prioriteit.doelen)}
  ${prioriteit.inzetten.map((inzet) => toInzet(bron, inzet))}`

/** The same, only named: on a page that would become too long. */
export const toPrioriteitkort = ({ basis, pad }: Bladbron, prioriteit: PublicatiePrioriteit): Opmaak =>
  markup`<ul class="lijst">
      ${prioriteit.inzetten.map(
        (inzet) =>
          markup`<li>
            <a href="${relativePad(pad, inzetpad(basis, inzet))}">${nameOnderdeel(inzet)}</a>
            ${toOordeel(inzet.oordeel)}
          </li> `,
      )}
    </ul>
    <p><a href="${relativePad(pad, prioriteitpad(basis, prioriteit))}">Alles over ${prioriteit.naam}</a></p>`
