import { z } from 'zod'
import { defineContract } from '../../platform/contract.ts'
import { sessieSchema } from './contract.ts'
import { base64url, maakopties, nieuwePasskey, passkeyAntwoord, vraagopties } from './contractPasskeyvormen.ts'
import { BEVESTIGWIJZEN } from './domain/tweedefactor/factorstand.ts'
import { LANGSTE_WACHTWOORD } from './domain/wachtwoord.ts'

const factorbewijzen = [
  z.object({ soort: z.literal('totp'), code: z.string().max(20) }),
  z.object({ soort: z.literal('herstelcode'), code: z.string().max(30) }),
  z.object({ soort: z.literal('passkey'), antwoord: passkeyAntwoord }),
] as const

const factorbewijs = z.discriminatedUnion('soort', [...factorbewijzen])
const bewijs = z.discriminatedUnion('soort', [
  ...factorbewijzen,
  z.object({ soort: z.literal('wachtwoord'), wachtwoord: z.string().min(1).max(LANGSTE_WACHTWOORD) }),
])

const naam = z.string().trim().min(1).max(60)
const id = z.object({ id: z.uuid() })

const passkeySchema = z.object({
  id: z.uuid(),
  naam: z.string(),
  sinds: z.iso.datetime(),
  gebruikt: z.iso.datetime().nullable(),
})

/** Made with the first factor and shown this once; null when there were codes already. */
const herstelcodes = z.array(z.string()).nullable()

const HALVERWEGE = 'wie nog een tweede factor moet laten zien is nog niet ingelogd'

export const tweedeFactorContract = defineContract({
  getAanmeldingopties: {
    method: 'POST',
    path: '/aanmelding/_passkeyopties',
    samenvatting: 'Tweede stap van het inloggen: wat de browser nodig heeft om een passkey te vragen.',
    openbaar: HALVERWEGE,
    success: { status: 200, body: vraagopties },
  },
  finishAanmelding: {
    method: 'POST',
    path: '/aanmelding/_afmaken',
    samenvatting: 'Tweede stap van het inloggen: een code, een passkey of een herstelcode.',
    openbaar: HALVERWEGE,
    body: factorbewijs,
    success: { status: 201, body: sessieSchema },
  },
  getPasskeyInlogopties: {
    method: 'POST',
    path: '/passkey-sessies/_opties',
    samenvatting: 'Wat de browser nodig heeft om met een passkey in te loggen, zonder wachtwoord.',
    openbaar: 'wie inlogt is nog niet bekend',
    success: { status: 200, body: vraagopties },
  },
  createPasskeySessie: {
    method: 'POST',
    path: '/passkey-sessies',
    samenvatting: 'Inloggen met een passkey, zonder wachtwoord. De passkey controleert zelf wie je bent.',
    openbaar: 'wie inlogt is nog niet bekend',
    body: z.object({ antwoord: passkeyAntwoord }),
    success: { status: 201, body: sessieSchema },
  },

  getBevestiging: {
    method: 'GET',
    path: '/sessie/bevestiging',
    samenvatting: 'Waarmee ik kan bevestigen dat ik het ben, voor een gevoelige handeling.',
    handeling: 'sessie:read',
    success: { status: 200, body: z.object({ wijzen: z.array(z.enum(BEVESTIGWIJZEN)), passkeyKan: z.boolean() }) },
  },
  getBevestigingopties: {
    method: 'POST',
    path: '/sessie/bevestiging/_passkeyopties',
    samenvatting: 'Wat de browser nodig heeft om met een passkey te bevestigen.',
    handeling: 'sessie:confirm',
    success: { status: 200, body: vraagopties },
  },
  confirmSessie: {
    method: 'POST',
    path: '/sessie/bevestiging',
    samenvatting: 'Bevestig dat je het bent. Daarna gaan gevoelige handelingen tien minuten lang zonder vraag.',
    handeling: 'sessie:confirm',
    body: bewijs,
    success: { status: 204, body: z.null() },
  },

  getFactoren: {
    method: 'GET',
    path: '/mijn-factoren',
    samenvatting: 'Mijn tweede factor: wat is ingesteld, en wanneer het is gebruikt.',
    handeling: 'sessie:read',
    success: {
      status: 200,
      body: z.object({
        totp: z.object({ sinds: z.iso.datetime(), gebruikt: z.iso.datetime() }).nullable(),
        passkeys: z.array(passkeySchema),
        /** How many were not used yet. */
        herstelcodes: z.int(),
        /** A rol asks for it, so the last one cannot go. */
        verplicht: z.boolean(),
        /** False at an address without a name (http://127.0.0.1): browsers know no passkeys there. */
        passkeyKan: z.boolean(),
      }),
    },
  },
  startTotp: {
    method: 'POST',
    path: '/mijn-factoren/totp/_begin',
    samenvatting: 'Begin met een app die codes maakt: een nieuw geheim. Er is nog niets ingesteld.',
    handeling: 'tweedefactor:edit',
    success: {
      status: 200,
      body: z.object({
        /** Base32, to type over. */
        geheim: z.string(),
        /** otpauth://…, for the QR code. */
        adres: z.string(),
        /** Sealed; goes back with the first code, within ten minutes. */
        proef: z.string(),
      }),
    },
  },
  saveTotp: {
    method: 'PUT',
    path: '/mijn-factoren/totp',
    samenvatting: 'Zet de app met codes aan, met een eerste code als bewijs. Vervangt een app die er al was.',
    handeling: 'tweedefactor:edit',
    bevestigd: true,
    body: z.object({ proef: base64url(400), code: z.string().max(20) }),
    success: { status: 200, body: z.object({ herstelcodes }) },
  },
  deleteTotp: {
    method: 'DELETE',
    path: '/mijn-factoren/totp',
    samenvatting: 'Zet de app met codes uit.',
    handeling: 'tweedefactor:edit',
    bevestigd: true,
    success: { status: 204, body: z.null() },
  },
  startPasskey: {
    method: 'POST',
    path: '/mijn-factoren/passkeys/_opties',
    samenvatting: 'Wat de browser nodig heeft om een passkey te maken.',
    handeling: 'tweedefactor:edit',
    bevestigd: true,
    success: { status: 200, body: maakopties },
  },
  createPasskey: {
    method: 'POST',
    path: '/mijn-factoren/passkeys',
    samenvatting: 'Voeg een passkey toe.',
    handeling: 'tweedefactor:edit',
    bevestigd: true,
    body: z.object({ naam, antwoord: nieuwePasskey }),
    success: { status: 201, body: z.object({ passkey: passkeySchema, herstelcodes }) },
  },
  renamePasskey: {
    method: 'PATCH',
    path: '/mijn-factoren/passkeys/:id',
    samenvatting: 'Geef een passkey een andere naam.',
    handeling: 'tweedefactor:edit',
    params: id,
    body: z.object({ naam }),
    success: { status: 204, body: z.null() },
  },
  deletePasskey: {
    method: 'DELETE',
    path: '/mijn-factoren/passkeys/:id',
    samenvatting: 'Haal een passkey weg.',
    handeling: 'tweedefactor:edit',
    bevestigd: true,
    params: id,
    success: { status: 204, body: z.null() },
  },
  createHerstelcodes: {
    method: 'POST',
    path: '/mijn-factoren/herstelcodes',
    samenvatting: 'Maak nieuwe herstelcodes. De oude werken dan niet meer.',
    handeling: 'tweedefactor:edit',
    bevestigd: true,
    success: { status: 201, body: z.object({ herstelcodes: z.array(z.string()) }) },
  },

  deleteFactorenOfMedewerker: {
    method: 'DELETE',
    path: '/medewerkers/:id/factoren',
    samenvatting: 'Haal de tweede factor weg van een medewerker die hem kwijt is. Die krijgt daarvan bericht.',
    handeling: 'medewerker:edit',
    bevestigd: true,
    params: id,
    success: { status: 204, body: z.null() },
  },
})
