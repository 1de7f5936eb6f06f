import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderScherm } from '../../../../../platform/testing/renderScherm.tsx'
import { fakeInlezing, ID } from '../../../testing/fakeInlezing.ts'
import { inlezingRoutes } from '../inlezingRoutes.tsx'

function open(inlezing: object, meer: Record<string, unknown> = {}) {
  const { server } = fakeInlezing({ inlezing })
  return renderScherm({
    routes: inlezingRoutes,
    pad: `/inlezingen/${ID.inlezing}`,
    server: { ...server, ...meer },
    handelingen: ['inlezing:read', 'inlezing:edit', 'programma:edit'],
  })
}

it('laat zien dat Baken leest en gaat vanzelf verder', async () => {
  let gevraagd = 0
  const { server, pad } = fakeInlezing()
  const antwoord = server[`GET ${pad}`] as () => object
  const leest = () => ({ ...antwoord(), status: (gevraagd += 1) > 1 ? 'te_beoordelen' : 'leest' })
  open({}, { [`GET ${pad}`]: leest })
  expect(await screen.findByRole('heading', { name: 'Baken leest het document' })).toBeTruthy()
  expect(screen.getByText(/Je kunt deze pagina sluiten/)).toBeTruthy()
  expect(await screen.findByRole('heading', { name: 'Klopt wat Baken heeft gelezen?' })).toBeTruthy()
})

it('zegt waarom het lezen mislukte en wat je kunt doen', async () => {
  open({ status: 'mislukt', fout: 'Dit bestand is een ingescande foto. Kies een document met tekst.' })
  expect(await screen.findByText(/ingescande foto/)).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Kies een ander bestand' })).toBeTruthy()
})

it('wijst na het overnemen naar het programma', async () => {
  open({ status: 'bevestigd', programma: { id: ID.prioriteit, titel: 'Veilig Waterveste', jaar: 2027 } })
  const naar = await screen.findByRole('link', { name: 'Naar het programma' })
  expect(naar.getAttribute('href')).toBe(`/programmas/${ID.prioriteit}`)
})

it('helpt verder als het document niet bestaat', async () => {
  renderScherm({ routes: inlezingRoutes, pad: `/inlezingen/${ID.inlezing}`, handelingen: ['inlezing:read'] })
  expect(await screen.findByRole('heading', { name: 'Deze pagina bestaat niet' })).toBeTruthy()
})

describe('een document zonder programma', () => {
  const geen = { aard: 'geen', reden: 'Dit lijkt een brief.' }

  it('zegt wat Baken zag en toont de tekst', async () => {
    open(geen)
    expect(await screen.findByText('Dit lijkt een brief.')).toBeTruthy()
    const tekst = within(screen.getByRole('article', { name: /Tekst van het document/ }))
    expect(tekst.getByRole('heading', { name: 'Ondermijning' })).toBeTruthy()
    expect(tekst.queryByRole('button')).toBeNull()
  })

  it('kan beginnen met een leeg programma', async () => {
    const { user, router, verzonden } = open(geen, { 'POST /v1/programmas': { id: ID.prioriteit } })
    await user.click(await screen.findByRole('button', { name: 'Begin een leeg programma' }))
    await user.click(screen.getByRole('button', { name: 'Maak het programma' }))
    expect(screen.getByText('Vul een titel in.')).toBeTruthy()
    await user.type(screen.getByLabelText('Titel'), 'Veilig')
    await user.clear(screen.getByLabelText('Jaar'))
    await user.type(screen.getByLabelText('Jaar'), '2028')
    await user.click(screen.getByRole('button', { name: 'Maak het programma' }))
    await waitFor(() => expect(router.state.location.pathname).toBe(`/programmas/${ID.prioriteit}`))
    expect(verzonden.find(({ method }) => method === 'POST')?.body).toEqual({ titel: 'Veilig', jaar: 2028 })
  })
})
