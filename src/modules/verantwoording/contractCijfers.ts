import { z } from 'zod'
import { defineContract } from '../../platform/contract.ts'
import { cijferverwijzing } from '../inzicht/contract.ts'
import { cijfer } from './contractvormen.ts'

const id = z.object({ id: z.uuid() })
const een = id.extend({ cijferId: z.uuid() })
const label = z.string().trim().min(1, 'Geef het cijfer een naam.').max(300)

const lezen = { handeling: 'verantwoording:read' } as const
const schrijven = { handeling: 'verantwoording:edit' } as const

export const verantwoordingscijfersContract = defineContract({
  listVerantwoordingscijfers: {
    ...{ method: 'GET', path: '/verantwoordingen/:id/cijfers', ...lezen },
    samenvatting: 'De cijfers van een verantwoording, met wat zij nu zijn en hoe zij geteld zijn.',
    params: id,
    success: { status: 200, body: z.object({ items: z.array(cijfer) }) },
  },
  createVerantwoordingscijfer: {
    ...{ method: 'POST', path: '/verantwoordingen/:id/cijfers', ...schrijven },
    samenvatting: 'Voeg een cijfer toe om naar te verwijzen: uit een telling, een indicator of met de hand.',
    params: id,
    body: z.object({ label, deelId: z.uuid().nullable().default(null), verwijzing: cijferverwijzing }),
    success: { status: 201, body: cijfer },
  },
  updateVerantwoordingscijfer: {
    ...{ method: 'PUT', path: '/verantwoordingen/:id/cijfers/:cijferId', ...schrijven },
    samenvatting: 'Wijzig een cijfer. Was een ander eerder, dan volgt 409.',
    params: een,
    body: z.object({ versie: z.int(), label, verwijzing: cijferverwijzing }),
    success: { status: 200, body: cijfer },
  },
  deleteVerantwoordingscijfer: {
    ...{ method: 'DELETE', path: '/verantwoordingen/:id/cijfers/:cijferId', ...schrijven },
    samenvatting: 'Haal een cijfer weg dat nergens in de tekst staat.',
    params: een,
    success: { status: 204, body: z.null() },
  },
})
