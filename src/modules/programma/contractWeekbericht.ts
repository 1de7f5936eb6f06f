import { z } from 'zod'
import { defineContract } from '../../platform/contract.ts'

const weekkeuze = z.object({
  aan: z.boolean(),
  /** False: without a mail server nothing is sent, whatever somebody chose. */
  heeftMailserver: z.boolean(),
})

export const weekberichtContract = defineContract({
  getWeekkeuze: {
    method: 'GET',
    path: '/weekkeuze',
    samenvatting: 'Of ik elke maandag het weekbericht krijg.',
    handeling: 'weekbericht:edit',
    success: { status: 200, body: weekkeuze },
  },
  saveWeekkeuze: {
    method: 'PUT',
    path: '/weekkeuze',
    samenvatting: 'Zet het weekbericht voor mezelf aan of uit.',
    handeling: 'weekbericht:edit',
    body: z.object({ aan: z.boolean() }),
    success: { status: 200, body: weekkeuze },
  },
  stopWeekbericht: {
    method: 'POST',
    path: '/weekberichtafmeldingen/:sleutel',
    samenvatting: 'Zet het weekbericht uit met het adres uit de mail (RFC 8058), zonder in te loggen.',
    openbaar: 'wie een mail niet meer wil, hoeft daarvoor niet in te loggen; het adres is het geheim',
    formulier: true,
    params: z.object({ sleutel: z.string().regex(/^\d{1,4}-[\w-]{43}$/) }),
    body: z.object({ 'List-Unsubscribe': z.literal('One-Click') }),
    success: { status: 200, body: z.object({ uit: z.literal(true) }) },
  },
})
