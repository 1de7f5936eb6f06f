import { datum } from '../../../platform/domain/datum.ts'
import type { Cijfer, Grafiek } from '../../inzicht/public.ts'
import type { Publicatie, PublicatieActie, PublicatieDoel, PublicatieInzet } from '../domain/publicatie/publicatie.ts'
import type { Siteopties, Uitgave } from '../domain/publicatie/site/site.ts'
import type { Tekst } from '../domain/tekst/tekst.ts'
import type { Oordeel } from '../domain/verantwoording.ts'

export const aTekst = (...alineas: readonly string[]): Tekst =>
  alineas.map((tekst) => ({
    soort: 'alinea',
    inhoud: [{ soort: 'tekst', tekst, vet: false, cursief: false, link: null }],
  }))

export const aCijfer = (anders: Partial<Cijfer> = {}): Cijfer => ({
  verwijzing: {
    ...{ soort: 'telling', telling: 'activiteiten', filters: { soort: ['gele_bus'] } },
    ...{ van: datum('2025-01-01'), tot: datum('2025-12-31') },
  },
  ...{ waarde: 3, reden: null, tekst: '3', naam: 'Keren met de gele bus', eenheid: 'keer' },
  definitie: 'Elke dag dat de gele bus in een buurt stond.',
  ...{
    bron: 'Activiteiten van de gemeente',
    peilmoment: '2026-05-25T11:51:00.000Z',
    volledigVanaf: datum('2024-01-01'),
  },
  ...{ voorlopig: false, context: [], teltPersonen: false },
  ...anders,
})

export const aGrafiek = (anders: Partial<Grafiek> = {}): Grafiek => ({
  titel: 'Inbraken in woningen per jaar',
  beschrijving: 'Van 164 in 2022 naar 122 in 2025. Het doel was ten hoogste 126.',
  eenheid: 'inbraken',
  punten: [164, 149, 133, 122].map((waarde, p) => ({
    ...{ naam: String(2022 + p), waarde, laag: waarde - 20, hoog: waarde + 22 },
    ...{ voorlopig: p === 3, nadruk: p === 3, context: '' },
  })),
  norm: { waarde: 126, naam: 'doel 126' },
  verwachting: null,
  ...anders,
})

export const aDoel = (anders: Partial<PublicatieDoel> = {}): PublicatieDoel => ({
  ...{
    id: 'd1',
    slug: 'minder-inbraken',
    tekst: 'Er zijn minder inbraken in woningen',
    indicator: 'Inbraken in woningen',
  },
  ...{ nulmeting: '133 in 2024', norm: '126 of minder', realisatie: '122', realisatieCijferId: 'c2' },
  ...{ oordeel: 'gehaald', zin: 'Er waren 122 inbraken. Het doel was ten hoogste 126.', bron: 'Politie' },
  ...{ context: ['De cijfers over december zijn voorlopig.'], grafiek: aGrafiek(), teltPersonen: false },
  ...anders,
})

export const anActie = (anders: Partial<PublicatieActie> = {}): PublicatieActie => ({
  ...{ id: 'a1', belofte: 'Drie keer per jaar staat de gele bus in een buurt.', wanneer: '3× per jaar' },
  ...{ partijen: ['Gemeente', 'Politie'], oordeel: 'gerealiseerd' as const, stand: '3 van 3 keer gedaan.' },
  ...{ toelichting: aTekst('De bus stond in Zuid, Noord en het centrum.'), cijferIds: ['c1'] },
  ...anders,
})

export const anInzet = (anders: Partial<PublicatieInzet> = {}): PublicatieInzet => ({
  ...{ id: 'i1', slug: 'sociale-veiligheid', nummer: '2.2.1', naam: 'Sociale veiligheid' },
  ambitie: 'Inwoners weten waar ze terechtkunnen.',
  oordeel: 'gerealiseerd',
  tekst: [
    { soort: 'kop', niveau: 2, inhoud: [{ soort: 'tekst', tekst: 'De bus', vet: false, cursief: false, link: null }] },
    {
      soort: 'alinea',
      inhoud: [
        { soort: 'tekst', tekst: 'We stonden ', vet: false, cursief: false, link: null },
        { soort: 'cijfer', cijferId: 'c1', woorden: 'drie keer' },
        {
          soort: 'tekst',
          tekst: ' met de gele bus in een buurt.',
          vet: true,
          cursief: true,
          link: 'https://waterveste.example/bus',
        },
      ],
    },
    {
      soort: 'lijst',
      genummerd: false,
      punten: [
        { inhoud: [{ soort: 'tekst', tekst: 'In de winter', vet: false, cursief: false, link: null }], lijst: null },
      ],
    },
  ],
  vooruitblik: aTekst('Volgend jaar komt de bus weer.'),
  doelen: [],
  acties: [anActie()],
  geld: [{ omschrijving: 'Huur van de bus', begroot: 12_000, besteed: 11_500 }],
  ...anders,
})

export const aPublicatie = (anders: Partial<Publicatie> = {}): Publicatie => ({
  gemeente: { naam: 'Gemeente Waterveste', code: 9999 },
  ...{ titel: 'Wat deden we in 2025 voor een veilige stad?', jaar: 2025, moment: 'jaarverslag', vorm: 'A' },
  programma: { titel: 'Veilig Waterveste 2025', vaststelling: 'Vastgesteld door het college op 21 januari 2025.' },
  vaststelling: { orgaan: 'college', op: datum('2026-05-12') },
  exportOp: '2026-05-25T11:51:00.000Z',
  inleiding: aTekst('In januari 2025 schreven we op wat we wilden doen.'),
  samenvatting: [],
  prioriteiten: [
    {
      ...{ id: 'p1', slug: 'veilig-in-de-buurt', nummer: '2.2', naam: 'Veilig in de buurt' },
      tekst: aTekst('Veiligheid begint in de buurt.'),
      doelen: [aDoel()],
      inzetten: [anInzet()],
    },
  ],
  doelen: [],
  cijfers: { c1: aCijfer(), c2: aCijfer({ naam: 'Inbraken in woningen', waarde: 122, tekst: '122', eenheid: '' }) },
  ...{ errata: [], fotos: [] },
  ...anders,
})

export const anUitgave = (anders: Partial<Publicatie> = {}, pad = '2025', versie = 1): Uitgave => ({
  ...{ pad, versie, gepubliceerdOp: '2026-05-27T10:24:00.000Z' },
  publicatie: aPublicatie(anders),
})

export const SITEOPTIES: Siteopties = {
  gemeente: 'Gemeente Waterveste',
  kleuren: { merk: '#154273', merkInkt: '#ffffff', accent: '#01689b', accentInkt: '#ffffff' },
  gebouwdOp: '2026-05-27T10:24:00.000Z',
  adres: 'https://baken.waterveste.example/openbaar/waterveste/',
  bakenAdres: 'https://baken.waterveste.example',
  contact: 'veiligheid@waterveste.example',
  drawGrafiek: ({ titel }) =>
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 360 220"><title>${titel}</title></svg>`,
  fotos: new Map(),
}

const OORDELEN: readonly Oordeel[] = ['gerealiseerd', 'deels', 'niet']

/** `keer` times five inzetten with four acties each, and a goal with a chart for each; 80 acties and 20 goals at 4. */
export function aGrotePublicatie(keer: number): Publicatie {
  const prioriteiten = Array.from({ length: keer }, (_, p) => ({
    ...{ id: `p${p}`, slug: `prioriteit-${p}`, nummer: `2.${p}`, naam: `Prioriteit ${p}`, doelen: [] },
    tekst: aTekst('Waarom dit belangrijk is, en wat we ermee willen.'),
    inzetten: Array.from({ length: 5 }, (_inzet, i) =>
      anInzet({
        ...{ id: `i${p}-${i}`, slug: `inzet-${p}-${i}`, nummer: `2.${p}.${i}`, naam: `Inzet ${p}.${i}` },
        tekst: aTekst(
          ...Array.from({ length: 3 }, () => 'We werkten hier het hele jaar aan, met veel mensen. '.repeat(6)),
        ),
        doelen: [aDoel({ id: `d${p}-${i}`, slug: `doel-${p}-${i}`, indicator: `Indicator ${p}.${i}` })],
        acties: Array.from({ length: 4 }, (_actie, a) =>
          anActie({ id: `a${p}-${i}-${a}`, oordeel: OORDELEN[(p + i + a) % 3] ?? null }),
        ),
      }),
    ),
  }))
  return aPublicatie({ prioriteiten })
}
