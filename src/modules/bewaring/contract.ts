import { z } from 'zod'
import { defineContract } from '../../platform/contract.ts'
import { KLOKKEN } from '../../platform/domain/bewaring/kandidaat.ts'
import { EENHEDEN } from '../../platform/domain/termijnen/lengte.ts'
import { REGIMES } from '../toegang/public.ts'
import { RECORDSOORTEN } from './domain/bewaartermijn.ts'
import { BLOKKADESOORTEN } from './domain/blokkade.ts'
import { LIJSTSTATUSSEN, REGELSTATUSSEN } from './domain/vernietigingslijst.ts'

const id = z.object({ id: z.uuid() })
const reden = z.string().trim().min(10).max(1000)

const lijst = z.object({
  id: z.uuid(),
  nummer: z.int(),
  status: z.enum(LIJSTSTATUSSEN),
  opgesteldOp: z.iso.datetime(),
  /** Null: Baken itself. */
  opgesteldDoor: z.string().nullable(),
  goedgekeurdOp: z.iso.datetime().nullable(),
  goedgekeurdDoor: z.string().nullable(),
  vernietigdOp: z.iso.datetime().nullable(),
  /** When the tables were written anew. */
  opgeschoondOp: z.iso.datetime().nullable(),
  /** Still to be destroyed, and destroyed. */
  staat: z.int(),
  vernietigd: z.int(),
  /** SHA-256 of the verklaring, in hexadecimal. */
  verklaringSha256: z.string().nullable(),
  versie: z.int(),
  magGoedkeuren: z.boolean(),
  /** Why not, when this person holds the act and may not use it here. */
  waaromNiet: z.string().nullable(),
})

const regel = z.object({
  id: z.uuid(),
  recordsoort: z.enum(RECORDSOORTEN),
  naam: z.string(),
  regime: z.string(),
  /** Null once it is destroyed. */
  kenmerk: z.string().nullable(),
  klokdag: z.iso.date(),
  laatste: z.iso.date(),
  uitleg: z.string(),
  status: z.enum(REGELSTATUSSEN),
  reden: z.string().nullable(),
  geblokkeerd: z.boolean(),
  /** SHA-256 that stays when it is gone, in hexadecimal. */
  sha256: z.string(),
})

const blokkade = z.object({
  id: z.uuid(),
  soort: z.enum(BLOKKADESOORTEN),
  naam: z.string(),
  reden: z.string(),
  gezetOp: z.iso.datetime(),
  gezetDoor: z.string(),
})

const bewaartermijn = z.object({
  id: z.string(),
  recordsoort: z.enum(RECORDSOORTEN),
  naam: z.string(),
  regime: z.enum(REGIMES),
  regimeNaam: z.string(),
  lengte: z.object({ aantal: z.int(), eenheid: z.enum(EENHEDEN) }),
  klok: z.enum(KLOKKEN),
  /** "ten hoogste 5 jaar na de eerste verwerking" */
  zin: z.string(),
  hoogstens: z.boolean(),
  bestemming: z.enum(['vernietigen', 'overbrengen']),
  categorie: z.string().nullable(),
  artikel: z.string(),
  bron: z.string(),
  geldigVan: z.iso.date().nullable(),
  geldigTot: z.iso.date().nullable(),
  nagekeken: z.boolean(),
})

export const bewaringContract = defineContract({
  listBewaartermijnen: {
    method: 'GET',
    path: '/bewaartermijnen',
    samenvatting: 'Hoe lang elk soort gegeven bewaard wordt, waarom, en of dat is nagekeken.',
    handeling: 'bewaring:read',
    success: { status: 200, body: z.object({ items: z.array(bewaartermijn) }) },
  },
  listVernietigingslijsten: {
    method: 'GET',
    path: '/vernietigingslijsten',
    samenvatting: 'De vernietigingslijsten, de nieuwste eerst.',
    handeling: 'bewaring:read',
    query: z.object({ vanaf: z.string().max(500).optional() }),
    success: { status: 200, body: z.object({ items: z.array(lijst), volgende: z.string().nullable() }) },
  },
  drawUpVernietigingslijst: {
    method: 'POST',
    path: '/vernietigingslijsten',
    samenvatting: 'Stel nu op wat vernietigd moet worden; komt op de lijst die wacht, of op een nieuwe.',
    handeling: 'vernietiging:edit',
    success: { status: 200, body: z.object({ lijstId: z.uuid().nullable(), erbij: z.int() }) },
  },
  getVernietigingslijst: {
    method: 'GET',
    path: '/vernietigingslijsten/:id',
    samenvatting: 'Eén vernietigingslijst.',
    handeling: 'bewaring:read',
    params: id,
    success: { status: 200, body: lijst },
  },
  listVernietigingsregels: {
    method: 'GET',
    path: '/vernietigingslijsten/:id/regels',
    samenvatting: 'Wat er op een lijst staat en waarom, wat het eerst weg moet voorop.',
    handeling: 'bewaring:read',
    params: id,
    query: z.object({ vanaf: z.string().max(500).optional() }),
    success: { status: 200, body: z.object({ items: z.array(regel), volgende: z.string().nullable() }) },
  },
  takeOutVernietigingsregel: {
    method: 'POST',
    path: '/vernietigingslijsten/:id/regels/:regelId/_uitzonder',
    samenvatting: 'Haal iets van de lijst, met een reden. Er komt een blokkade op, dus het komt niet vanzelf terug.',
    handeling: 'vernietiging:edit',
    params: z.object({ id: z.uuid(), regelId: z.uuid() }),
    body: z.object({ reden }),
    success: { status: 200, body: lijst },
  },
  approveVernietigingslijst: {
    method: 'POST',
    path: '/vernietigingslijsten/:id/_goedkeur',
    samenvatting: 'Keur de lijst goed zoals je haar zag. Daarna wordt vernietigd wat erop staat.',
    handeling: 'vernietiging:approve',
    bevestigd: true,
    params: id,
    body: z.object({ versie: z.int32() }),
    success: { status: 200, body: lijst },
  },
  getVerklaring: {
    method: 'GET',
    path: '/vernietigingslijsten/:id/verklaring',
    samenvatting: 'De verklaring van vernietiging (PDF), zoals zij toen gemaakt is.',
    handeling: 'bewaring:read',
    params: id,
    success: { status: 200, body: 'bestand' },
  },
  listBlokkades: {
    method: 'GET',
    path: '/blokkades',
    samenvatting: 'Wat niet vernietigd mag worden, wie dat bepaalde en waarom.',
    handeling: 'bewaring:read',
    success: { status: 200, body: z.object({ items: z.array(blokkade) }) },
  },
  createBlokkade: {
    method: 'POST',
    path: '/blokkades',
    samenvatting: 'Houd vernietiging tegen van alles over een organisatie, of van een medewerker.',
    handeling: 'blokkade:edit',
    body: z.object({ soort: z.enum(['organisatie', 'medewerker']), betreftId: z.uuid(), reden }),
    success: { status: 201, body: z.object({ id: z.uuid() }) },
  },
  liftBlokkade: {
    method: 'POST',
    path: '/blokkades/:id/_beeindig',
    samenvatting: 'Hef een blokkade op. Is de bewaartermijn voorbij, dan komt het gegeven weer op een lijst.',
    handeling: 'blokkade:edit',
    params: id,
    success: { status: 204, body: z.null() },
  },
})
