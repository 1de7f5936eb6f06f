import { z } from 'zod'
import { defineContract } from '../../platform/contract.ts'
import { LANGSTE_WACHTWOORD } from './domain/wachtwoord.ts'

/** The secret travels in the body: an address would end up in the log of a proxy. */
const sleutel = z.string().max(100)

const ZONDER_INLOGGEN = 'wie zijn wachtwoord niet heeft kan niet inloggen'

export const toegangslinkContract = defineContract({
  getWachtwoordherstel: {
    method: 'GET',
    path: '/wachtwoordherstel',
    samenvatting: 'Kan Baken een mail sturen om een wachtwoord te kiezen?',
    openbaar: ZONDER_INLOGGEN,
    success: { status: 200, body: z.object({ perMail: z.boolean() }) },
  },
  requestWachtwoordherstel: {
    method: 'POST',
    path: '/wachtwoordherstel',
    samenvatting: 'Vraag een mail om een nieuw wachtwoord te kiezen. Het antwoord is altijd hetzelfde.',
    openbaar: ZONDER_INLOGGEN,
    body: z.object({ email: z.string().trim().toLowerCase().min(1).max(254) }),
    success: { status: 204, body: z.null() },
  },
  openToegangslink: {
    method: 'POST',
    path: '/toegangslinks/_open',
    samenvatting: 'Voor wie is deze link uit de mail? De link blijft werken.',
    openbaar: ZONDER_INLOGGEN,
    body: z.object({ sleutel }),
    success: {
      status: 200,
      body: z.object({
        soort: z.enum(['uitnodiging', 'herstel']),
        naam: z.string(),
        email: z.string(),
        gemeente: z.string(),
      }),
    },
  },
  useToegangslink: {
    method: 'POST',
    path: '/toegangslinks/_gebruik',
    samenvatting: 'Kies een wachtwoord met de link uit de mail. Daarna werken deze en andere links niet meer.',
    openbaar: ZONDER_INLOGGEN,
    body: z.object({ sleutel, wachtwoord: z.string().min(1).max(LANGSTE_WACHTWOORD) }),
    success: { status: 204, body: z.null() },
  },
})
