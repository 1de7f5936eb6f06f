import { z } from 'zod'
import { defineContract } from '../../platform/contract.ts'
import { ANKERRITMES, ANKERSOORTEN, ANKERSTANDEN } from './domain/anker/ankerkeuze.ts'

const soort = z.object({ soort: z.enum(ANKERSOORTEN) })

const ankerSchema = z.object({
  soort: z.enum(ANKERSOORTEN),
  adres: z.string(),
  ritme: z.enum(ANKERRITMES),
  stand: z.enum(ANKERSTANDEN),
  /** The last head that arrived: when, and over how many lines. */
  laatste: z.object({ op: z.iso.datetime(), regels: z.int() }).nullable(),
  /** Why it does not go now, in one Dutch sentence. */
  fout: z.object({ op: z.iso.datetime(), zin: z.string() }).nullable(),
  versie: z.int(),
})

const keuze = {
  ritme: z.enum(ANKERRITMES),
  /** Null for an anchor that is not there yet. */
  versie: z.int().nullable(),
}
/** Shown once. */
const geheim = z.string()

export const ankersContract = defineContract({
  listAnkers: {
    method: 'GET',
    path: '/ankers',
    samenvatting: 'Waar de koppen van het verzegelde logboek buiten Baken heen gaan, en of dat lukt.',
    handeling: 'anker:edit',
    success: {
      status: 200,
      body: z.object({
        /** The file that who runs Baken has set for all gemeenten. */
        bestand: z.boolean(),
        /** False: mail stays where it is. */
        mailserver: z.boolean(),
        /** The newest head; null when nothing was sealed yet. */
        kop: z.object({ tijd: z.iso.datetime(), regels: z.int() }).nullable(),
        items: z.array(ankerSchema),
      }),
    },
  },
  saveMailanker: {
    method: 'PUT',
    path: '/ankers/mail',
    samenvatting: 'Kies een e-mailadres waar de nieuwste kop heen gaat, hooguit elk uur of elke dag.',
    handeling: 'anker:edit',
    bevestigd: true,
    body: z.object({ adres: z.email().max(254), ...keuze }),
    success: { status: 200, body: ankerSchema },
  },
  saveWebhookanker: {
    method: 'PUT',
    path: '/ankers/webhook',
    samenvatting:
      'Kies een https-adres waar de nieuwste kop heen gaat. Het geheim van de handtekening staat alleen in het antwoord op de eerste keer.',
    handeling: 'anker:edit',
    bevestigd: true,
    body: z.object({ adres: z.url({ protocol: /^https?$/ }).max(500), ...keuze }),
    success: { status: 200, body: z.object({ anker: ankerSchema, geheim: geheim.nullable() }) },
  },
  renewAnkergeheim: {
    method: 'POST',
    path: '/ankers/webhook/_geheim',
    samenvatting: 'Maak een nieuw geheim voor de handtekening. Het oude geldt meteen niet meer.',
    handeling: 'anker:edit',
    bevestigd: true,
    success: { status: 200, body: z.object({ geheim }) },
  },
  testAnker: {
    method: 'POST',
    path: '/ankers/:soort/_proef',
    samenvatting: 'Stuur een proefregel naar een anker, hooguit één keer per minuut.',
    handeling: 'anker:edit',
    params: soort,
    success: { status: 200, body: z.object({ gelukt: z.boolean(), zin: z.string() }) },
  },
  deleteAnker: {
    method: 'DELETE',
    path: '/ankers/:soort',
    samenvatting: 'Stuur geen koppen meer naar dit adres.',
    handeling: 'anker:edit',
    bevestigd: true,
    params: soort,
    success: { status: 204, body: z.null() },
  },
})
