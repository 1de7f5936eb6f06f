import type { Lijst, Tekst, Tekstdeel } from '../../tekst/tekst.ts'
import { listDoelen } from '../listDoelen.ts'
import type { Publicatie, PublicatieInzet } from '../publicatie.ts'

/** A text of an account, with where it stands. Figures that are references are left out of it: those are checked as figures. */
export type Plaats = { readonly plaats: string; readonly onderdeelId: string | null; readonly tekst: string }

/** A text with its blocks, for what hangs on headings and links. */
export type Tekstplaats = Omit<Plaats, 'tekst'> & { readonly tekst: Tekst }

export function listTekstplaatsen({ inleiding, samenvatting, prioriteiten }: Publicatie): readonly Tekstplaats[] {
  const at = (plaats: string, onderdeelId: string | null, tekst: Tekst): Tekstplaats => ({ plaats, onderdeelId, tekst })
  return [
    at('Inleiding', null, inleiding),
    at('Samenvatting', null, samenvatting),
    ...prioriteiten.flatMap((prioriteit) => [
      at(`Prioriteit ${prioriteit.naam}`, prioriteit.id, prioriteit.tekst),
      ...prioriteit.inzetten.flatMap((inzet) => [
        at(`Inzet ${inzet.naam}, tekst`, inzet.id, inzet.tekst),
        at(`Inzet ${inzet.naam}, vooruitblik`, inzet.id, inzet.vooruitblik),
        ...inzet.acties.map(({ belofte, toelichting }) =>
          at(`Inzet ${inzet.naam}, toelichting bij ‘${belofte.slice(0, 60)}’`, inzet.id, toelichting),
        ),
      ]),
    ]),
  ]
}

/** Every text that will be public, in reading order. */
export function listPlaatsen(publicatie: Publicatie): readonly Plaats[] {
  const { titel, programma, prioriteiten, errata, fotos, cijfers } = publicatie
  const at = (plaats: string, onderdeelId: string | null, ...teksten: readonly string[]): Plaats[] =>
    teksten.filter((tekst) => tekst !== '').map((tekst) => ({ plaats, onderdeelId, tekst }))
  return [
    ...at('Titel', null, titel, programma.titel, programma.vaststelling),
    ...listTekstplaatsen(publicatie).flatMap(({ plaats, onderdeelId, tekst }) =>
      at(plaats, onderdeelId, ...linesOf(tekst)),
    ),
    ...prioriteiten.flatMap(({ id, naam, inzetten }) => [
      ...at(`Prioriteit ${naam}`, id, naam),
      ...inzetten.flatMap(plaatsenOfInzet),
    ]),
    ...listDoelen(publicatie).flatMap((doel) =>
      at(`Doel ${doel.tekst}`, doel.id, doel.tekst, doel.indicator, doel.zin, doel.bron, ...doel.context),
    ),
    ...Object.values(cijfers).flatMap(({ naam, definitie, bron, context, verwijzing }) =>
      at(
        `Cijfer ${naam}`,
        null,
        naam,
        definitie,
        bron,
        ...context,
        verwijzing.soort === 'hand' ? verwijzing.bronzin : '',
      ),
    ),
    ...errata.flatMap(({ plaats, tekst }) => at(`Verbetering bij ${plaats}`, null, plaats, tekst)),
    ...fotos.flatMap(({ alt, bijschrift, onderdeelId }) =>
      at(nameFotoplaats(publicatie, onderdeelId), onderdeelId, alt, bijschrift),
    ),
  ]
}

/** "Foto bij Rust op de kade". */
export function nameFotoplaats({ prioriteiten }: Publicatie, onderdeelId: string): string {
  const onderdelen = prioriteiten.flatMap((prioriteit) => [prioriteit, ...prioriteit.inzetten])
  const naam = onderdelen.find(({ id }) => id === onderdeelId)?.naam
  return naam === undefined ? 'Foto' : `Foto bij ${naam}`
}

function plaatsenOfInzet({ id, naam, ambitie, acties, geld }: PublicatieInzet): readonly Plaats[] {
  const at = (deel: string, tekst: string): Plaats => ({ plaats: `Inzet ${naam}${deel}`, onderdeelId: id, tekst })
  return [
    at('', naam),
    at(', ambitie', ambitie),
    ...acties.flatMap(({ belofte, wanneer, partijen, stand }) =>
      [belofte, wanneer, partijen.join(', '), stand].map((tekst) => at(', belofte', tekst)),
    ),
    ...geld.map(({ omschrijving }) => at(', geld', omschrijving)),
  ]
}

/** Where a figure stood there is a mark that no pattern takes for a word or a number. */
const CIJFERPLEK = '\uFFFC'

const linesOf = (tekst: Tekst): readonly string[] =>
  tekst.flatMap((blok) => (blok.soort === 'lijst' ? linesOfLijst(blok) : [joinDelen(blok.inhoud)]))

const linesOfLijst = ({ punten }: Lijst): readonly string[] =>
  punten.flatMap(({ inhoud, lijst }) => [joinDelen(inhoud), ...(lijst ? linesOfLijst(lijst) : [])])

const joinDelen = (delen: readonly Tekstdeel[]): string =>
  delen.map((deel) => (deel.soort === 'cijfer' ? CIJFERPLEK : deel.tekst)).join('')

export const listLinks = (tekst: Tekst): readonly string[] =>
  tekst.flatMap((blok) => (blok.soort === 'lijst' ? linksOfLijst(blok) : linksOf(blok.inhoud)))

const linksOfLijst = ({ punten }: Lijst): readonly string[] =>
  punten.flatMap(({ inhoud, lijst }) => [...linksOf(inhoud), ...(lijst ? linksOfLijst(lijst) : [])])

const linksOf = (delen: readonly Tekstdeel[]): readonly string[] =>
  delen.flatMap((deel) => (deel.soort === 'tekst' && deel.link !== null ? [deel.link] : []))
