import { z } from 'zod'
import { defineContract } from '../../platform/contract.ts'
import { KORTSTE_REDEN, LANGSTE_REDEN, OORDELEN } from './domain/dossier/noodtoegang.ts'

const noodtoegangSchema = z.object({
  id: z.uuid(),
  wie: z.string(),
  kenmerk: z.string(),
  reden: z.string(),
  /** The purpose that was named; the key of a verwerkingsactiviteit. */
  doel: z.string(),
  gegevenOp: z.iso.datetime(),
  tot: z.iso.datetime(),
  beoordeling: z
    .object({ door: z.string(), op: z.iso.datetime(), oordeel: z.enum(OORDELEN), bevinding: z.string() })
    .nullable(),
  /** The own one is judged by somebody else. */
  magBeoordelen: z.boolean(),
})

export const noodtoegangContract = defineContract({
  openNoodtoegang: {
    method: 'POST',
    path: '/noodtoegang',
    samenvatting:
      'Open in nood één dossier, een uur lang. De functionaris gegevensbescherming en de procesregisseur horen het meteen.',
    handeling: 'noodtoegang:open',
    doelbinding: true,
    bevestigd: true,
    body: z.object({
      kenmerk: z.string().trim().min(1, 'Vul het kenmerk in.').max(30),
      reden: z
        .string()
        .trim()
        .min(KORTSTE_REDEN, 'Schrijf op waarom het niet kan wachten, in minstens 20 tekens.')
        .max(LANGSTE_REDEN),
    }),
    success: { status: 201, body: z.object({ soort: z.string(), dossierId: z.uuid(), tot: z.iso.datetime() }) },
  },
  listNoodtoegang: {
    method: 'GET',
    path: '/noodtoegang',
    samenvatting: 'Wanneer in nood een dossier is geopend, nieuwste eerst.',
    handeling: 'noodtoegang:read',
    query: z.object({ vanaf: z.string().max(200).optional() }),
    success: { status: 200, body: z.object({ items: z.array(noodtoegangSchema), volgende: z.string().nullable() }) },
  },
  judgeNoodtoegang: {
    method: 'POST',
    path: '/noodtoegang/:id/_beoordeel',
    samenvatting: 'Leg vast of de noodtoegang terecht was; één keer, en niet over jezelf.',
    handeling: 'noodtoegang:judge',
    params: z.object({ id: z.uuid() }),
    body: z.object({
      oordeel: z.enum(OORDELEN),
      bevinding: z.string().trim().min(1, 'Schrijf op wat je zag.').max(2000),
    }),
    success: { status: 200, body: noodtoegangSchema },
  },
})
