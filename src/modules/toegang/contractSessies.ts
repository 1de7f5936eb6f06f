import { z } from 'zod'
import { defineContract } from '../../platform/contract.ts'
import { HOOGUIT_UREN, STIL_MINUTEN } from './domain/sessieduur.ts'

const sessieduur = z.object({
  /** Minutes without a request. */
  stilMinuten: z.int().min(STIL_MINUTEN.minst).max(STIL_MINUTEN.meest),
  /** Hours since signing in. */
  hooguitUren: z.int().min(HOOGUIT_UREN.minst).max(HOOGUIT_UREN.meest),
  versie: z.int(),
})

export const sessiesContract = defineContract({
  listSessies: {
    method: 'GET',
    path: '/sessies',
    samenvatting: 'Waar ben ik ingelogd: mijn eigen sessies die nog werken, deze voorop en daarna de laatst gebruikte.',
    handeling: 'sessie:read',
    success: {
      status: 200,
      body: z.object({
        items: z.array(
          z.object({
            id: z.uuid(),
            /** "Firefox op Windows" */
            apparaat: z.string(),
            sinds: z.iso.datetime(),
            /** To the minute. */
            gezien: z.iso.datetime(),
            /** The one that asks. */
            deze: z.boolean(),
          }),
        ),
      }),
    },
  },
  endSessie: {
    method: 'DELETE',
    path: '/sessies/:id',
    samenvatting: 'Log één van je eigen apparaten uit.',
    handeling: 'sessie:delete',
    params: z.object({ id: z.uuid() }),
    success: { status: 204, body: z.null() },
  },
  getSessieduur: {
    method: 'GET',
    path: '/sessieduur',
    samenvatting: 'Hoe lang iemand ingelogd blijft bij deze gemeente.',
    handeling: 'gemeente:edit',
    success: { status: 200, body: sessieduur },
  },
  saveSessieduur: {
    method: 'PUT',
    path: '/sessieduur',
    samenvatting: 'Wijzig hoe lang iemand ingelogd blijft. Geldt meteen, ook voor wie al is ingelogd.',
    handeling: 'gemeente:edit',
    body: sessieduur,
    success: { status: 200, body: sessieduur },
  },
})
