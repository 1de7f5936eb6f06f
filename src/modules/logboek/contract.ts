import { z } from 'zod'
import { defineContract } from '../../platform/contract.ts'
import { UITKOMSTEN } from './domain/describeRegel.ts'
import { OPVALLENDE_SOORTEN } from './domain/opvallend.ts'

const dag = z.iso.date()
const periode = z.object({ van: dag, tot: dag })
const id = z.object({ id: z.uuid() })
const vanaf = z.string().max(300).optional()

export const logregelSchema = z.object({
  id: z.uuid(),
  tijd: z.iso.datetime(),
  /** Null when it was not a medewerker. */
  medewerker: z.object({ id: z.uuid(), naam: z.string() }).nullable(),
  /** "Jurist, Boa"; empty when it was not a medewerker. */
  rol: z.string(),
  organisatie: z.string().nullable(),
  handeling: z.string(),
  /** Its readable name. */
  daad: z.string(),
  uitkomst: z.enum(UITKOMSTEN),
  doel: z.string().nullable(),
  onderwerp: z.string(),
  /** How many records a list showed; null when it was no list of people or organisaties. */
  aantalGetoond: z.int().nullable(),
  /** What happened, as one Dutch sentence. */
  zin: z.string(),
})

const bladzijde = z.object({ items: z.array(logregelSchema), volgende: z.string().nullable() })

const zegelSchema = z.object({
  /** Null when nothing was sealed yet. */
  laatste: z.object({ tijd: z.iso.datetime(), regels: z.int(), wortel: z.string() }).nullable(),
  /** Whether the tree heads also go to a place outside the database. */
  anker: z.boolean(),
})

export const logboekContract = defineContract({
  getLogboek: {
    method: 'GET',
    path: '/logboek',
    samenvatting: 'Hoe het logboek ervoor staat, en waarop het te doorzoeken is.',
    handeling: 'log:read',
    success: {
      status: 200,
      body: z.object({
        zegel: zegelSchema,
        handelingen: z.array(z.object({ handeling: z.string(), naam: z.string() })),
        medewerkers: z.array(z.object({ id: z.uuid(), naam: z.string() })),
      }),
    },
  },
  listLogregels: {
    method: 'GET',
    path: '/logregels',
    samenvatting:
      'Zoek in het logboek, de nieuwste regel voorop. Zonder persoon, dossier of begin van de periode: de laatste 30 dagen.',
    handeling: 'log:read',
    query: z.object({
      medewerker: z.uuid().optional(),
      handeling: z.string().max(60).optional(),
      /** The id of a record. */
      dossier: z.uuid().optional(),
      van: dag.optional(),
      /** The last day of the period. */
      tot: dag.optional(),
      uitkomst: z.enum(UITKOMSTEN).optional(),
      vanaf,
    }),
    success: {
      status: 200,
      body: bladzijde.extend({
        /** Only with the first page. Counted to a thousand. */
        aantal: z.object({ getal: z.int(), meer: z.boolean() }).nullable(),
      }),
    },
  },
  getLogregel: {
    method: 'GET',
    path: '/logregels/:id',
    samenvatting: 'Eén regel van het logboek, met alles wat is vastgelegd.',
    handeling: 'log:read',
    params: id,
    success: {
      status: 200,
      body: logregelSchema.extend({
        verzoek: z.string(),
        /** A hash of the network address: the same address, the same hash. Null when nobody asked over the network. */
        herkomst: z.string().nullable(),
        /** The trace of the caller, when it named one. */
        spoor: z.string().nullable(),
        getoond: z.array(z.uuid()).nullable(),
        /** 1 from before organisatie, purpose and what was shown were kept. */
        vorm: z.int(),
        zegel: z.object({ nummer: z.int(), tijd: z.iso.datetime() }).nullable(),
      }),
    },
  },
  getBewijs: {
    method: 'GET',
    path: '/logregels/:id/bewijs',
    samenvatting: 'Het bewijs dat een regel in het verzegelde logboek staat; "baken logboek toets" kijkt het na.',
    handeling: 'log:read',
    params: id,
    success: { status: 200, body: 'bestand' },
  },
  listDossierregels: {
    method: 'GET',
    path: '/dossiers/:id/logregels',
    samenvatting: 'Wie een dossier heeft gezien of gewijzigd; alleen voor wie eraan meedoet.',
    handeling: 'log:read_dossier',
    params: id,
    query: z.object({ vanaf }),
    success: { status: 200, body: bladzijde },
  },
  listEigenLogregels: {
    method: 'GET',
    path: '/mijn-logregels',
    samenvatting: 'Wat ik zelf in Baken heb gedaan en gezien.',
    handeling: 'eigenlog:read',
    query: z.object({ vanaf }),
    success: { status: 200, body: bladzijde },
  },
  listOpvallend: {
    method: 'GET',
    path: '/opvallend-inzien',
    samenvatting: 'Waar iemand de laatste twee weken meer of op andere uren keek dan gewoon is. Het is geen oordeel.',
    handeling: 'log:read',
    success: {
      status: 200,
      body: z.object({
        sinds: dag,
        items: z.array(
          z.object({
            soort: z.enum(OPVALLENDE_SOORTEN),
            medewerker: z.object({ id: z.uuid(), naam: z.string() }),
            rol: z.string(),
            dag,
            aantal: z.int(),
            gewoon: z.int().nullable(),
            uitleg: z.string(),
            bekeken: z.object({ door: z.string(), op: z.iso.datetime(), toelichting: z.string() }).nullable(),
          }),
        ),
      }),
    },
  },
  markBekeken: {
    method: 'POST',
    path: '/opvallend-inzien/_bekeken',
    samenvatting: 'Leg vast dat je naar iets opvallends hebt gekeken, en wat eruit kwam.',
    handeling: 'log:review',
    body: z.object({
      medewerkerId: z.uuid(),
      dag,
      soort: z.enum(OPVALLENDE_SOORTEN),
      toelichting: z.string().trim().min(1).max(1000),
    }),
    success: { status: 204, body: z.null() },
  },
  exportLdv: {
    method: 'GET',
    path: '/logregels/_ldv',
    samenvatting: 'Het logboek van een periode in de vorm van Logboek Dataverwerkingen: een regel JSON per betrokkene.',
    handeling: 'log:export',
    query: periode,
    success: { status: 200, body: 'bestand' },
  },
})
