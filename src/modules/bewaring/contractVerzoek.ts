import { z } from 'zod'
import { defineContract } from '../../platform/contract.ts'
import { UITKOMSTEN, VERZOEKSOORTEN } from './domain/verzoek/verzoek.ts'

const id = z.object({ id: z.uuid() })
const dag = z.iso.date()
const email = z.email().max(254).nullable()

const verzoek = z.object({
  id: z.uuid(),
  nummer: z.int(),
  soort: z.enum(VERZOEKSOORTEN),
  soortNaam: z.string(),
  naam: z.string(),
  email: z.string().nullable(),
  zoekwoorden: z.array(z.string()),
  toelichting: z.string(),
  ontvangenOp: dag,
  /** The last day to answer on, and why that is. */
  laatste: dag,
  uitleg: z.string(),
  teLaat: z.boolean(),
  verlengdOp: dag.nullable(),
  verlengreden: z.string().nullable(),
  uitkomst: z.enum(UITKOMSTEN).nullable(),
  besluit: z.string().nullable(),
  beslotenOp: z.iso.datetime().nullable(),
  versie: z.int(),
  magVerlengen: z.boolean(),
})

const vondst = z.object({
  bron: z.string(),
  treffers: z.array(
    z.object({
      id: z.uuid(),
      kenmerk: z.string(),
      dag: dag.nullable(),
      velden: z.array(z.object({ naam: z.string(), waarde: z.string() })),
      /** Why it is not opened here, and who to ask. */
      dicht: z.string().nullable(),
    }),
  ),
  /** So much that the words cannot mean one person: nothing is opened. */
  teVeel: z.boolean(),
})

const ontvanger = z.object({
  id: z.uuid(),
  naam: z.string(),
  email: z.string().nullable(),
  wat: z.string(),
  gemeldOp: z.iso.datetime(),
})

export const verzoekContract = defineContract({
  listVerzoeken: {
    method: 'GET',
    path: '/verzoeken',
    samenvatting: 'Verzoeken van betrokkenen: wat wacht voorop, het langst geleden bovenaan.',
    handeling: 'verzoek:read',
    success: { status: 200, body: z.object({ items: z.array(verzoek) }) },
  },
  createVerzoek: {
    method: 'POST',
    path: '/verzoeken',
    samenvatting: 'Schrijf een verzoek van een betrokkene in.',
    handeling: 'verzoek:edit',
    body: z.object({
      soort: z.enum(VERZOEKSOORTEN),
      naam: z.string().trim().min(1).max(200),
      email,
      zoekwoorden: z.array(z.string().trim().min(3).max(200)).min(1).max(5),
      toelichting: z.string().max(5000),
      ontvangenOp: dag,
    }),
    success: { status: 201, body: verzoek },
  },
  getVerzoek: {
    method: 'GET',
    path: '/verzoeken/:id',
    samenvatting: 'Eén verzoek, met wie is ingelicht.',
    handeling: 'verzoek:read',
    params: id,
    success: { status: 200, body: z.object({ verzoek, ontvangers: z.array(ontvanger) }) },
  },
  findGegevens: {
    method: 'GET',
    path: '/verzoeken/:id/gegevens',
    samenvatting:
      'Alles over deze persoon, uit elk register, met wat er over die persoon staat. Elk dossier ziet in het logboek dat het hier is getoond.',
    handeling: 'verzoek:edit',
    params: id,
    success: { status: 200, body: z.object({ vondsten: z.array(vondst) }) },
  },
  exportGegevens: {
    method: 'GET',
    path: '/verzoeken/:id/uitvoer',
    samenvatting: 'Alles over deze persoon als PDF om te lezen, of als JSON.',
    handeling: 'verzoek:edit',
    params: id,
    query: z.object({ vorm: z.enum(['pdf', 'json']) }),
    success: { status: 200, body: 'bestand' },
  },
  extendVerzoek: {
    method: 'POST',
    path: '/verzoeken/:id/_verleng',
    samenvatting: 'Verleng de termijn met twee maanden; alleen binnen de eerste maand, met een reden.',
    handeling: 'verzoek:edit',
    params: id,
    body: z.object({ reden: z.string().trim().min(10).max(1000), versie: z.int32() }),
    success: { status: 200, body: verzoek },
  },
  tellOntvanger: {
    method: 'POST',
    path: '/verzoeken/:id/ontvangers',
    samenvatting: 'Licht in wie de gegevens eerder kreeg: noteert het, en mailt als er een adres is.',
    handeling: 'verzoek:edit',
    params: id,
    body: z.object({
      naam: z.string().trim().min(1).max(200),
      email,
      wat: z.string().trim().min(10).max(2000),
    }),
    success: { status: 201, body: ontvanger },
  },
  decideVerzoek: {
    method: 'POST',
    path: '/verzoeken/:id/_beslis',
    samenvatting: 'Neem het besluit op het verzoek.',
    handeling: 'verzoek:edit',
    params: id,
    body: z.object({
      uitkomst: z.enum(UITKOMSTEN),
      besluit: z.string().trim().min(10).max(10_000),
      versie: z.int32(),
    }),
    success: { status: 200, body: verzoek },
  },
  getBesluit: {
    method: 'GET',
    path: '/verzoeken/:id/besluit',
    samenvatting: 'Het besluit als brief (PDF), met hoe je bezwaar maakt.',
    handeling: 'verzoek:read',
    params: id,
    success: { status: 200, body: 'bestand' },
  },
})
