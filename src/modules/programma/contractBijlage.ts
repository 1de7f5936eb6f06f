import { z } from 'zod'
import { defineContract } from '../../platform/contract.ts'
import { momentSleutel } from './contractUitvoeringvormen.ts'

const id = z.uuid()
const actieParams = z.object({ id, actieId: id })
const bijlageParams = actieParams.extend({ bijlageId: id })

const bijlage = z.object({
  id,
  naam: z.string(),
  /** In bytes. */
  grootte: z.int(),
  sleutel: z.string().nullable(),
  geplaatstOp: z.iso.datetime(),
  wie: z.string(),
})

export const bijlageContract = defineContract({
  listBijlagen: {
    method: 'GET',
    path: '/programmas/:id/acties/:actieId/bijlagen',
    samenvatting: 'De bestanden bij een actie, nieuwste eerst.',
    handeling: 'programma:read',
    params: actieParams,
    success: { status: 200, body: z.object({ items: z.array(bijlage) }) },
  },
  createBijlage: {
    method: 'POST',
    path: '/programmas/:id/acties/:actieId/bijlagen',
    samenvatting: 'Voeg een bestand toe (hoogstens 10 MB), bij de actie of bij één moment.',
    handeling: 'voortgang:edit',
    params: actieParams,
    query: z.object({ sleutel: momentSleutel.optional() }),
    bestand: true,
    success: { status: 201, body: bijlage },
  },
  getBijlage: {
    method: 'GET',
    path: '/programmas/:id/acties/:actieId/bijlagen/:bijlageId',
    samenvatting: 'Haal een bijlage op, altijd als download.',
    handeling: 'programma:read',
    params: bijlageParams,
    success: { status: 200, body: 'bestand' },
  },
  deleteBijlage: {
    method: 'DELETE',
    path: '/programmas/:id/acties/:actieId/bijlagen/:bijlageId',
    samenvatting: 'Haal een bijlage weg; kan 30 dagen terug.',
    handeling: 'voortgang:edit',
    params: bijlageParams,
    success: { status: 204, body: z.null() },
  },
  restoreBijlage: {
    method: 'POST',
    path: '/programmas/:id/acties/:actieId/bijlagen/:bijlageId/_herstel',
    samenvatting: 'Zet een weggehaalde bijlage terug.',
    handeling: 'voortgang:edit',
    params: bijlageParams,
    success: { status: 200, body: bijlage },
  },
})
