import { z } from 'zod'
import { defineContract } from '../../platform/contract.ts'

const id = z.object({ id: z.uuid() })
const opmerkingId = id.extend({ opmerkingId: z.uuid() })
const versieId = id.extend({ versieId: z.uuid() })
const instant = z.iso.datetime()

const lezen = { handeling: 'verantwoording:read' } as const
const schrijven = { handeling: 'verantwoording:edit' } as const

/** 200 kB of bytes, written as base64. */
const GROOTSTE_WIJZIGING = 266_668
const bytes = (meeste: number) => z.base64().min(4, 'Stuur een wijziging mee.').max(meeste)

const opmerkingtekst = z.string().trim().max(2000)

const opmerking = z.object({
  id: z.uuid(),
  /** Positions of Yjs in the shared document; null: the words were gone from the start. */
  plek: z.object({ begin: z.string(), eind: z.string() }).nullable(),
  citaat: z.string(),
  tekst: z.string(),
  /** What should stand instead of the quoted words; null: a remark. */
  voorstel: z.string().nullable(),
  stand: z.enum(['open', 'opgelost', 'overgenomen', 'afgewezen']),
  /** Null: Baken itself. */
  door: z.string().nullable(),
  op: instant,
  afgehandeld: z.object({ door: z.string(), op: instant }).nullable(),
  antwoorden: z.array(z.object({ id: z.uuid(), tekst: z.string(), door: z.string(), op: instant })),
})

const versie = z.object({
  id: z.uuid(),
  /** begin: as it stood when somebody began to write · stap: at a step of the account · hand: named by somebody. */
  soort: z.enum(['begin', 'stap', 'hand']),
  naam: z.string(),
  door: z.string(),
  op: instant,
})

export const tekstContract = defineContract({
  getTekst: {
    ...{ method: 'GET', path: '/teksten/:id', ...lezen },
    samenvatting: 'Eén tekst van een verantwoording, zoals de teksteditor haar bewaart (een staat van Yjs).',
    params: id,
    success: {
      status: 200,
      body: z.object({
        staat: z.string(),
        volgnummer: z.int(),
        /** No longer to be changed: the account was adopted. */
        bevroren: z.boolean(),
        mag: z.object({ schrijven: z.boolean() }),
      }),
    },
  },
  listTekstwijzigingen: {
    ...{ method: 'GET', path: '/teksten/:id/wijzigingen', ...lezen, peiling: true },
    samenvatting: 'Wat er na een volgnummer veranderde, oudste eerst, en wie er nu ook mee bezig is.',
    params: id,
    query: z.object({ na: z.coerce.number().int().min(0).max(2_000_000_000) }),
    success: {
      status: 200,
      body: z.object({
        /** Of the last of `wijzigingen`, or what was asked. */
        volgnummer: z.int(),
        wijzigingen: z.array(z.string()),
        bevroren: z.boolean(),
        /** Others who have this text open now. */
        aanwezig: z.array(z.string()),
        /** Becomes another word whenever an opmerking was made, answered or settled. */
        opmerkingenstand: z.string(),
      }),
    },
  },
  createTekstwijziging: {
    ...{ method: 'POST', path: '/teksten/:id/wijzigingen', ...schrijven },
    samenvatting: 'Bewaar een wijziging van Yjs. Met het antwoord staat zij op schijf; nog een keer sturen doet niets.',
    params: id,
    body: z.object({ wijziging: bytes(GROOTSTE_WIJZIGING) }),
    success: {
      status: 200,
      body: z.object({
        volgnummer: z.int(),
        /** Words were written in a piece that somebody else took away; they are kept as an opmerking. */
        verdwenen: z.boolean(),
      }),
    },
  },
  listOpmerkingen: {
    ...{ method: 'GET', path: '/teksten/:id/opmerkingen', ...lezen },
    samenvatting: 'De opmerkingen en voorstellen bij een tekst, oudste eerst.',
    params: id,
    success: { status: 200, body: z.object({ items: z.array(opmerking) }) },
  },
  createOpmerking: {
    ...{ method: 'POST', path: '/teksten/:id/opmerkingen', ...schrijven },
    samenvatting: 'Zet een opmerking of een voorstel bij woorden in een tekst.',
    params: id,
    body: z.object({
      plek: z.object({ begin: bytes(136), eind: bytes(136) }),
      citaat: z.string().min(1).max(2000),
      tekst: opmerkingtekst,
      /** Instead of the quoted words; '' takes them away. */
      voorstel: z
        .string()
        .max(2000)
        .regex(/^[^\r\n]*$/, 'Schrijf het voorstel op één regel.')
        .nullable()
        .default(null),
    }),
    success: { status: 201, body: opmerking },
  },
  answerOpmerking: {
    ...{ method: 'POST', path: '/teksten/:id/opmerkingen/:opmerkingId/antwoorden', ...schrijven },
    samenvatting: 'Antwoord op een opmerking.',
    params: opmerkingId,
    body: z.object({ tekst: opmerkingtekst.min(1, 'Schrijf een antwoord.') }),
    success: { status: 201, body: opmerking },
  },
  settleOpmerking: {
    ...{ method: 'POST', path: '/teksten/:id/opmerkingen/:opmerkingId/_afhandelen', ...schrijven },
    samenvatting:
      'Los een opmerking op, of neem een voorstel over of wijs het af. Veranderden de woorden, dan volgt 409.',
    params: opmerkingId,
    body: z.object({ stand: z.enum(['opgelost', 'overgenomen', 'afgewezen']) }),
    success: { status: 200, body: opmerking },
  },
  listTekstversies: {
    ...{ method: 'GET', path: '/teksten/:id/versies', ...lezen },
    samenvatting: 'De versies van een tekst, nieuwste eerst.',
    params: id,
    success: { status: 200, body: z.object({ items: z.array(versie) }) },
  },
  createTekstversie: {
    ...{ method: 'POST', path: '/teksten/:id/versies', ...schrijven },
    samenvatting: 'Bewaar een tekst zoals zij nu is, met een naam.',
    params: id,
    body: z.object({ naam: z.string().trim().min(1, 'Geef de versie een naam.').max(120) }),
    success: { status: 201, body: versie },
  },
  compareTekstversie: {
    ...{ method: 'GET', path: '/teksten/:id/versies/:versieId', ...lezen },
    samenvatting: 'Een versie van een tekst, en wat er sindsdien weg is en erbij kwam.',
    params: versieId,
    success: {
      status: 200,
      body: z.object({
        /** The version as it was; a line for each paragraph. */
        tekst: z.string(),
        verschil: z.array(z.object({ soort: z.enum(['gelijk', 'weg', 'erbij']), tekst: z.string() })),
      }),
    },
  },
  restoreTekstversie: {
    ...{ method: 'POST', path: '/teksten/:id/versies/:versieId/_herstel', ...schrijven },
    samenvatting: 'Zet een versie terug als nieuwe wijziging. Wat er nu staat, wordt eerst zelf een versie.',
    params: versieId,
    success: { status: 200, body: z.object({ volgnummer: z.int() }) },
  },
})
