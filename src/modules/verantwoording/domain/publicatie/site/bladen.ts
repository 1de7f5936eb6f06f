import type { Bladcel, Bladkolom, Uitvoerblad } from '../../../../documenten/public.ts'
import type { Cijfer, Grafiek } from '../../../../inzicht/public.ts'
import { OORDEELWOORDEN } from '../../woorden.ts'
import type { Publicatie } from '../publicatie.ts'
import { listDoelen } from '../listDoelen.ts'

const tekst = (kop: string): Bladkolom => ({ kop, breedte: 30, soort: 'tekst' })
const getal = (kop: string): Bladkolom => ({ kop, breedte: 12, soort: 'getal' })

/** Each table of an account as data: what is not shown on the page is not in here either. */
export const toBladen = (publicatie: Publicatie): readonly Uitvoerblad[] => [
  toDoelblad(publicatie),
  toActieblad(publicatie),
  toGeldblad(publicatie),
  toCijferblad(publicatie),
]

const toDoelblad = (publicatie: Publicatie): Uitvoerblad => ({
  naam: 'doelen',
  kolommen: ['Doel', 'Indicator', 'Nulmeting', 'Norm', 'Realisatie', 'Oordeel', 'Toelichting', 'Bron'].map(tekst),
  rijen: listDoelen(publicatie).map((doel) => [
    ...[doel.tekst, doel.indicator, doel.nulmeting, doel.norm, doel.realisatie],
    ...[doel.oordeel, [doel.zin, ...doel.context].join(' ').trim(), doel.bron],
  ]),
})

const perInzet = <T>(
  { prioriteiten }: Publicatie,
  toRijen: (prioriteit: string, inzet: Publicatie['prioriteiten'][number]['inzetten'][number]) => T[],
): T[] => prioriteiten.flatMap(({ naam, inzetten }) => inzetten.flatMap((inzet) => toRijen(naam, inzet)))

const toActieblad = (publicatie: Publicatie): Uitvoerblad => ({
  naam: 'acties',
  kolommen: ['Prioriteit', 'Inzet', 'Belofte', 'Wanneer', 'Wie', 'Oordeel', 'Stand'].map(tekst),
  rijen: perInzet(publicatie, (prioriteit, { naam, acties }) =>
    acties.map(({ belofte, wanneer, partijen, oordeel, stand }): Bladcel[] => [
      ...[prioriteit, naam, belofte, wanneer, partijen.join(', ')],
      ...[oordeel ? OORDEELWOORDEN[oordeel] : '', stand],
    ]),
  ),
})

const toGeldblad = (publicatie: Publicatie): Uitvoerblad => ({
  naam: 'geld',
  kolommen: [...['Prioriteit', 'Inzet', 'Waarvoor'].map(tekst), getal('Begroot'), getal('Besteed')],
  rijen: perInzet(publicatie, (prioriteit, { naam, geld }) =>
    geld.map(({ omschrijving, begroot, besteed }): Bladcel[] => [prioriteit, naam, omschrijving, begroot, besteed]),
  ),
})

const toCijferblad = ({ cijfers }: Publicatie): Uitvoerblad => ({
  naam: 'cijfers/cijfers',
  kolommen: ['Cijfer', 'Waarde', 'Hoe precies', 'Eenheid', 'Wat is geteld', 'Bron', 'Van wanneer'].map(tekst),
  rijen: Object.values(cijfers).map((cijfer) => [
    ...[cijfer.naam, cijfer.tekst, describePrecisie(cijfer), cijfer.eenheid],
    ...[cijfer.definitie, cijfer.bron, cijfer.peilmoment],
  ]),
})

const describePrecisie = ({ waarde, benadering }: Cijfer): string => (waarde === null ? '' : (benadering ?? 'precies'))

export const toGrafiekblad = ({ titel, eenheid, punten }: Grafiek): Uitvoerblad => ({
  naam: titel,
  kolommen: [
    tekst('Periode'),
    getal(eenheid === '' ? 'Aantal' : eenheid),
    getal('Minstens'),
    getal('Hoogstens'),
    tekst('Voorlopig'),
    tekst('Let op'),
  ],
  rijen: punten.map(({ naam, waarde, laag, hoog, voorlopig, context }) => [
    ...[naam, waarde, laag, hoog, voorlopig ? 'ja' : 'nee', context],
  ]),
})
