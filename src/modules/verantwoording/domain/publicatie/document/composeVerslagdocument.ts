import { describeVerslag } from '../describeVerslag.ts'
import { formatDatum } from '../../../../../platform/domain/datumtekst.ts'
import type { Uitvoerblok, Uitvoerdocument, Uitvoertabel } from '../../../../documenten/public.ts'
import { OORDEELWOORDEN } from '../../woorden.ts'
import type { PublicatieDoel, PublicatieInzet, PublicatiePrioriteit } from '../publicatie.ts'
import { listDoelen } from '../listDoelen.ts'
import { formatMoment } from '../site/moment.ts'
import { nameOnderdeel } from '../site/pagina/onderdeel.ts'
import type { Getoond } from '../site/site.ts'
import { formatEuro } from '../site/vorm/delen.ts'
import { toUitvoerblokken } from './uitvoertekst.ts'

/** A picture of an account by its checksum, ready to stand in a document; nothing when it cannot be shown. */
export type Beeldbron = (bestand: string, alt: string) => readonly Uitvoerblok[]

const cel = (tekst: string) => ({ tekst, noot: '' })
export const kop = (niveau: 1 | 2 | 3, tekst: string): Uitvoerblok => ({ soort: 'kop', niveau, tekst })
export const alinea = (tekst: string, etiket = ''): Uitvoerblok => ({ soort: 'alinea', etiket, tekst })

export const tabel = (
  naam: string,
  koprij: readonly string[],
  breedtes: readonly number[],
  rijen: readonly (readonly string[])[],
): readonly Uitvoertabel[] =>
  rijen.length === 0 ? [] : [{ soort: 'tabel', naam, koprij, breedtes, rijen: rijen.map((rij) => rij.map(cel)) }]

/** The account as a document: the same words and figures as its pages, small counts taken out alike. */
export function composeVerslagdocument(getoond: Getoond, gebouwdOp: string, beeld: Beeldbron): Uitvoerdocument {
  const { publicatie } = getoond
  const { titel, gemeente, programma, exportOp, prioriteiten } = publicatie
  return {
    ...{ titel, afzender: gemeente.naam },
    titelregels: [
      gemeente.naam,
      `Bij ${programma.titel}. ${programma.vaststelling}`.trim(),
      describeVerslag(publicatie),
      `Gemaakt op ${formatMoment(gebouwdOp)}, met gegevens van ${formatMoment(exportOp)}`,
    ],
    blokken: [
      ...(publicatie.samenvatting.length + publicatie.inleiding.length > 0 ? [kop(1, 'Inleiding')] : []),
      ...toUitvoerblokken(getoond, publicatie.samenvatting),
      ...toUitvoerblokken(getoond, publicatie.inleiding),
      ...prioriteiten.flatMap((prioriteit) => toPrioriteit(getoond, prioriteit, beeld)),
      ...toCijfers(getoond),
      ...toErrata(getoond),
    ],
  }
}

const toPrioriteit = (getoond: Getoond, prioriteit: PublicatiePrioriteit, beeld: Beeldbron): readonly Uitvoerblok[] => [
  kop(1, nameOnderdeel(prioriteit)),
  ...toUitvoerblokken(getoond, prioriteit.tekst),
  ...toFotoblokken(getoond, prioriteit.id, beeld),
  ...toDoeltabel(`Doelen: ${prioriteit.naam}`, prioriteit.doelen),
  ...prioriteit.inzetten.flatMap((inzet) => toInzet(getoond, inzet, beeld)),
]

const toInzet = (getoond: Getoond, inzet: PublicatieInzet, beeld: Beeldbron): readonly Uitvoerblok[] => [
  kop(2, nameOnderdeel(inzet)),
  ...(inzet.oordeel ? [alinea(OORDEELWOORDEN[inzet.oordeel], 'Oordeel')] : []),
  ...(inzet.ambitie === '' ? [] : [alinea(inzet.ambitie, 'Ambitie')]),
  ...toUitvoerblokken(getoond, inzet.tekst),
  ...tabel(
    `Beloften: ${inzet.naam}`,
    ['Belofte', 'Wanneer', 'Wie', 'Stand'],
    [44, 14, 18, 24],
    inzet.acties.map(({ belofte, wanneer, partijen, oordeel, stand }) => [
      ...[belofte, wanneer, partijen.join(', ')],
      [oordeel ? OORDEELWOORDEN[oordeel] : '', stand].filter((deel) => deel !== '').join('. '),
    ]),
  ),
  ...inzet.acties.flatMap(({ toelichting }) => toUitvoerblokken(getoond, toelichting)),
  ...toDoeltabel(`Doelen: ${inzet.naam}`, inzet.doelen),
  ...tabel(
    `Geld: ${inzet.naam}`,
    ['Waarvoor', 'Begroot', 'Besteed'],
    [60, 20, 20],
    inzet.geld.map(({ omschrijving, begroot, besteed }) => [omschrijving, formatEuro(begroot), formatEuro(besteed)]),
  ),
  ...(inzet.vooruitblik.length === 0 ? [] : [kop(3, 'Wat er komt'), ...toUitvoerblokken(getoond, inzet.vooruitblik)]),
  ...toFotoblokken(getoond, inzet.id, beeld),
]

const toFotoblokken = ({ publicatie }: Getoond, onderdeel: string, beeld: Beeldbron): readonly Uitvoerblok[] =>
  publicatie.fotos
    .filter(({ onderdeelId }) => onderdeelId === onderdeel)
    .flatMap(({ bestand, alt, bijschrift }) => [
      ...beeld(bestand, alt),
      ...(bijschrift === '' ? [] : [alinea(bijschrift)]),
    ])

const toDoeltabel = (naam: string, doelen: readonly PublicatieDoel[]): readonly Uitvoertabel[] =>
  tabel(
    naam,
    ['Wat meten we?', 'Nulmeting', 'Doel', 'Realisatie', 'Oordeel', 'Bron'],
    [30, 14, 14, 14, 14, 14],
    doelen.map(({ indicator, tekst, nulmeting, norm, realisatie, oordeel, bron }) => [
      ...[indicator === '' ? tekst : indicator, nulmeting, norm, realisatie, oordeel, bron],
    ]),
  )

/** What each figure counts; the charts stand here as the numbers they are drawn from. */
function toCijfers({ publicatie }: Getoond): readonly Uitvoerblok[] {
  const cijfers = Object.values(publicatie.cijfers)
  const reeksen = listDoelen(publicatie).flatMap(({ grafiek }) =>
    grafiek === null
      ? []
      : [
          kop(3, grafiek.titel),
          alinea(grafiek.beschrijving),
          ...tabel(
            grafiek.titel,
            ['Periode', grafiek.eenheid === '' ? 'Aantal' : grafiek.eenheid, 'Let op'],
            [30, 30, 40],
            grafiek.punten.map(({ naam, waarde, voorlopig, context }) => [
              ...[naam, waarde === null ? '–' : waarde.toLocaleString('nl-NL')],
              [voorlopig ? 'voorlopig' : '', context].filter((deel) => deel !== '').join('; '),
            ]),
          ),
        ],
  )
  if (cijfers.length + reeksen.length === 0) return []
  return [
    kop(1, 'Alle cijfers op een rij'),
    alinea('Een streepje betekent: minder dan 5, of een aantal waarmee je zo’n klein aantal kunt uitrekenen.'),
    ...tabel(
      'Cijfers met hun bron',
      ['Cijfer', 'Waarde', 'Wat is geteld', 'Bron', 'Van wanneer'],
      [22, 12, 34, 18, 14],
      cijfers.map(({ naam, tekst, definitie, bron, peilmoment }) => [
        naam,
        tekst,
        definitie,
        bron,
        formatMoment(peilmoment),
      ]),
    ),
    ...reeksen,
  ]
}

const toErrata = ({ publicatie: { errata } }: Getoond): readonly Uitvoerblok[] =>
  errata.length === 0
    ? []
    : [
        kop(1, 'Verbeterd na de vaststelling'),
        ...errata.map(({ op, plaats, tekst }) => alinea(tekst, `${formatDatum(op)}, ${plaats}`)),
      ]
