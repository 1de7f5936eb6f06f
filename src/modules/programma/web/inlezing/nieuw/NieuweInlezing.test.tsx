import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { renderScherm } from '../../../../../platform/testing/renderScherm.tsx'
import { stubUpload } from '../../../../../platform/testing/stubUpload.ts'
import { fakeInlezing, ID, INLEZING } from '../../../testing/fakeInlezing.ts'
import { inlezingRoutes } from '../inlezingRoutes.tsx'
import { checkBestand, MAX_BYTES } from './checkBestand.ts'

const { wacht, isVerzonden } = stubUpload()

async function openNieuw() {
  const scherm = renderScherm({
    routes: inlezingRoutes,
    pad: '/inlezingen/nieuw',
    server: fakeInlezing().server,
    handelingen: ['inlezing:read', 'inlezing:edit'],
  })
  const invoer = await screen.findByLabelText<HTMLInputElement>('Bestand')
  const kies = (naam: string, inhoud = 'tekst') => scherm.user.upload(invoer, new File([inhoud], naam))
  return { ...scherm, invoer, kies }
}

it('laat zien hoeveel er is verstuurd en gaat dan naar het document', async () => {
  const { kies, router } = await openNieuw()
  await kies('programma.docx')
  const verzoek = await wacht()
  act(() => verzoek.upload.onprogress?.({ loaded: 30, total: 100 }))
  expect(screen.getByRole('progressbar', { name: /programma.docx/ })).toHaveProperty('value', 30)
  verzoek.answer(201, { ...INLEZING, status: 'wacht' })
  await waitFor(() => expect(router.state.location.pathname).toBe(`/inlezingen/${ID.inlezing}`))
})

it('zegt wat de server weigert en laat een ander bestand kiezen', async () => {
  const { kies } = await openNieuw()
  await kies('programma.docx')
  const detail = 'Dit document heeft een wachtwoord. Haal dat eraf en kies het opnieuw.'
  ;(await wacht()).answer(400, { title: 'Niet te lezen', detail, code: 'versleuteld' })
  expect(await screen.findByText(new RegExp(detail))).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Kies een bestand' })).toBeTruthy()
})

it('stopt met versturen als je dat wilt', async () => {
  const { user, kies } = await openNieuw()
  await kies('programma.docx')
  await wacht()
  await user.click(screen.getByRole('button', { name: 'Stop met versturen' }))
  expect(await screen.findByRole('button', { name: 'Kies een bestand' })).toBeTruthy()
  expect(screen.queryByRole('alert')).toBeNull()
})

it('neemt een bestand aan dat je erop laat vallen, en stuurt het niet als het toch niet kan', async () => {
  await openNieuw()
  const vak = screen.getByText('Sleep je programma hierheen')
  fireEvent.drop(vak, { dataTransfer: { files: [new File(['x'], 'oud.doc')] } })
  expect(await screen.findByText(/bewaar het als .docx/)).toBeTruthy()
  expect(isVerzonden()).toBe(false)
})

it.each([
  ['een leeg bestand', { name: 'a.txt', size: 0 }, /leeg/],
  ['een te groot bestand', { name: 'a.pdf', size: MAX_BYTES + 1 }, /groter dan 25 MB/],
  ['een foto', { name: 'scan.JPG', size: 10 }, /foto/],
])('keurt %s af voor het versturen', (_wat, bestand, melding) => {
  expect(checkBestand(bestand)).toMatch(melding)
})

it.each(['plan.docx', 'plan.PDF', 'plan.odt', 'plan.xlsx', 'plan.html', 'plan.txt', 'plan'])('laat %s door', (name) => {
  expect(checkBestand({ name, size: MAX_BYTES })).toBeNull()
})
