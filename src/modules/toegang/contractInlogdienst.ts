import { z } from 'zod'
import { defineContract } from '../../platform/contract.ts'
import { inlogstapSchema } from './contract.ts'
import { ROLLEN } from './domain/rol.ts'

const id = z.uuid()
const gemeente = z.coerce.number().int().min(1).max(9999)
const claim = z.string().trim().min(1).max(100)

const claimregel = z
  .object({
    claim,
    waarde: z.string().trim().min(1).max(300),
    organisatieId: id.nullable(),
    rol: z.enum(ROLLEN).nullable(),
  })
  .refine(({ organisatieId, rol }) => organisatieId !== null || rol !== null, {
    path: ['rol'],
    message: 'Kies een rol of een organisatie.',
  })

const velden = {
  /** On the button of the sign-in screen. */
  naam: z.string().trim().min(1).max(60),
  issuer: z.url({ protocol: /^https?$/ }).max(500),
  clientId: z.string().trim().min(1).max(200),
  scopes: z
    .string()
    .trim()
    .max(200)
    .regex(/^openid( [\x21\x23-\x5b\x5d-\x7e]+)*$/, 'Begin met openid en zet een spatie tussen de scopes.'),
  claimNaam: claim,
  claimEmail: claim,
  /** An e-mail address that this service names opens what is there already under that address. */
  vertrouwtEmail: z.boolean(),
  /** Who comes for the first time becomes a medewerker, when the rules give a rol. */
  maaktMedewerkers: z.boolean(),
  /** Values of amr or acr that mean a second factor; empty: Baken asks for its own. */
  tweedeFactor: z.array(z.string().trim().min(1).max(200)).max(20),
  aan: z.boolean(),
  claimregels: z.array(claimregel).max(200),
}

const inlogdienst = z.object({
  ...velden,
  id,
  issuer: z.string(),
  scopes: z.string(),
  /** The secret itself never leaves the server. */
  heeftGeheim: z.boolean(),
  /** People who signed in with it. */
  mensen: z.int(),
  versie: z.int(),
  /** What the service has to know of us, to the letter. */
  adressen: z.object({ terug: z.string(), uitgelogd: z.string(), uitlogbericht: z.string() }),
})

/** Null: leave as it is · empty: without a secret. */
const clientGeheim = z.string().max(500).nullable()

const ZONDER_INLOGGEN = 'wie inlogt is nog niet bekend'
const alleenId = z.object({ id })

export const inlogdienstContract = defineContract({
  getInlogaanbod: {
    method: 'GET',
    path: '/inlogaanbod',
    samenvatting:
      'Bij welke diensten kun je inloggen? Met meer gemeenten in deze installatie eerst welke gemeenten er zijn.',
    openbaar: ZONDER_INLOGGEN,
    query: z.object({ gemeente: gemeente.optional() }),
    success: {
      status: 200,
      body: z.object({
        /** To choose from; empty when the gemeente is known. */
        gemeenten: z.array(z.object({ code: z.int(), naam: z.string() })),
        gemeente: z.int().nullable(),
        diensten: z.array(z.object({ id, naam: z.string() })),
      }),
    },
  },
  beginInlogpoging: {
    method: 'POST',
    path: '/inlogpogingen',
    samenvatting:
      'Begin met inloggen bij een dienst: het adres waar de browser heen gaat. Geldt tien minuten, één keer.',
    openbaar: ZONDER_INLOGGEN,
    body: z.object({
      ...{ gemeente, dienst: id },
      /** Where to go afterwards, within Baken. */
      terug: z.string().max(2000).optional(),
      /** The service has to ask the person again, also when they are signed in there. */
      opnieuw: z.boolean().default(false),
    }),
    success: { status: 201, body: z.object({ adres: z.string() }) },
  },
  finishInlogpoging: {
    method: 'POST',
    path: '/inlogpogingen/_voltooi',
    samenvatting: 'Maak het inloggen af met wat de dienst aan de browser meegaf.',
    openbaar: ZONDER_INLOGGEN,
    body: z.object({
      dienst: id,
      /** What stands behind the ? of the address. */
      antwoord: z.string().max(8000),
    }),
    success: { status: 200, body: inlogstapSchema.extend({ terug: z.string() }) },
  },
  receiveUitlogbericht: {
    method: 'POST',
    path: '/uitlogberichten/:gemeente/:dienst',
    samenvatting: 'De dienst meldt dat iemand daar is uitgelogd (OpenID Connect Back-Channel Logout).',
    openbaar: 'de dienst bewijst met een handtekening wie zij is',
    formulier: true,
    params: z.object({ gemeente, dienst: id }),
    body: z.object({ logout_token: z.string().max(16_000) }),
    success: { status: 200, body: z.object({}) },
  },
  getEigenInlogdienst: {
    method: 'GET',
    path: '/sessie/inlogdienst',
    samenvatting: 'Met welke dienst ben ik ingelogd, en waar ga ik na het uitloggen heen om ook daar uit te loggen?',
    handeling: 'sessie:read',
    success: {
      status: 200,
      body: z.object({
        dienst: z.object({ id, naam: z.string(), gemeente: z.int() }).nullable(),
        uitlogadres: z.string().nullable(),
      }),
    },
  },
  listInlogdiensten: {
    method: 'GET',
    path: '/inlogdiensten',
    samenvatting: 'De diensten waarmee mensen bij deze gemeente inloggen, op naam.',
    handeling: 'inlogdienst:edit',
    success: { status: 200, body: z.object({ items: z.array(inlogdienst) }) },
  },
  getInlogdienst: {
    method: 'GET',
    path: '/inlogdiensten/:id',
    samenvatting: 'Eén inlogdienst met haar regels.',
    handeling: 'inlogdienst:edit',
    params: alleenId,
    success: { status: 200, body: inlogdienst },
  },
  createInlogdienst: {
    method: 'POST',
    path: '/inlogdiensten',
    samenvatting:
      'Voeg een inlogdienst toe (OpenID Connect). Het geheim wordt verzegeld bewaard en nooit meer getoond.',
    handeling: 'inlogdienst:edit',
    bevestigd: true,
    body: z.object({ ...velden, clientGeheim }),
    success: { status: 201, body: inlogdienst },
  },
  saveInlogdienst: {
    method: 'PUT',
    path: '/inlogdiensten/:id',
    samenvatting:
      'Wijzig een inlogdienst en haar regels. Een andere issuer laat niemand meer binnen wie al eerder kwam.',
    handeling: 'inlogdienst:edit',
    bevestigd: true,
    params: alleenId,
    body: z.object({ ...velden, clientGeheim, versie: z.int() }),
    success: { status: 200, body: inlogdienst },
  },
  testInlogdienst: {
    method: 'POST',
    path: '/inlogdiensten/:id/_test',
    samenvatting: 'Vraag de dienst wie zij is en wat zij kan, zonder in te loggen.',
    handeling: 'inlogdienst:edit',
    params: alleenId,
    success: {
      status: 200,
      body: z.object({
        gelukt: z.boolean(),
        /** What was found, or what to do. */
        meldingen: z.array(z.object({ soort: z.enum(['goed', 'let_op', 'fout']), tekst: z.string() })),
      }),
    },
  },
  deleteInlogdienst: {
    method: 'DELETE',
    path: '/inlogdiensten/:id',
    samenvatting: 'Haal een inlogdienst weg. Wie ermee is ingelogd wordt uitgelogd; rollen die zij gaf blijven.',
    handeling: 'inlogdienst:edit',
    bevestigd: true,
    params: alleenId,
    success: { status: 204, body: z.null() },
  },
})
