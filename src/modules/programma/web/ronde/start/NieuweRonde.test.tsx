import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { Antwoorden } from '../../../../../platform/testing/fakeServer.ts'
import { renderScherm } from '../../../../../platform/testing/renderScherm.tsx'
import { aProgramma } from '../../../testing/aProgramma.ts'
import { aRonde, aRondevoorstel } from '../../../testing/aRonde.ts'
import { PROGRAMMA_ID, PROGRAMMA_PAD } from '../../../testing/fakeProgramma.ts'
import type { Rondevoorstel } from '../rondeQueries.ts'
import { rondeRoutes } from '../rondeRoutes.tsx'

const HANDELINGEN = ['programma:read', 'ronde:read', 'ronde:edit']

async function openStart(voorstel: Rondevoorstel = aRondevoorstel(), server: Antwoorden = {}) {
  const scherm = renderScherm({
    routes: rondeRoutes,
    pad: `/programmas/${PROGRAMMA_ID}/rondes/nieuw`,
    handelingen: HANDELINGEN,
    server: {
      [`GET ${PROGRAMMA_PAD}`]: aProgramma(),
      [`GET ${PROGRAMMA_PAD}/rondevoorstel`]: voorstel,
      [`POST ${PROGRAMMA_PAD}/rondes`]: aRonde(),
      [`GET /v1/rondes/${aRonde().id}`]: aRonde(),
      ...server,
    },
  })
  await screen.findByRole('heading', { level: 1, name: 'Vraag voortgang uit' })
  return scherm
}

it('vraagt voor iedereen een adres, behalve voor wie al bekend is of binnen de gemeente werkt', async () => {
  const { user, verzonden } = await openStart()
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Politie' }).checked).toBe(true)
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Handhaving' }).checked).toBe(false)
  expect(screen.getByText('agent@politie.example')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Verstuur 2 mails' }))
  expect(await screen.findByText(/Vul een e-mailadres in voor Buurtpreventie/)).toBeTruthy()
  await user.type(screen.getByRole('textbox', { name: 'E-mailadres van Buurtpreventie' }), 'buurt@waterveste.example')
  await user.click(screen.getByRole('button', { name: 'Verstuur 2 mails' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Voortgang 2026' })).toBeTruthy()
  const [politie, buurt] = aRondevoorstel().uitvragen
  expect(verzonden.find(({ method }) => method === 'POST')?.body).toEqual({
    ...{ titel: 'Voortgang 2026', uiterlijk: '2026-12-13' },
    uitvragen: [
      { soort: 'organisatie', id: politie?.id, adres: null },
      { soort: 'organisatie', id: buurt?.id, adres: 'buurt@waterveste.example' },
    ],
  })
})

it('slaat over wie je overslaat', async () => {
  const { user, verzonden } = await openStart()
  await user.click(screen.getByRole('checkbox', { name: 'Buurtpreventie' }))
  await user.click(screen.getByRole('button', { name: 'Verstuur 1 mail' }))
  await screen.findByRole('heading', { level: 1, name: 'Voortgang 2026' })
  expect(verzonden.find(({ method }) => method === 'POST')?.body).toMatchObject({ uitvragen: [{ adres: null }] })
})

it('slaat in één keer iedereen zonder adres over', async () => {
  const { user } = await openStart()
  await user.click(screen.getByRole('button', { name: 'Sla over wie geen adres heeft' }))
  expect(screen.getByRole('button', { name: 'Verstuur 1 mail' })).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Sla over wie geen adres heeft' })).toBeNull()
})

it('noemt de acties waarover niemand wordt gevraagd, en zegt het als er geen mailserver is', async () => {
  const zonder = [{ actieId: 'b0a1c3de-0000-4000-8000-0000000000c9', hoe: 'Plan schrijven' }]
  await openStart(aRondevoorstel({ zonderOntvanger: zonder, heeftMailserver: false }))
  expect(screen.getByText('Over 1 actie wordt niemand gevraagd.')).toBeTruthy()
  expect(screen.getByText('Plan schrijven')).toBeTruthy()
  expect(screen.getByText('Baken heeft nog geen mailserver.')).toBeTruthy()
})

it('zegt wat te doen als er niemand te vragen is', async () => {
  await openStart(aRondevoorstel({ uitvragen: [] }))
  expect(screen.getByText('Er is niemand om iets te vragen.')).toBeTruthy()
  expect(screen.queryByRole('button', { name: /Verstuur/ })).toBeNull()
})

it('toont de rondes van een programma en begint een nieuwe als er geen loopt', async () => {
  const open = (rondes: object[]) =>
    renderScherm({
      routes: rondeRoutes,
      pad: `/programmas/${PROGRAMMA_ID}/rondes`,
      handelingen: HANDELINGEN,
      server: {
        [`GET ${PROGRAMMA_PAD}`]: aProgramma({ status: 'vastgesteld' }),
        [`GET ${PROGRAMMA_PAD}/rondes`]: { items: rondes },
      },
    })
  open([aRonde({ status: 'gesloten', geslotenOp: '2026-11-22T10:00:00.000Z', ingediend: 1 })])
  const tabel = within(await screen.findByRole('table', { name: 'Uitvraagrondes' }))
  expect(tabel.getByRole('link', { name: 'Voortgang 2026' })).toBeTruthy()
  expect(tabel.getByText('1 van 1')).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Vraag voortgang uit' })).toBeTruthy()
})
