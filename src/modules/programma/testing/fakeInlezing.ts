import type { BronDocument } from '../../documenten/public.ts'
import type { Organisatie } from '../../partners/public.ts'
import { Weigering, type Verzonden } from '../../../platform/testing/fakeServer.ts'
import { applyOpdracht, type Uitkomst } from '../domain/inlezing/applyOpdracht.ts'
import type { Opdracht } from '../domain/inlezing/opdracht.ts'
import type { Regel, Voorstel } from '../domain/inlezing/regel.ts'
import { undoBewerking, type GedaneBewerking } from '../domain/inlezing/undoBewerking.ts'
import { aPrioriteit, anActie, anInzet } from './aVoorstel.ts'

/** jsdom does no layout, so there is nothing to scroll. */
Element.prototype.scrollIntoView ??= () => undefined

const plaats = { pagina: null, van: 0, tot: 0 }
const TABEL = [
  ['Buurt in gaan', 'elke week', 'Politie/BP'],
  ['Brief sturen', 'team leefbaar', 'Politie'],
]

export const DOCUMENT: BronDocument = {
  soort: 'docx',
  titel: '',
  paginas: 2,
  blokken: [
    { soort: 'kop', nr: 0, plaats: { ...plaats, pagina: 1 }, niveau: 1, tekst: 'Ondermijning' },
    { soort: 'alinea', nr: 1, plaats: { ...plaats, pagina: 1 }, tekst: 'Inzet: Zicht op geldstromen', vet: [] },
    {
      soort: 'tabel',
      nr: 2,
      plaats: { ...plaats, pagina: 2 },
      rijen: TABEL.map((rij) => rij.map((tekst) => ({ tekst, kolommen: 1, rijen: 1, kop: false, vet: [], plaats }))),
    },
  ],
}

export const POLITIE: Organisatie = { id: anId(91), naam: 'Politie', soort: 'politie', aliassen: [] }
export const BUURTPREVENTIE: Organisatie = { id: anId(92), naam: 'Buurtpreventie', soort: 'inwoners', aliassen: [] }

/** Ids as the address of the screen takes them. */
export const ID = { inlezing: anId(1), prioriteit: anId(11), inzet: anId(12), buurt: anId(13), brief: anId(14) }

function anId(nummer: number): string {
  return `00000000-0000-4000-8000-${String(nummer).padStart(12, '0')}`
}

const rijBron = (rij: number) =>
  (TABEL[rij] ?? []).map((tekst, cel) => ({ blok: 2, cel: { rij, cel }, van: 0, tot: tekst.length }))
const blokBron = (blok: number, van: number, tot: number) => [{ blok, cel: null, van, tot }]
const partij = (tekst: string, organisatieId: string | null) => ({ tekst, rol: 'partner' as const, organisatieId })

/** Two acties below one inzet: one names a party that nobody knows, the other a planning that nobody understands. */
export const VOORSTEL: Voorstel = {
  kop: { titel: 'Veilig Waterveste', jaar: 2027, spelling: [] },
  regels: [
    { ...aPrioriteit(ID.prioriteit), bron: blokBron(0, 0, 12) },
    {
      ...anInzet(ID.inzet, 'Zicht op geldstromen', ID.prioriteit),
      inhoud: { inzet: 'Zicht op geldstromen', ambitie: 'Minder misbruik' },
      bron: blokBron(1, 7, 27),
    } as Regel,
    {
      ...anActie(ID.buurt, {
        hoe: 'Buurt in gaan',
        wanneer: 'elke week',
        partijen: [partij('Politie', POLITIE.id), partij('BP', null)],
        ouderId: ID.inzet,
      }),
      bron: rijBron(0),
    },
    {
      ...anActie(ID.brief, {
        hoe: 'Brief sturen',
        wanneer: 'team leefbaar',
        partijen: [partij('Politie', POLITIE.id)],
        ouderId: ID.inzet,
        volgorde: 2,
      }),
      bron: rijBron(1),
    },
  ],
}

export const INLEZING = {
  id: ID.inlezing,
  bestand: { naam: 'programma.docx', grootte: 20_000, soort: 'docx' },
  status: 'te_beoordelen',
  fout: null as string | null,
  aard: 'programma',
  reden: '',
  titel: 'Veilig Waterveste',
  gemeenteNaam: 'Waterveste',
  jaar: 2027,
  paginas: 2,
  gelezenInMs: 400,
  versie: 1,
  aantallen: { prioriteiten: 1, inzetten: 1, acties: 2, doelen: 0, resultaten: 0 },
  programma: null as { id: string; titel: string; jaar: number } | null,
  kandidaten: [] as { id: string; titel: string; jaar: number }[],
  geplaatstDoor: 'Ans de Vries',
  geplaatstOp: '2026-11-20T10:00:00.000Z',
}

type Anders = {
  readonly inlezing?: object
  readonly voorstel?: Voorstel
  readonly document?: BronDocument
}

/** A draft on a pretended server, that keeps corrections with the rules of the domain, and can be changed by another. */
export function fakeInlezing({ inlezing: anders = {}, voorstel: begin = VOORSTEL, document = DOCUMENT }: Anders = {}) {
  let voorstel = begin
  let versie = 1
  const gedaan: (GedaneBewerking & { readonly bewerking: object & { readonly nummer: number } })[] = []
  const pad = `/v1/inlezingen/${ID.inlezing}`

  const store = (uitkomst: Uitkomst, soort: string, wie: string | null, herroepbaar: boolean) => {
    const na = new Map(uitkomst.regels.map((wijziging) => [wijziging.na.id, wijziging.na]))
    const nieuw = uitkomst.regels.filter(({ voor }) => voor === null).map((wijziging) => wijziging.na)
    versie += 1
    const bewerking = {
      nummer: gedaan.length + 1,
      wie: wie ?? 'Ans de Vries',
      tijd: '2026-11-22T10:00:00.000Z',
      soort,
      regelIds: [...na.keys()],
      herroepbaar,
      vanMij: wie === null,
    }
    gedaan.push({ regels: uitkomst.regels, kopVoor: voorstel.kop, kopNa: uitkomst.kop, bewerking })
    voorstel = { kop: uitkomst.kop, regels: [...voorstel.regels.map((regel) => na.get(regel.id) ?? regel), ...nieuw] }
    return { versie, kop: voorstel.kop, regels: [...na.values()], bewerking }
  }
  const bewerk = (opdracht: Opdracht, wie: string | null = null) => {
    const uitkomst = applyOpdracht(voorstel, opdracht, anId(500 + gedaan.length))
    if (!uitkomst.ok) return new Weigering(409, { code: uitkomst.reden })
    return store(uitkomst.value, opdracht.soort, wie, true)
  }
  const herroep = (nummer: number) => {
    const bewerking = gedaan[nummer - 1]
    const uitkomst = bewerking && undoBewerking(voorstel, bewerking)
    return uitkomst?.ok
      ? store(uitkomst.value, 'herroep', null, false)
      : new Weigering(409, { code: 'daarna_gewijzigd' })
  }
  const server = {
    [`GET ${pad}`]: () => ({ ...INLEZING, ...anders, versie }),
    [`GET ${pad}/voorstel`]: () => ({
      versie,
      ...voorstel,
      bewerkingen: gedaan.map(({ bewerking }) => bewerking).toReversed(),
    }),
    [`GET ${pad}/brondocument`]: document,
    'GET /v1/organisaties': {
      items: [POLITIE, BUURTPREVENTIE].map((organisatie) => ({ ...organisatie, versie: 1 })),
      volgende: null,
    },
    [`POST ${pad}/bewerkingen`]: ({ body }: Verzonden) => bewerk(body as Opdracht),
    ...Object.fromEntries(
      Array.from({ length: 9 }, (_, i) => [`POST ${pad}/bewerkingen/${i + 1}/_herroep`, () => herroep(i + 1)]),
    ),
  }
  return {
    server,
    pad,
    getVoorstel: () => voorstel,
    bewerkAlsAnder: (opdracht: Opdracht) => bewerk(opdracht, 'Bo Smit'),
  }
}
