import { z } from 'zod'
import { defineContract } from '../../platform/contract.ts'

const id = z.object({ id: z.uuid() })

const mens = z.object({
  id: z.uuid(),
  naam: z.string(),
  email: z.string(),
  /** The last day of access. */
  eindigtOp: z.iso.date().nullable(),
})

const oordeel = z.object({ blijven: z.array(z.uuid()).max(1000), weg: z.array(z.uuid()).max(1000) })

/** The secret travels in the body: an address would end up in the log of a proxy. */
const sleutel = z.string().max(100)

const CONTACT = 'de contactpersoon van een partner heeft geen account'

export const toegangscontroleContract = defineContract({
  listPartnertoegang: {
    method: 'GET',
    path: '/partnertoegang',
    samenvatting: 'Van welke organisaties mensen toegang hebben, en wanneer dat weer wordt nagelopen.',
    handeling: 'partnertoegang:read',
    success: {
      status: 200,
      body: z.object({
        items: z.array(
          z.object({
            organisatieId: z.uuid(),
            naam: z.string(),
            aantal: z.int(),
            contact: z.object({ naam: z.string(), email: z.string() }).nullable(),
            bevestigdOp: z.iso.date().nullable(),
            /** The day on which the next controle begins by itself. */
            volgende: z.iso.date(),
            /** The controle that waits for an answer. */
            controle: z.object({ id: z.uuid(), uiterlijk: z.iso.date() }).nullable(),
          }),
        ),
        /** Without a mail server Baken asks nobody, and a controle is begun by hand. */
        perMail: z.boolean(),
      }),
    },
  },
  listPartnermensen: {
    method: 'GET',
    path: '/partnertoegang/:id/mensen',
    samenvatting: 'Wie van deze organisatie toegang heeft, op naam.',
    handeling: 'partnertoegang:read',
    params: id,
    success: { status: 200, body: z.object({ items: z.array(mens) }) },
  },
  beginToegangscontrole: {
    method: 'POST',
    path: '/partnertoegang/:id/controles',
    samenvatting: 'Vraag een organisatie nu wie van haar mensen nog toegang nodig heeft.',
    handeling: 'partnertoegang:review',
    params: id,
    success: { status: 201, body: z.object({ id: z.uuid(), uiterlijk: z.iso.date() }) },
  },
  bevestigToegangscontrole: {
    method: 'POST',
    path: '/toegangscontroles/:id/_bevestig',
    samenvatting: 'Zeg zelf van iedereen op de lijst of die toegang houdt. Wie weggaat kan meteen niet meer inloggen.',
    handeling: 'partnertoegang:review',
    params: id,
    body: oordeel,
    success: { status: 204, body: z.null() },
  },
  openToegangscontrole: {
    method: 'POST',
    path: '/toegangscontrolelinks/_open',
    samenvatting: 'De lijst achter de link in de mail aan de contactpersoon.',
    openbaar: CONTACT,
    body: z.object({ sleutel }),
    success: {
      status: 200,
      body: z.object({
        gemeente: z.string(),
        organisatie: z.string(),
        uiterlijk: z.iso.date(),
        mensen: z.array(mens),
      }),
    },
  },
  useToegangscontrole: {
    method: 'POST',
    path: '/toegangscontrolelinks/_bevestig',
    samenvatting:
      'Zeg als contactpersoon van iedereen op de lijst of die toegang houdt. Daarna werkt de link niet meer.',
    openbaar: CONTACT,
    body: oordeel.extend({ sleutel }),
    success: { status: 204, body: z.null() },
  },
})
