import { z } from 'zod'
import { defineContract } from '../../platform/contract.ts'
import { antwoordinhoud, email, linkSchema, rondeKort, rondeSchema, vraagActie } from './contractRondevormen.ts'
import { ONTVANGER_SOORTEN } from './domain/ronde/ronde.ts'

const id = z.uuid()
const dag = z.iso.date()

/** Names one answer as it was seen. */
const antwoordVersie = z.object({ uitvraagId: id, actieId: id, versie: z.int() })

/** The secret of the mail travels in the body: an address would end up in the log of a proxy. */
const linkBody = z.object({ sleutel: z.string().max(100) })

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
    path: '/rondes/:id/_overnemen',
    samenvatting:
      'Neem antwoorden over als voortgang, alles of niets. Is een antwoord intussen gewijzigd, dan volgt 409.',
    handeling: 'ronde:edit',
    params: z.object({ id }),
    body: z.object({ antwoorden: z.array(antwoordVersie).min(1).max(2000) }),
    success: { status: 200, body: z.object({ aantal: z.int() }) },
  },
  undoAcceptatie: {
    method: 'POST',
    path: '/rondes/:id/_terugnemen',
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
    path: '/rondes/:id/_terugvragen',
    samenvatting: 'Stel een vraag over een antwoord; de ontvanger krijgt een mail en kan het aanvullen.',
    handeling: 'ronde:edit',
    params: z.object({ id }),
    body: antwoordVersie.extend({ vraag: z.string().trim().min(1).max(1000) }),
    success: { status: 204, body: z.null() },
  },
  resendUitvraag: {
    method: 'POST',
    path: '/rondes/:id/uitvragen/:uitvraagId/_opnieuw',
    samenvatting: 'Stuur een nieuwe link, zo nodig naar een ander adres. De oude links werken daarna niet meer.',
    handeling: 'ronde:edit',
    params: z.object({ id, uitvraagId: id }),
    body: z.object({ adres: email.nullable() }),
    success: { status: 204, body: z.null() },
  },
  createLink: {
    method: 'POST',
    path: '/rondes/:id/uitvragen/:uitvraagId/_link',
    samenvatting: 'Maak een link om zelf te geven; hij wordt één keer getoond. Eerdere links blijven werken.',
    handeling: 'ronde:edit',
    params: z.object({ id, uitvraagId: id }),
    success: { status: 201, body: z.object({ link: z.string() }) },
  },
  revokeUitvraag: {
    method: 'POST',
    path: '/rondes/:id/uitvragen/:uitvraagId/_intrekken',
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
