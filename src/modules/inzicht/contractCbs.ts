import { z } from 'zod'
import { defineContract } from '../../platform/contract.ts'
import { gemeentecode } from './contractIndicatorvormen.ts'
import { CBSTABELLEN } from './domain/cbs/cbstabel.ts'

const id = z.object({ id: z.uuid() })
const schrijven = { handeling: 'indicator:edit' } as const

const jaar = z.int().min(2000).max(2100)
const sleutel = z.string().regex(/^\d\.\d\.\d{1,2}$/)

const ophaling = z.object({
  id: z.uuid(),
  tabel: z.enum(CBSTABELLEN),
  naam: z.string(),
  vanJaar: z.int(),
  totJaar: z.int(),
  misdrijven: z.array(z.string()),
  status: z.enum(['wacht', 'haalt', 'klaar', 'mislukt']),
  fout: z.string().nullable(),
  /** When the table was last changed, as CBS says. */
  stand: z.string().nullable(),
  rijen: z.int(),
  ladingId: z.uuid().nullable(),
  gestartDoor: z.string(),
  gestartOp: z.iso.datetime(),
  klaarOp: z.iso.datetime().nullable(),
})

export const cbsContract = defineContract({
  getCbskeuzes: {
    ...{ method: 'GET', path: '/cbs/keuzes', ...schrijven },
    samenvatting:
      'De tabellen en soorten misdrijf die bij het CBS op te halen zijn, en welke indicatoren eruit gevuld worden.',
    success: {
      status: 200,
      body: z.object({
        tabellen: z.array(
          z.object({ code: z.enum(CBSTABELLEN), naam: z.string(), wijken: z.boolean(), heeftMisdrijven: z.boolean() }),
        ),
        misdrijven: z.array(z.object({ sleutel: z.string(), naam: z.string() })),
        indicatoren: z.array(z.object({ naam: z.string(), tabel: z.string(), misdrijven: z.array(z.string()) })),
      }),
    },
  },
  listCbsophalingen: {
    ...{ method: 'GET', path: '/cbsophalingen', ...schrijven },
    samenvatting: 'Wat er bij het CBS is opgehaald, nieuwste eerst.',
    success: { status: 200, body: z.object({ items: z.array(ophaling) }) },
  },
  createCbsophaling: {
    ...{ method: 'POST', path: '/cbsophalingen', ...schrijven },
    samenvatting: 'Haal cijfers op bij het CBS. Gekozen soorten zonder indicator krijgen er een.',
    body: z.object({
      tabel: z.enum(CBSTABELLEN),
      misdrijven: z.array(sleutel).max(60),
      vanJaar: jaar,
      totJaar: jaar,
      wijken: z.boolean(),
      vergelijk: z.array(gemeentecode).max(60),
    }),
    success: { status: 201, body: ophaling },
  },
  getCbsophaling: {
    ...{ method: 'GET', path: '/cbsophalingen/:id', ...schrijven },
    samenvatting: 'Hoe ver het ophalen bij het CBS is.',
    params: id,
    success: { status: 200, body: ophaling },
  },
  resumeCbsophaling: {
    ...{ method: 'POST', path: '/cbsophalingen/:id/_hervat', ...schrijven },
    samenvatting: 'Ga verder met ophalen dat niet lukte; wat er al is, wordt niet nog eens gevraagd.',
    params: id,
    success: { status: 200, body: ophaling },
  },
})
