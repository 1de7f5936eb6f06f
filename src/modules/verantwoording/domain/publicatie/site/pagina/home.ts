import { MOMENTNAMEN } from '../../../woorden.ts'
import { buildBlad } from '../blad.ts'
import { markup } from '../opmaak.ts'
import type { Site, Sitebestand } from '../site.ts'

const PAD = 'index.html'

export function buildHome(site: Site): Sitebestand {
  const { gemeente } = site.opties
  return buildBlad(site, {
    ...{ pad: PAD, titel: 'Wat deden we voor een veilige gemeente?', uitgave: null, kruimels: [] },
    omschrijving: `De verslagen van ${gemeente} over veiligheid: wat we beloofden, wat we deden en wat het opleverde.`,
    inhoud: markup`<h1>Wat deden we voor een veilige gemeente?</h1>
      <p class="inleiding leesbreedte">
        Hier staan de verslagen van ${gemeente}. Je leest wat we beloofden, wat we deden en wat het opleverde.
      </p>
      <section aria-labelledby="verslagen">
        <h2 id="verslagen">Verslagen</h2>
        ${
          site.uitgaven.length === 0
            ? markup`<p>Er is nog geen verslag.</p>`
            : markup`<ul class="kaarten">
                ${site.uitgaven.map(
                  ({ pad, publicatie: { jaar, moment, titel } }) =>
                    markup`<li>
                      <a href="${pad}/index.html">${titel}</a><span class="noot">${MOMENTNAMEN[moment]} ${jaar}</span>
                    </li> `,
                )}
              </ul>`
        }
      </section>`,
  })
}
