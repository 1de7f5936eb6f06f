import type { Tekst } from '../../../tekst/tekst.ts'
import type { Geldregel, PublicatieActie, PublicatieInzet } from '../../publicatie.ts'
import { markup, isLeeg, type Opmaak } from '../opmaak.ts'
import { toOordeel } from '../oordeel.ts'
import type { Bladbron } from '../site.ts'
import { toTabel } from '../tabel.ts'
import { toTekst } from '../tekst.ts'

/** A question and its answer; left out when there is no answer. */
export const toVraag = (vraag: string, antwoord: Opmaak | null): Opmaak | null =>
  antwoord === null || isLeeg(antwoord)
    ? null
    : markup`<dt>${vraag}</dt>
        <dd>${antwoord}</dd>`

export const toAntwoord = (bron: Bladbron, tekst: Tekst, onder: number): Opmaak | null =>
  tekst.length === 0 ? null : toTekst(bron, tekst, onder)

/** Each promise with its verdict; the words as they were adopted unfold beside it. */
export const toActielijst = (bron: Bladbron, acties: readonly PublicatieActie[], onder: number): Opmaak | null =>
  acties.length === 0
    ? null
    : markup`<ul class="acties">
        ${acties.map(
          (actie) =>
            markup`<li>
              ${toOordeel(actie.oordeel)} <span>${actie.stand}</span>
              ${toTekst(bron, actie.toelichting, onder)}
              <details>
                <summary>De belofte: ${firstWords(actie.belofte)}</summary>
                <p>‘${actie.belofte}’ ${describeWie(actie)}</p>
              </details>
            </li> `,
        )}
      </ul>`

export const describeWie = ({ wanneer, partijen }: PublicatieActie): string =>
  [wanneer, partijen.join(', ')].filter((deel) => deel !== '').join(' · ')

const LANGSTE_BEGIN = 90

const firstWords = (tekst: string): string =>
  tekst.length <= LANGSTE_BEGIN ? tekst : `${tekst.slice(0, tekst.lastIndexOf(' ', LANGSTE_BEGIN) || LANGSTE_BEGIN)} …`

const EURO = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 0 })
export const formatEuro = (bedrag: number | null): string => (bedrag === null ? 'onbekend' : `€ ${EURO.format(bedrag)}`)

export const toGeld = (naam: string, geld: readonly Geldregel[]): Opmaak | null =>
  geld.length === 0
    ? null
    : toTabel(
        `Geld: ${naam}`,
        [{ kop: 'Waarvoor' }, { kop: 'Begroot', getal: true }, { kop: 'Besteed', getal: true }],
        geld.map(({ omschrijving, begroot, besteed }) => ({
          cellen: [omschrijving, formatEuro(begroot), formatEuro(besteed)],
        })),
      )

/** What was promised: the ambition, and else the promises themselves. */
export const toBelofte = ({ ambitie, acties }: PublicatieInzet): Opmaak | null => {
  if (ambitie !== '') return markup`<p>${ambitie}</p>`
  return acties.length === 0
    ? null
    : markup`<ul class="lijst">
        ${acties.map(({ belofte }) => markup`<li>${belofte}</li>`)}
      </ul>`
}
