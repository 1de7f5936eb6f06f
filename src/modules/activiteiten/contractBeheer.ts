import { z } from 'zod'
import { defineContract } from '../../platform/contract.ts'
import { dag, gebied, soort, soortcode } from './contractvormen.ts'

const beheren = { handeling: 'activiteitbeheer:edit' } as const
const naamveld = z.string().trim().min(1, 'Geef een naam.')

const gebiedvelden = z.object({
  naam: naamveld.max(100),
  wijkId: z.uuid().nullable(),
  code: z
    .string()
    .regex(/^(WK[0-9]{6}|BU[0-9]{8})$/, 'Een wijkcode is WK met zes cijfers, een buurtcode BU met acht.')
    .nullable(),
})

export const activiteitenbeheerContract = defineContract({
  createActiviteitsoort: {
    ...{ method: 'POST', path: '/activiteitsoorten', ...beheren },
    samenvatting: 'Voeg een soort activiteit toe aan de lijst.',
    body: z.object({ naam: naamveld.max(60) }),
    success: { status: 201, body: soort },
  },
  saveActiviteitsoort: {
    ...{ method: 'PUT', path: '/activiteitsoorten/:code', ...beheren },
    samenvatting: 'Noem een soort anders, of haal haar uit de keuze. Wat er al staat, blijft staan.',
    params: z.object({ code: soortcode }),
    body: z.object({ naam: naamveld.max(60), actief: z.boolean(), versie: z.int() }),
    success: { status: 200, body: soort },
  },
  createActiviteitgebied: {
    ...{ method: 'POST', path: '/activiteitgebieden', ...beheren },
    samenvatting: 'Voeg een wijk toe, of een buurt in een wijk.',
    body: gebiedvelden,
    success: { status: 201, body: gebied },
  },
  saveActiviteitgebied: {
    ...{ method: 'PUT', path: '/activiteitgebieden/:id', ...beheren },
    samenvatting: 'Wijzig een wijk of buurt, of haal haar uit de keuze.',
    params: z.object({ id: z.uuid() }),
    body: gebiedvelden.pick({ naam: true, code: true }).extend({ actief: z.boolean(), versie: z.int() }),
    success: { status: 200, body: gebied },
  },
  saveActiviteitinstelling: {
    ...{ method: 'PUT', path: '/activiteitinstelling', ...beheren },
    samenvatting: 'Zeg vanaf welke dag alle activiteiten in Baken staan.',
    body: z.object({ volledigVanaf: dag.nullable(), versie: z.int() }),
    success: { status: 200, body: z.object({ volledigVanaf: dag.nullable(), versie: z.int() }) },
  },
})
