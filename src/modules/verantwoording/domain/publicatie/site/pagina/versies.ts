import { buildBlad, nameUitgave } from '../blad.ts'
import { formatMoment } from '../moment.ts'
import { markup } from '../opmaak.ts'
import { relativePad } from '../pad.ts'
import type { Bladbron, Getoond, Sitebestand } from '../site.ts'
import { toErrata } from './verslag.ts'

export const versiebasis = ({ pad, versie }: Getoond): string => `${pad}/versie/${versie}/`

/** Every version that was public, newest first, and what was put right. */
export function buildVersies({ site, uitgave, pad }: Bladbron): Sitebestand {
  const titel = `Versies van ${nameUitgave(uitgave.publicatie)}`
  const eerdere = site.eerdere.filter((eerder) => eerder.pad === uitgave.pad)
  return buildBlad(site, {
    ...{ pad, titel, uitgave },
    omschrijving: `Alle versies van ${uitgave.publicatie.titel}, met wat er is verbeterd.`,
    kruimels: [
      { naam: 'Home', pad: 'index.html' },
      { naam: nameUitgave(uitgave.publicatie), pad: `${uitgave.pad}/index.html` },
    ],
    inhoud: markup`<h1>${titel}</h1>
      <ul class="lijst">
        <li>
          <a href="${relativePad(pad, `${uitgave.pad}/index.html`)}">Versie ${uitgave.versie}</a>, van
          ${formatMoment(uitgave.gepubliceerdOp)}. Dit is de nieuwste.
        </li>
        ${eerdere.map(
          (eerder) =>
            markup`<li>
              <a href="${relativePad(pad, `${versiebasis(eerder)}index.html`)}">Versie ${eerder.versie}</a>, van
              ${formatMoment(eerder.gepubliceerdOp)}
            </li> `,
        )}
      </ul>
      ${toErrata(uitgave.publicatie)}`,
  })
}
