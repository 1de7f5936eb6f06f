import type { PublicatieDoel } from '../../publicatie.ts'
import { cijferpad, isHand } from '../cijfer.ts'
import { markup, type Opmaak } from '../opmaak.ts'
import { toDoeloordeel } from '../oordeel.ts'
import { relativePad } from '../pad.ts'
import type { Bladbron } from '../site.ts'
import { toTabel } from '../tabel.ts'

export const doelpad = (basis: string, { slug }: PublicatieDoel): string => `${basis}doel/${slug}/index.html`

/** The sentence of a goal, with a way to its chart. */
export const toDoelzin = (bron: Bladbron, doel: PublicatieDoel): Opmaak =>
  markup`<p>
    ${doel.zin === '' ? doel.tekst : doel.zin}
    <a href="${relativePad(bron.pad, doelpad(bron.basis, doel))}">${doel.indicator === '' ? 'Meer over dit doel' : doel.indicator}</a>
  </p> `

const KOLOMMEN = [
  { kop: 'Wat meten we?' },
  { kop: 'Nulmeting', getal: true },
  { kop: 'Doel', getal: true },
  { kop: 'Realisatie', getal: true },
  { kop: 'Oordeel' },
  { kop: 'Bron' },
] as const

/** The indicators as they are read across: nulmeting, doel, realisatie, bron. */
export const toDoeltabel = (bron: Bladbron, naam: string, doelen: readonly PublicatieDoel[]): Opmaak | null =>
  doelen.length === 0
    ? null
    : toTabel(
        naam,
        KOLOMMEN,
        doelen.map((doel) => ({
          cellen: [
            markup`<a href="${relativePad(bron.pad, doelpad(bron.basis, doel))}">${doel.indicator === '' ? doel.tekst : doel.indicator}</a>`,
            orNone(doel.nulmeting, 'niet gemeten'),
            orNone(doel.norm, 'geen getal'),
            toRealisatie(bron, doel),
            toDoeloordeel(doel.oordeel),
            orNone(doel.bron, 'geen bron'),
          ],
        })),
      )

const orNone = (tekst: string, anders: string): string => (tekst === '' ? anders : tekst)

function toRealisatie(
  { uitgave, basis, pad }: Bladbron,
  { realisatie, realisatieCijferId: id }: PublicatieDoel,
): Opmaak {
  const cijfer = id === null ? undefined : uitgave.publicatie.cijfers[id]
  if (realisatie === '') return markup`nog geen cijfer`
  if (id === null || !cijfer) return markup`<b>${realisatie}</b>`
  return markup`<a class="cijfer${isHand(cijfer) && ' cijfer-hand'}" href="${relativePad(pad, cijferpad(basis, id))}"><b>${realisatie}</b></a>`
}
