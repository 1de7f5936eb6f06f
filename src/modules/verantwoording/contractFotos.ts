import { z } from 'zod'
import { defineContract } from '../../platform/contract.ts'
import { foto } from './contractvormen.ts'

const id = z.object({ id: z.uuid() })
const een = id.extend({ fotoId: z.uuid() })

const lezen = { handeling: 'verantwoording:read' } as const
const schrijven = { handeling: 'verantwoording:edit' } as const

export const verantwoordingsfotosContract = defineContract({
  createVerantwoordingsfoto: {
    ...{ method: 'POST', path: '/verantwoordingen/:id/delen/:deelId/fotos', ...schrijven },
    samenvatting:
      'Voeg een foto (JPEG of PNG, hoogstens 10 MB) toe; waar en wanneer zij gemaakt is wordt niet bewaard.',
    params: id.extend({ deelId: z.uuid() }),
    bestand: true,
    success: { status: 201, body: foto },
  },
  describeVerantwoordingsfoto: {
    ...{ method: 'PUT', path: '/verantwoordingen/:id/fotos/:fotoId', ...schrijven },
    samenvatting: 'Schrijf wat er op een foto te zien is, en wat eronder staat. Was een ander eerder, dan volgt 409.',
    params: een,
    body: z.object({
      versie: z.int(),
      alt: z.string().trim().min(1, 'Schrijf wat er op de foto te zien is.').max(500),
      bijschrift: z.string().trim().max(300),
    }),
    success: { status: 200, body: foto },
  },
  getVerantwoordingsfoto: {
    ...{ method: 'GET', path: '/verantwoordingen/:id/fotos/:fotoId', ...lezen },
    samenvatting: 'De foto zelf, zoals zij op de website komt.',
    params: een,
    success: { status: 200, body: 'bestand' },
  },
  deleteVerantwoordingsfoto: {
    ...{ method: 'DELETE', path: '/verantwoordingen/:id/fotos/:fotoId', ...schrijven },
    samenvatting: 'Haal een foto weg.',
    params: een,
    success: { status: 204, body: z.null() },
  },
})
