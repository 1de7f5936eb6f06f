import type { OnderdeelSoort, Plek } from '../../onderdeel.ts'
import { naamOf } from '../../velden.ts'
import { findOnderdeel, ouderIdOf, type Boom, type Onderdeel } from '../boom.ts'
import { nestBoom } from '../nestBoom.ts'
import { SOORT_WOORD } from '../tellingtekst.ts'
import { listBroers, mayStandUnder } from '../plaatsen/verplaatsing.ts'

/** "1.2 Adressen kloppen"; the number is left out when it is empty. */
export const kopTekst = (nummer: string, naam: string): string => (nummer === '' ? naam : `${nummer} ${naam}`)

/** The text one knows a record by, with a capital: documents often go on in small letters after "Inzet:". */
export const onderdeelNaam = ({ soort, van }: Onderdeel): string =>
  // The name of its own kind; TypeScript does not follow that for a union.
  capitalize(naamOf(soort, van as never))

const capitalize = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1)

/** Something that others can hang under; `id` null is the programme itself. */
export type OuderKeuze = { readonly id: string | null; readonly label: string; readonly bij: string }

/** Everything a record of this kind may hang under, in the order of the tree. */
export function listOuders(boom: Boom, soort: OnderdeelSoort, nummers: boolean): OuderKeuze[] {
  const los = mayStandUnder(soort, null) ? [{ id: null, label: 'Het hele programma', bij: '' }] : []
  const takken = nestBoom(boom, { nummers }).flatMap(({ prioriteit, nummer, inzetten }) => {
    const label = kopTekst(nummer, prioriteit.naam)
    return [
      ...(mayStandUnder(soort, 'prioriteit') ? [{ id: prioriteit.id, label, bij: 'Prioriteit' }] : []),
      ...(mayStandUnder(soort, 'inzet')
        ? inzetten.map((tak) => ({
            id: tak.inzet.id,
            label: kopTekst(tak.nummer, onderdeelNaam({ soort: 'inzet', van: tak.inzet })),
            bij: label,
          }))
        : []),
    ]
  })
  return [...los, ...takken]
}

/** What a screen reader says after a move: "Plek 2 van 5 in 1.2 Adressen kloppen". */
export function plekTekst(boom: Boom, soort: OnderdeelSoort, id: string, nummers: boolean): string {
  const onderdeel = findOnderdeel(boom, soort, id)
  if (!onderdeel) return ''
  const ouderId = ouderIdOf(onderdeel)
  const broers = listBroers(boom, soort, ouderId)
  const plek = broers.findIndex(({ van }) => van.id === id) + 1
  const ouder = listOuders(boom, soort, nummers).find((keuze) => keuze.id === ouderId)
  const waar = ouder && ouderId !== null ? ` in ${ouder.label}` : ''
  return `Plek ${plek} van ${broers.length}${waar}`
}

/** Places under a parent to choose from: first, or after one of those that stand there. */
export function listPlekken(boom: Boom, wat: Onderdeel, ouderId: string | null): { plek: Plek; label: string }[] {
  const broers = listBroers(boom, wat.soort, ouderId).filter(({ van }) => van.id !== wat.van.id)
  const eerste = {
    plek: { ouderId, naId: null },
    label: broers.length === 0 ? `Als enige ${SOORT_WOORD[wat.soort].een}` : 'Als eerste',
  }
  return [
    eerste,
    ...broers.map((broer) => ({
      plek: { ouderId, naId: broer.van.id },
      label: `Na: ${shorten(onderdeelNaam(broer))}`,
    })),
  ]
}

const LANGSTE_LABEL = 80

/** Cut at a word, for a label. */
export function shorten(tekst: string, langste = LANGSTE_LABEL): string {
  if (tekst.length <= langste) return tekst
  const deel = tekst.slice(0, langste)
  const woordeinde = deel.lastIndexOf(' ')
  return `${woordeinde > 0 ? deel.slice(0, woordeinde) : deel}…`
}
