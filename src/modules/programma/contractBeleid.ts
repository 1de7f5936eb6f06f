import { z } from 'zod'
import { defineContract } from '../../platform/contract.ts'
import {
  BELEID_SOORTEN,
  BELEID_VASTSTELLERS,
  BELEIDSVELDEN,
  KOPPEL_SOORTEN,
} from './domain/beleidskader/beleidskader.ts'
import { VERLOOP_STANDEN } from './domain/beleidskader/verloop.ts'

const id = z.uuid()
const dag = z.iso.date()
const veld = z.enum(BELEIDSVELDEN)

const feiten = z.object({
  door: z.enum(BELEID_VASTSTELLERS).nullable(),
  op: dag.nullable(),
  /** The last day on which it holds. */
  geldigTot: dag.nullable(),
})

const koppeling = z.object({ programmaId: id, soort: z.enum(KOPPEL_SOORTEN), recordId: id })

const verloop = z.object({ stand: z.enum(VERLOOP_STANDEN), dag: dag.nullable(), zin: z.string() })

/** One line of the list: what holds, as far as the sources agree. */
export const beleidskaderRegel = z.object({
  id,
  soort: z.enum(BELEID_SOORTEN),
  titel: z.string(),
  ...feiten.shape,
  verloop,
  aantalTegenspraken: z.int(),
  aantalKoppelingen: z.int(),
})

const veldstand = z.object({
  veld,
  /** What holds; null while unknown or contradicted. */
  waarde: z.string().nullable(),
  isStrijdig: z.boolean(),
  uitspraken: z.array(z.object({ bronId: id.nullable(), bron: z.string(), waarde: z.string() })),
  keuze: z.object({ bronId: id.nullable(), reden: z.string(), wie: z.string(), tijd: z.iso.datetime() }).nullable(),
})

export const beleidskaderSchema = z.object({
  id,
  soort: z.enum(BELEID_SOORTEN),
  titel: z.string(),
  /** What was filled in at the beleidskader itself, beside what sources say. */
  eigen: feiten,
  geldigVan: dag.nullable(),
  documentUrl: z.string(),
  toelichting: z.string(),
  versie: z.int(),
  gewijzigdOp: z.iso.datetime(),
  bronnen: z.array(feiten.extend({ id, bron: z.string() })),
  velden: z.array(veldstand),
  verloop,
  koppelingen: z.array(koppeling.extend({ titel: z.string(), programma: z.string() })),
})

const beleidskaderBody = feiten.extend({
  soort: z.enum(BELEID_SOORTEN),
  titel: z.string().trim().min(1).max(300),
  geldigVan: dag.nullable(),
  documentUrl: z
    .string()
    .trim()
    .max(2000)
    .regex(/^(https?:\/\/\S+)?$/, 'Begin het adres met https:// of http://.'),
  toelichting: z.string().trim().max(5000),
})

const kaderParams = z.object({ id })
const bronParams = z.object({ id, bronId: id })

export const beleidContract = defineContract({
  listBeleidskaders: {
    method: 'GET',
    path: '/beleidskaders',
    samenvatting: 'Beleidskaders, wat verloopt bovenaan. Met `record`: alleen wat dat onderdeel of programma uitvoert.',
    handeling: 'beleidskader:read',
    query: z.object({ verloopt: z.stringbool().optional(), record: id.optional() }),
    success: { status: 200, body: z.object({ items: z.array(beleidskaderRegel) }) },
  },
  createBeleidskader: {
    method: 'POST',
    path: '/beleidskaders',
    samenvatting: 'Neem een nota, plan, regel of akkoord op.',
    handeling: 'beleidskader:edit',
    body: beleidskaderBody,
    success: { status: 201, body: beleidskaderSchema },
  },
  getBeleidskader: {
    method: 'GET',
    path: '/beleidskaders/:id',
    samenvatting: 'Een beleidskader met wat elke bron erover zegt en wat het uitvoert.',
    handeling: 'beleidskader:read',
    params: kaderParams,
    success: { status: 200, body: beleidskaderSchema },
  },
  updateBeleidskader: {
    method: 'PATCH',
    path: '/beleidskaders/:id',
    samenvatting: 'Wijzig een beleidskader. Was een ander eerder, dan volgt 409 met wat er nu staat.',
    handeling: 'beleidskader:edit',
    params: kaderParams,
    body: beleidskaderBody.extend({ versie: z.int() }),
    success: { status: 200, body: beleidskaderSchema },
  },
  deleteBeleidskader: {
    method: 'DELETE',
    path: '/beleidskaders/:id',
    samenvatting: 'Haal een beleidskader weg; kan 30 dagen terug.',
    handeling: 'beleidskader:edit',
    params: kaderParams,
    success: { status: 204, body: z.null() },
  },
  restoreBeleidskader: {
    method: 'POST',
    path: '/beleidskaders/:id/_herstel',
    samenvatting: 'Zet een weggehaald beleidskader terug.',
    handeling: 'beleidskader:edit',
    params: kaderParams,
    success: { status: 200, body: beleidskaderSchema },
  },
  createBeleidsbron: {
    method: 'POST',
    path: '/beleidskaders/:id/bronnen',
    samenvatting: 'Leg vast wat een bron zegt; wat andere bronnen zeggen blijft staan.',
    handeling: 'beleidskader:edit',
    params: kaderParams,
    body: feiten.extend({ bron: z.string().trim().min(1).max(300) }),
    success: { status: 201, body: beleidskaderSchema },
  },
  deleteBeleidsbron: {
    method: 'DELETE',
    path: '/beleidskaders/:id/bronnen/:bronId',
    samenvatting: 'Haal een bron weg; kan 30 dagen terug.',
    handeling: 'beleidskader:edit',
    params: bronParams,
    success: { status: 204, body: z.null() },
  },
  restoreBeleidsbron: {
    method: 'POST',
    path: '/beleidskaders/:id/bronnen/:bronId/_herstel',
    samenvatting: 'Zet een weggehaalde bron terug.',
    handeling: 'beleidskader:edit',
    params: bronParams,
    success: { status: 200, body: beleidskaderSchema },
  },
  chooseUitspraak: {
    method: 'POST',
    path: '/beleidskaders/:id/_kies',
    samenvatting: 'Zeg welke van de tegenstrijdige bronnen geldt (null: wat zelf is ingevuld), met een reden.',
    handeling: 'beleidskader:edit',
    params: kaderParams,
    body: z.object({ versie: z.int(), veld, bronId: id.nullable(), reden: z.string().trim().min(1).max(1000) }),
    success: { status: 200, body: beleidskaderSchema },
  },
  createBeleidskoppeling: {
    method: 'POST',
    path: '/beleidskaders/:id/koppelingen',
    samenvatting: 'Koppel aan een programma, prioriteit, inzet of actie die dit beleid uitvoert.',
    handeling: 'beleidskader:edit',
    params: kaderParams,
    body: koppeling,
    success: { status: 201, body: beleidskaderSchema },
  },
  deleteBeleidskoppeling: {
    method: 'DELETE',
    path: '/beleidskaders/:id/koppelingen/:recordId',
    samenvatting: 'Maak een koppeling los.',
    handeling: 'beleidskader:edit',
    params: z.object({ id, recordId: id }),
    success: { status: 204, body: z.null() },
  },
})
