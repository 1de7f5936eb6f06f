import { z } from 'zod'
import { defineContract } from '../../platform/contract.ts'
import { bevolkingsgroep } from './contractIndicatorvormen.ts'
import { ROLLEN } from './domain/lading/toewijzing.ts'
import { INDICATORSOORTEN } from './domain/reeks/reeks.ts'

const id = z.object({ id: z.uuid() })
const versie = z.int()
const schrijven = { handeling: 'indicator:edit' } as const

const toewijzing = z.object({
  doel: z.enum(['meetwaarden', 'bevolking']),
  blad: z.string().max(200).nullable(),
  kopregel: z.int().min(0).max(100),
  kolommen: z
    .array(
      z.object({
        rol: z.enum(ROLLEN),
        indicatorId: z.uuid().nullable(),
        getalstijl: z.enum(['komma', 'punt']),
      }),
    )
    .max(100),
  indicatorId: z.uuid().nullable(),
  namen: z.record(z.string().max(200), z.uuid()),
  groep: bevolkingsgroep,
  bron: z.string().trim().max(200),
})

const cel = z.union([z.string(), z.number()]).nullable()

const lading = z.object({
  id: z.uuid(),
  naam: z.string(),
  soort: z.enum(['csv', 'xlsx', 'cbs']).nullable(),
  status: z.enum([
    ...(['wacht', 'verkent', 'te_koppelen', 'wacht_op_controle', 'controleert', 'te_beoordelen'] as const),
    ...(['wacht_op_opslaan', 'slaat_op', 'bevestigd', 'teruggedraaid', 'mislukt'] as const),
  ]),
  /** Why it failed or must be judged again, and what to do. */
  fout: z.string().nullable(),
  bron: z.string(),
  tellingen: z
    .object({
      gelezen: z.int(),
      goed: z.int(),
      fout: z.int(),
      waarden: z.int(),
      nieuw: z.int(),
      gewijzigd: z.int(),
      ongewijzigd: z.int(),
    })
    .nullable(),
  versie,
  geplaatstDoor: z.string(),
  geplaatstOp: z.iso.datetime(),
})

const geheel = lading.extend({
  verkenning: z
    .object({
      bladen: z.array(z.string()),
      aantalRijen: z.int(),
      eersteRijen: z.array(z.object({ nummer: z.int(), cellen: z.array(cel) })),
      /** By column the different texts in it; null when there are too many to be names. */
      teksten: z.array(z.array(z.string()).nullable()),
    })
    .nullable(),
  toewijzing: toewijzing.nullable(),
  /** How far it is; null when nothing is going on here. */
  voortgang: z
    .object({ fase: z.enum(['lezen', 'controleren', 'bewaren']), gedaan: z.int(), totaal: z.int().nullable() })
    .nullable(),
})

const bladzijde = { vanaf: z.string().max(400).optional() }

export const ladingContract = defineContract({
  createLading: {
    ...{ method: 'POST', path: '/ladingen', ...schrijven, bestand: true },
    samenvatting:
      'Stuur een CSV- of Excel-bestand met cijfers, of een opgeslagen antwoord van het CBS. Er wordt nog niets bewaard.',
    success: { status: 201, body: geheel },
  },
  listLadingen: {
    ...{ method: 'GET', path: '/ladingen', ...schrijven },
    samenvatting: 'De bestanden met cijfers die zijn ingelezen, nieuwste eerst.',
    query: z.object(bladzijde),
    success: { status: 200, body: z.object({ items: z.array(lading), volgende: z.string().nullable() }) },
  },
  getLadingkeuzes: {
    ...{ method: 'GET', path: '/ladingen/keuzes', ...schrijven },
    samenvatting: 'De indicatoren en gebieden waaraan rijen van een bestand te koppelen zijn.',
    success: {
      status: 200,
      body: z.object({
        gemeentecode: z.string(),
        gemeentenaam: z.string(),
        gebieden: z.array(z.object({ naam: z.string(), code: z.string().nullable() })),
        indicatoren: z.array(z.object({ id: z.uuid(), naam: z.string(), soort: z.enum(INDICATORSOORTEN) })),
      }),
    },
  },
  getLading: {
    ...{ method: 'GET', path: '/ladingen/:id', ...schrijven },
    samenvatting: 'Eén ingelezen bestand: wat erin staat, wat de kolommen betekenen en hoe ver het is.',
    params: id,
    success: { status: 200, body: geheel },
  },
  chooseLadingblad: {
    ...{ method: 'POST', path: '/ladingen/:id/_blad', ...schrijven },
    samenvatting: 'Kies een ander werkblad van een Excel-bestand.',
    params: id,
    body: z.object({ versie, blad: z.string().max(200) }),
    success: { status: 200, body: geheel },
  },
  saveLadingtoewijzing: {
    ...{ method: 'PUT', path: '/ladingen/:id/toewijzing', ...schrijven },
    samenvatting: 'Leg vast wat elke kolom betekent. Daarna worden alle rijen nagekeken.',
    params: id,
    body: z.object({ versie, toewijzing }),
    success: { status: 200, body: geheel },
  },
  listLadingfouten: {
    ...{ method: 'GET', path: '/ladingen/:id/fouten', ...schrijven },
    samenvatting: 'De rijen die niet kloppen: waar, wat er staat en wat eraan te doen is.',
    params: id,
    query: z.object(bladzijde),
    success: {
      status: 200,
      body: z.object({
        items: z.array(z.object({ rij: z.int(), kolom: z.string(), inhoud: z.string(), melding: z.string() })),
        volgende: z.string().nullable(),
      }),
    },
  },
  getLadingfoutenlijst: {
    ...{ method: 'GET', path: '/ladingen/:id/foutenlijst', ...schrijven },
    samenvatting: 'De rijen die niet kloppen, als CSV-bestand.',
    params: id,
    success: { status: 200, body: 'bestand' },
  },
  listLadingwijzigingen: {
    ...{ method: 'GET', path: '/ladingen/:id/wijzigingen', ...schrijven },
    samenvatting: 'De cijfers die vervangen zouden worden, met wat er nu staat.',
    params: id,
    query: z.object(bladzijde),
    success: {
      status: 200,
      body: z.object({
        items: z.array(
          z.object({
            rij: z.int(),
            indicator: z.string(),
            gebied: z.string(),
            periode: z.string(),
            oud: z.number().nullable(),
            nieuw: z.number().nullable(),
          }),
        ),
        volgende: z.string().nullable(),
      }),
    },
  },
  confirmLading: {
    ...{ method: 'POST', path: '/ladingen/:id/_bevestig', ...schrijven },
    samenvatting: 'Neem de cijfers over: alles, of alleen de goede rijen. Een tweede keer geeft 409.',
    params: id,
    body: z.object({ versie, alleenGoede: z.boolean() }),
    success: { status: 200, body: geheel },
  },
  revertLading: {
    ...{ method: 'POST', path: '/ladingen/:id/_draaiterug', ...schrijven },
    samenvatting: 'Draai een lading terug, zolang haar cijfers niet gewijzigd zijn.',
    params: id,
    body: z.object({ versie }),
    success: { status: 200, body: geheel },
  },
  deleteLading: {
    ...{ method: 'DELETE', path: '/ladingen/:id', ...schrijven },
    samenvatting: 'Gooi een bestand weg dat nog niet is overgenomen.',
    params: id,
    success: { status: 204, body: z.null() },
  },
})
