import { z } from 'zod'
import { defineContract } from '../../platform/contract.ts'
import { AGENDAINHOUD } from './domain/agenda/agendainhoud.ts'

const feed = z.object({
  id: z.uuid(),
  naam: z.string(),
  /** Only what I hold or my organisatie is a party to. */
  alleenMijn: z.boolean(),
  inhoud: z.enum(AGENDAINHOUD),
  aangemaaktOp: z.iso.datetime(),
  gelezenOp: z.iso.datetime().nullable(),
})

export const agendaContract = defineContract({
  listAgendafeeds: {
    method: 'GET',
    path: '/agendafeeds',
    samenvatting: 'De eigen agenda-adressen die nog werken.',
    handeling: 'agendafeed:read',
    success: { status: 200, body: z.object({ items: z.array(feed) }) },
  },
  createAgendafeed: {
    method: 'POST',
    path: '/agendafeeds',
    samenvatting:
      'Maak een geheim adres waarop een agendaprogramma de momenten en activiteiten leest. Het adres komt één keer in beeld.',
    handeling: 'agendafeed:edit',
    body: z.object({
      naam: z.string().trim().min(1).max(100),
      alleenMijn: z.boolean(),
      inhoud: z.enum(AGENDAINHOUD).default('momenten'),
    }),
    /** `pad` under the address of Baken. */
    success: { status: 201, body: feed.extend({ pad: z.string() }) },
  },
  deleteAgendafeed: {
    method: 'DELETE',
    path: '/agendafeeds/:id',
    samenvatting: 'Trek een agenda-adres in; het werkt dan niet meer.',
    handeling: 'agendafeed:edit',
    params: z.object({ id: z.uuid() }),
    success: { status: 204, body: z.null() },
  },
  getAgenda: {
    method: 'GET',
    path: '/agenda/:sleutel',
    samenvatting: 'De momenten en activiteiten als agenda (iCalendar), voor wie het geheime adres kent.',
    openbaar: 'een agendaprogramma kan niet inloggen; het adres is het geheim',
    params: z.object({ sleutel: z.string().regex(/^\d{1,4}-[\w-]{43}\.ics$/) }),
    success: { status: 200, body: 'bestand', type: 'text/calendar' },
  },
})
