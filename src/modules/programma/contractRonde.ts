import { z } from 'zod'
import { defineContract } from '../../platform/contract.ts'
import { standSchema } from './contractUitvoering.ts'
import { ANTWOORD_STANDEN, ONTVANGER_SOORTEN, RONDE_STATUSSEN, VOORGESTELDE_STATUSSEN } from './domain/ronde/ronde.ts'
import { TWIJFELS, type Twijfel } from './domain/ronde/listTwijfels.ts'
import { ACTIE_STATUSSEN } from './domain/stand/stand.ts'

const id = z.uuid()
const dag = z.iso.date()
const tijd = z.iso.datetime()
const email = z.email().max(254)
const sleutel = z.string().regex(/^[0-9a-z-]{1,40}$/)

const antwoordinhoud = z.object({
  gedaan: z.array(z.object({ sleutel, op: dag })).max(400),
  extra: z.array(dag).max(50),
  tekst: z.string().trim().max(5000),
  nietsTeMelden: z.boolean(),
  status: z.enum(VOORGESTELDE_STATUSSEN).nullable(),
})

/** An actie as who answers needs it: where it stands, and what may be ticked. */
const gevraagdeActie = z.object({
  actieId: id,
  hoe: z.string(),
  plek: z.string(),
  status: z.enum(ACTIE_STATUSSEN),
  woord: z.string(),
  zin: z.string(),
  telbaar: z.boolean(),
  momenten: standSchema.shape.momenten,
})

const vraagActie = gevraagdeActie.extend({
  /** Null: nothing was answered yet. */
  antwoord: antwoordinhoud
    .extend({ stand: z.enum(ANTWOORD_STANDEN), vraag: z.string(), versie: z.int(), gewijzigdOp: tijd })
    .nullable(),
})

const rondeKort = z.object({
  id,
  programmaId: id,
  titel: z.string(),
  uiterlijk: dag,
  status: z.enum(RONDE_STATUSSEN),
  gestartOp: tijd,
  geslotenOp: tijd.nullable(),
  wie: z.string(),
  gevraagd: z.int(),
  ingediend: z.int(),
  /** Answers that wait for the adviseur. */
  teBeoordelen: z.int(),
})

/** geen_server: it waits in the outbox because no mail server was set. */
const POSTSTANDEN = ['wacht', 'geen_server', 'verstuurd', 'mislukt'] as const

const uitvraag = z.object({
  id,
  soort: z.enum(ONTVANGER_SOORTEN),
  naam: z.string(),
  adressen: z.array(z.string()),
  acties: z.int(),
  beantwoord: z.int(),
  verstuurdOp: tijd,
  herinnerdOp: tijd.nullable(),
  geopendOp: tijd.nullable(),
  ingediendOp: tijd.nullable(),
  ingetrokkenOp: tijd.nullable(),
  post: z.object({ stand: z.enum(POSTSTANDEN), waarom: z.string().nullable() }),
})

const antwoord = gevraagdeActie.extend({
  inhoud: antwoordinhoud,
  uitvraagId: id,
  wie: z.string(),
  stand: z.enum(ANTWOORD_STANDEN),
  vraag: z.string(),
  versie: z.int(),
  gewijzigdOp: tijd,
  /** Why to look at it before taking it over; empty when it can be taken over as it stands. */
  // Object.keys of a constant table: its own keys.
  twijfels: z.array(z.enum(Object.keys(TWIJFELS) as Twijfel[])),
})

const rondeSchema = rondeKort.extend({
  programma: z.string(),
  vandaag: dag,
  uitvragen: z.array(uitvraag),
  antwoorden: z.array(antwoord),
})

/** Names one answer as it was seen. */
const antwoordVersie = z.object({ uitvraagId: id, actieId: id, versie: z.int() })

/** The secret of the mail travels in the body: an address would end up in the log of a proxy. */
const linkBody = z.object({ sleutel: z.string().max(100) })

const linkSchema = z.object({
  gemeente: z.string(),
  programma: z.string(),
  ronde: z.string(),
  uiterlijk: dag,
  vandaag: dag,
  naam: z.string(),
  ingediendOp: tijd.nullable(),
  acties: z.array(vraagActie),
})

const ZONDER_INLOGGEN = 'De persoonlijke link uit de mail is het bewijs.'

export const rondeContract = defineContract({
  listRondes: {
    method: 'GET',
    path: '/programmas/:id/rondes',
    samenvatting: 'De rondes waarin voortgang is gevraagd, nieuwste eerst.',
    handeling: 'ronde:read',
    params: z.object({ id }),
    success: { status: 200, body: z.object({ items: z.array(rondeKort) }) },
  },
  getRondevoorstel: {
    method: 'GET',
    path: '/programmas/:id/rondevoorstel',
    samenvatting: 'Wie er een mail zou krijgen, voor welke acties, en van wie nog geen adres bekend is.',
    handeling: 'ronde:edit',
    params: z.object({ id }),
    success: {
      status: 200,
      body: z.object({
        vandaag: dag,
        heeftMailserver: z.boolean(),
        uitvragen: z.array(
          z.object({
            soort: z.enum(ONTVANGER_SOORTEN),
            id,
            naam: z.string(),
            adressen: z.array(z.string()),
            /** False: the address may be typed. */
            vasteAdressen: z.boolean(),
            /** Works within the gemeente itself: is asked through its people. */
            eigen: z.boolean(),
            acties: z.int(),
          }),
        ),
        zonderOntvanger: z.array(z.object({ actieId: id, hoe: z.string() })),
      }),
    },
  },
  createRonde: {
    method: 'POST',
    path: '/programmas/:id/rondes',
    samenvatting: 'Vraag voortgang uit: iedere ontvanger krijgt een mail met een eigen link.',
    handeling: 'ronde:edit',
    params: z.object({ id }),
    body: z.object({
      titel: z.string().trim().min(1).max(200),
      uiterlijk: dag,
      uitvragen: z
        .array(z.object({ soort: z.enum(ONTVANGER_SOORTEN), id, adres: email.nullable() }))
        .min(1)
        .max(1000),
    }),
    success: { status: 201, body: rondeKort },
  },
  getRonde: {
    method: 'GET',
    path: '/rondes/:id',
    samenvatting: 'Eén ronde: wie antwoordde, wie nog niet, en wat er is geantwoord.',
    handeling: 'ronde:read',
    params: z.object({ id }),
    success: { status: 200, body: rondeSchema },
  },
  remindRonde: {
    method: 'POST',
    path: '/rondes/:id/_herinner',
    samenvatting: 'Stuur een herinnering aan wie nog niet antwoordde, of aan één van hen.',
    handeling: 'ronde:edit',
    params: z.object({ id }),
    body: z.object({ uitvraagId: id.nullable() }),
    success: { status: 200, body: z.object({ aantal: z.int() }) },
  },
  closeRonde: {
    method: 'POST',
    path: '/rondes/:id/_sluit',
    samenvatting: 'Sluit de ronde: de links werken daarna niet meer.',
    handeling: 'ronde:edit',
    params: z.object({ id }),
    success: { status: 204, body: z.null() },
  },
  reopenRonde: {
    method: 'POST',
    path: '/rondes/:id/_heropen',
    samenvatting: 'Heropen een gesloten ronde: de links werken weer.',
    handeling: 'ronde:edit',
    params: z.object({ id }),
    success: { status: 204, body: z.null() },
  },
  acceptAntwoorden: {
    method: 'POST',
    path: '/rondes/:id/_neem-over',
    samenvatting:
      'Neem antwoorden over als voortgang, alles of niets. Is een antwoord intussen gewijzigd, dan volgt 409.',
    handeling: 'ronde:edit',
    params: z.object({ id }),
    body: z.object({ antwoorden: z.array(antwoordVersie).min(1).max(2000) }),
    success: { status: 200, body: z.object({ aantal: z.int() }) },
  },
  undoAcceptatie: {
    method: 'POST',
    path: '/rondes/:id/_neem-terug',
    samenvatting:
      'Zet overgenomen antwoorden terug: hun keren staan weer open, hun woorden blijven in de geschiedenis.',
    handeling: 'ronde:edit',
    params: z.object({ id }),
    body: z.object({
      antwoorden: z
        .array(antwoordVersie.omit({ versie: true }))
        .min(1)
        .max(2000),
    }),
    success: { status: 200, body: z.object({ aantal: z.int() }) },
  },
  askBack: {
    method: 'POST',
    path: '/rondes/:id/_vraag-terug',
    samenvatting: 'Stel een vraag over een antwoord; de ontvanger krijgt een mail en kan het aanvullen.',
    handeling: 'ronde:edit',
    params: z.object({ id }),
    body: antwoordVersie.extend({ vraag: z.string().trim().min(1).max(1000) }),
    success: { status: 204, body: z.null() },
  },
  resendUitvraag: {
    method: 'POST',
    path: '/rondes/:id/uitvragen/:uitvraagId/_stuur-opnieuw',
    samenvatting: 'Stuur een nieuwe link, zo nodig naar een ander adres. De oude links werken daarna niet meer.',
    handeling: 'ronde:edit',
    params: z.object({ id, uitvraagId: id }),
    body: z.object({ adres: email.nullable() }),
    success: { status: 204, body: z.null() },
  },
  createLink: {
    method: 'POST',
    path: '/rondes/:id/uitvragen/:uitvraagId/_maak-link',
    samenvatting: 'Maak een link om zelf te geven; hij wordt één keer getoond. Eerdere links blijven werken.',
    handeling: 'ronde:edit',
    params: z.object({ id, uitvraagId: id }),
    success: { status: 201, body: z.object({ link: z.string() }) },
  },
  revokeUitvraag: {
    method: 'POST',
    path: '/rondes/:id/uitvragen/:uitvraagId/_trek-in',
    samenvatting: 'Trek de links van één ontvanger in; wat al is geantwoord blijft.',
    handeling: 'ronde:edit',
    params: z.object({ id, uitvraagId: id }),
    success: { status: 204, body: z.null() },
  },
  openVoortgangslink: {
    method: 'POST',
    path: '/voortgangslinks/_open',
    samenvatting: 'De eigen acties achter een persoonlijke link.',
    openbaar: ZONDER_INLOGGEN,
    body: linkBody,
    success: { status: 200, body: linkSchema },
  },
  saveAntwoord: {
    method: 'POST',
    path: '/voortgangslinks/_bewaar',
    samenvatting: 'Bewaar wat er over één actie te melden is. Was een ander eerder, dan volgt 409 met wat er nu staat.',
    openbaar: ZONDER_INLOGGEN,
    body: linkBody.extend({
      actieId: id,
      /** 0: nothing was answered yet. */
      versie: z.int().min(0),
      antwoord: antwoordinhoud,
    }),
    success: { status: 200, body: vraagActie },
  },
  submitAntwoorden: {
    method: 'POST',
    path: '/voortgangslinks/_verstuur',
    samenvatting: 'Verstuur wat is ingevuld; aanvullen kan tot het is overgenomen.',
    openbaar: ZONDER_INLOGGEN,
    body: linkBody,
    success: { status: 200, body: linkSchema },
  },
})
