import { z } from 'zod'
import { defineContract } from '../../platform/contract.ts'
import { datum } from '../../platform/domain/datum.ts'
import { ROLLEN } from './domain/rol.ts'
import { FACTORSOORTEN } from './domain/tweedefactor/factorstand.ts'
import { LANGSTE_WACHTWOORD } from './domain/wachtwoord.ts'

const naam = z.string().trim().min(1).max(100)
const email = z.email().max(254).toLowerCase()
const wachtwoord = z.string().min(1).max(LANGSTE_WACHTWOORD)
const rollen = z.array(z.enum(ROLLEN)).min(1).max(ROLLEN.length)
const kleur = z.templateLiteral(['#', z.string().regex(/^[0-9a-f]{6}$/)])
const gemeenteCode = z.int().min(1).max(9999)
const id = z.object({ id: z.uuid() })

export const sessieSchema = z.object({
  medewerker: z.object({ id: z.uuid(), naam: z.string(), rollen }),
  gemeente: z.object({ code: z.int(), naam: z.string() }),
  handelingen: z.array(z.string()),
  /** A rol asks for a second factor and there is none: until it is set up nothing else may be done. */
  factorNodig: z.boolean(),
})

/** `sessie` is null when the password was right and one of `factoren` is asked as well. */
export const inlogstapSchema = z.object({ sessie: sessieSchema.nullable(), factoren: z.array(z.enum(FACTORSOORTEN)) })

export const huisstijlSchema = z.object({
  naam: z.string(),
  logo: z.string().nullable(),
  kleuren: z.object({ merk: kleur, merkInkt: kleur, accent: kleur, accentInkt: kleur }),
  versie: z.int(),
})

export const medewerkerSchema = z.object({
  id: z.uuid(),
  naam: z.string(),
  email: z.string(),
  rollen,
  organisatie: z.object({ id: z.uuid(), naam: z.string() }).nullable(),
  /** Invited, and chose no password yet. */
  uitgenodigd: z.boolean(),
  /** Signs in with more than a password. */
  tweedeFactor: z.boolean(),
  beeindigdOp: z.iso.datetime().nullable(),
  /** The last day of access. */
  eindigtOp: z.iso.date().nullable(),
  versie: z.int(),
})

/** PNG only: an SVG can hold script. */
const logo = z
  .string()
  .max(150_000)
  .regex(/^data:image\/png;base64,iVBORw0KGgo[A-Za-z0-9+/=]*$/)

const medewerkerBody = z.object({
  naam,
  rollen,
  organisatieId: z.uuid().nullable().default(null),
  /** The last day of access. Who works for a partner gets a year when it is left out. */
  eindigtOp: z.iso
    .date()
    .transform((dag) => datum(dag))
    .nullable()
    .default(null),
})

export const toegangContract = defineContract({
  getSessie: {
    method: 'GET',
    path: '/sessie',
    samenvatting: 'Wie ben ik, voor welke gemeente, en wat mag ik.',
    handeling: 'sessie:read',
    success: { status: 200, body: sessieSchema },
  },
  createSessie: {
    method: 'POST',
    path: '/sessies',
    samenvatting: 'Inloggen met e-mailadres en wachtwoord. Wie een tweede factor heeft, laat die daarna zien.',
    openbaar: 'wie inlogt is nog niet bekend',
    body: z.object({ email: z.string().trim().toLowerCase().max(254), wachtwoord }),
    success: { status: 201, body: inlogstapSchema },
  },
  deleteSessie: {
    method: 'DELETE',
    path: '/sessie',
    samenvatting: 'Uitloggen op dit apparaat.',
    handeling: 'sessie:delete',
    success: { status: 204, body: z.null() },
  },
  deleteSessies: {
    method: 'DELETE',
    path: '/sessies',
    samenvatting: 'Uitloggen op alle apparaten.',
    handeling: 'sessie:delete',
    success: { status: 204, body: z.null() },
  },
  getEersteStart: {
    method: 'GET',
    path: '/eerste-start',
    samenvatting: 'Is deze installatie nog leeg?',
    openbaar: 'er is nog niemand die kan inloggen',
    success: { status: 200, body: z.object({ nodig: z.boolean() }) },
  },
  createEersteStart: {
    method: 'POST',
    path: '/eerste-start',
    samenvatting: 'Maak de eerste gemeente en de eerste beheerder; kan één keer.',
    openbaar: 'er is nog niemand die kan inloggen',
    body: z.object({
      gemeente: z.object({ code: gemeenteCode, naam }),
      beheerder: z.object({ naam, email, wachtwoord }),
    }),
    success: { status: 201, body: sessieSchema },
  },
  getHuisstijl: {
    method: 'GET',
    path: '/huisstijl',
    samenvatting: 'Naam, logo en kleuren van de gemeente.',
    openbaar: 'de inlogpagina draagt de huisstijl',
    success: { status: 200, body: huisstijlSchema },
  },
  saveHuisstijl: {
    method: 'PUT',
    path: '/huisstijl',
    samenvatting: 'Wijzig naam, logo en kleuren van de gemeente.',
    handeling: 'gemeente:edit',
    body: huisstijlSchema.extend({ naam, logo: logo.nullable() }),
    success: { status: 200, body: huisstijlSchema },
  },
  listMedewerkers: {
    method: 'GET',
    path: '/medewerkers',
    samenvatting: 'De medewerkers van de gemeente, op naam.',
    handeling: 'medewerker:read',
    query: z.object({ vanaf: z.string().max(200).optional() }),
    success: { status: 200, body: z.object({ items: z.array(medewerkerSchema), volgende: z.string().nullable() }) },
  },
  createMedewerker: {
    method: 'POST',
    path: '/medewerkers',
    samenvatting:
      'Geef iemand toegang. Die krijgt een mail om een wachtwoord te kiezen; zonder mailserver staat in het antwoord één keer een wachtwoord.',
    handeling: 'medewerker:edit',
    bevestigd: true,
    body: medewerkerBody.extend({ email }),
    success: {
      status: 201,
      body: z.object({
        medewerker: medewerkerSchema,
        /** Null when it was mailed, and for an account that has one. */
        wachtwoord: z.string().nullable(),
        gemaild: z.boolean(),
      }),
    },
  },
  updateMedewerker: {
    method: 'PATCH',
    path: '/medewerkers/:id',
    samenvatting: 'Wijzig naam, rollen of organisatie van een medewerker.',
    handeling: 'medewerker:edit',
    bevestigd: true,
    params: id,
    body: medewerkerBody.extend({ versie: z.int() }),
    success: { status: 200, body: medewerkerSchema },
  },
  resetWachtwoord: {
    method: 'POST',
    path: '/medewerkers/:id/_wachtwoord',
    samenvatting:
      'Log een medewerker overal uit en mail een link om een nieuw wachtwoord te kiezen; zonder mailserver staat in het antwoord één keer een wachtwoord.',
    handeling: 'medewerker:edit',
    bevestigd: true,
    params: id,
    success: { status: 200, body: z.object({ wachtwoord: z.string().nullable() }) },
  },
  endMedewerker: {
    method: 'POST',
    path: '/medewerkers/:id/_beeindig',
    samenvatting: 'Beëindig de toegang van een medewerker; kan met dezelfde weg terug.',
    handeling: 'medewerker:edit',
    bevestigd: true,
    params: id,
    body: z.object({ beeindigd: z.boolean() }),
    success: { status: 200, body: medewerkerSchema },
  },
  changeWachtwoord: {
    method: 'PUT',
    path: '/sessie/wachtwoord',
    samenvatting: 'Wijzig je eigen wachtwoord; andere apparaten worden uitgelogd.',
    handeling: 'sessie:delete',
    body: z.object({ huidig: wachtwoord, nieuw: wachtwoord }),
    success: { status: 204, body: z.null() },
  },
})
