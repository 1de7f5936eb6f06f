import { z } from 'zod'
import { defineContract } from '../../platform/contract.ts'
import { UITVOERVORMEN } from './domain/uitvoer/uitvoervorm.ts'

const filter = z.string().max(4000).optional()

export const uitvoerContract = defineContract({
  getUitvoer: {
    method: 'GET',
    path: '/programmas/:id/uitvoer',
    samenvatting: 'Het programma als Word, PDF, Excel of CSV: alles, of precies wat een filter laat zien.',
    handeling: 'programma:read',
    params: z.object({ id: z.uuid() }),
    query: z.object({
      vorm: z.enum(UITVOERVORMEN),
      /** With the status of each actie; an import of such a document is not the same programme. */
      stand: z.stringbool().default(false),
      // The filter as the address of the screen says it: lists are joined by dots.
      ...{ prioriteit: filter, partij: filter, planning: filter, status: filter, houder: filter },
      q: z.string().max(200).optional(),
    }),
    success: { status: 200, body: 'bestand' },
  },
})
