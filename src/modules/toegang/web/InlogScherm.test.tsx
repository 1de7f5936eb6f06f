import { createRoute } from '@tanstack/react-router'
import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Weigering } from '../../../platform/testing/fakeServer.ts'
import { renderScherm } from '../../../platform/testing/renderScherm.tsx'
import { Paginakop } from '../../../platform/web/schil/Paginakop.tsx'
import { schilRoute } from '../../../platform/web/schil/schilRoute.tsx'
import { losseToegangRoutes } from './routes.tsx'
import { safeTerugAdres } from './terugAdres.ts'

const SESSIE = {
  medewerker: { id: 'b0a1c3de-0000-4000-8000-000000000001', naam: 'Ans de Vries', rollen: ['beheerder'] },
  gemeente: { code: 9990, naam: 'Waterveste' },
  handelingen: [],
  factorNodig: false,
}
const KLAAR = { sessie: SESSIE, factoren: [] }
const doel = createRoute({
  getParentRoute: () => schilRoute,
  path: '/programmas',
  component: () => <Paginakop titel="Programma’s" />,
})

async function renderInloggen(inloggen: unknown, { pad = '/inloggen', nodig = false, server = {} } = {}) {
  let ingelogd = false
  const { user, router, verzonden } = renderScherm({
    losseRoutes: losseToegangRoutes,
    routes: [doel],
    pad,
    server: {
      'GET /v1/eerste-start': { nodig },
      'POST /v1/sessies': () => {
        ingelogd = !(inloggen instanceof Weigering)
        return inloggen
      },
      ...server,
    },
    schil: {
      getSessie: () => Promise.resolve(ingelogd ? { ...SESSIE, rolNaam: 'Beheerder' } : null),
    },
  })
  const logIn = async () => {
    await user.type(await screen.findByRole('textbox', { name: 'E-mailadres' }), 'ans@waterveste.example')
    await user.type(screen.getByLabelText('Wachtwoord'), 'een lang wachtwoord')
    await user.click(screen.getByRole('button', { name: 'Log in' }))
  }
  return { user, router, verzonden, logIn }
}

describe('inloggen', () => {
  it('brengt je terug naar waar je wilde zijn', async () => {
    const { router, verzonden, logIn } = await renderInloggen(KLAAR, { pad: '/inloggen?terug=%2Fprogrammas' })
    await logIn()
    expect(await screen.findByRole('heading', { name: 'Programma’s' })).toBeDefined()
    expect(router.state.location.pathname).toBe('/programmas')
    expect(verzonden.at(-1)?.body).toEqual({ email: 'ans@waterveste.example', wachtwoord: 'een lang wachtwoord' })
  })

  it('zegt waarom je bent uitgelogd, en brengt je daarna terug', async () => {
    const { router, logIn } = await renderInloggen(KLAAR, { pad: '/inloggen?terug=%2Fprogrammas&reden=verlopen' })
    expect(await screen.findByText('Je bent uitgelogd.')).toBeDefined()
    await logIn()
    await waitFor(() => expect(router.state.location.pathname).toBe('/programmas'))
  })

  it('zegt dat de gegevens niet kloppen zonder te zeggen welke', async () => {
    const detail = 'Dit e-mailadres en wachtwoord horen niet bij elkaar.'
    const { logIn } = await renderInloggen(new Weigering(401, { detail }))
    await logIn()
    expect((await screen.findByRole('alert')).textContent).toContain(detail)
  })

  it('zegt na te veel pogingen hoe lang je moet wachten', async () => {
    const { logIn } = await renderInloggen(new Weigering(429, {}, { 'retry-after': '120' }))
    await logIn()
    expect((await screen.findByRole('alert')).textContent).toContain('Wacht 2 minuten')
  })

  it('stuurt niets als er niets is ingevuld', async () => {
    const { user, verzonden } = await renderInloggen(KLAAR)
    await user.click(await screen.findByRole('button', { name: 'Log in' }))
    expect(await screen.findByText('Vul je e-mailadres in.')).toBeDefined()
    expect(screen.getByText('Vul je wachtwoord in.')).toBeDefined()
    expect(verzonden.filter(({ method }) => method === 'POST')).toEqual([])
  })

  it('vraagt wie een tweede stap heeft daarna om een code, en pas dan ben je binnen', async () => {
    const afmaken = { 'POST /v1/aanmelding/_afmaken': SESSIE }
    const vraag = { sessie: null, factoren: ['totp', 'herstelcode'] }
    const { user, router, verzonden, logIn } = await renderInloggen(vraag, {
      pad: '/inloggen?terug=%2Fprogrammas',
      server: afmaken,
    })
    await logIn()
    expect(await screen.findByRole('heading', { name: 'Nog één stap' })).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Gebruik een herstelcode' }))
    await user.click(screen.getByRole('button', { name: 'Gebruik een code uit je app' }))
    await user.type(screen.getByRole('textbox', { name: /^Code uit je app/ }), '123 456')
    await user.click(screen.getByRole('button', { name: 'Log in' }))
    await waitFor(() => expect(router.state.location.pathname).toBe('/programmas'))
    expect(verzonden.find(({ pad }) => pad === '/v1/aanmelding/_afmaken')?.body).toEqual({
      soort: 'totp',
      code: '123 456',
    })
  })

  it('zegt dat een code niet klopt en blijft erbij, en begint opnieuw als het te lang duurde', async () => {
    let antwoord = new Weigering(401, { code: 'factor_onjuist', detail: 'Dat klopt niet.' })
    const server = { 'POST /v1/aanmelding/_afmaken': () => antwoord }
    const { user, logIn } = await renderInloggen({ sessie: null, factoren: ['totp'] }, { server })
    await logIn()
    const probeer = async () => {
      await user.type(await screen.findByRole('textbox', { name: /^Code uit je app/ }), '1')
      await user.click(screen.getByRole('button', { name: 'Log in' }))
    }
    await probeer()
    expect((await screen.findByRole('alert')).textContent).toContain('Dat klopt niet.')
    antwoord = new Weigering(401, { code: 'aanmelding_verlopen', detail: 'Begin opnieuw.' })
    await probeer()
    expect(await screen.findByRole('heading', { name: 'Inloggen' })).toBeDefined()
    expect(screen.getByRole('alert').textContent).toContain('Begin opnieuw.')
    expect(screen.getByLabelText('Wachtwoord')).toHaveProperty('value', '')
  })

  it('begint op een lege Baken met inrichten', async () => {
    await renderInloggen(KLAAR, { nodig: true })
    expect(await screen.findByRole('heading', { name: 'Baken inrichten' })).toBeDefined()
  })
})

describe('terugadres', () => {
  it.each([
    ['/programmas?q=a', '/programmas?q=a'],
    ['//elders.example', '/'],
    ['/\\elders.example', '/'],
    ['https://elders.example', '/'],
    ['javascript:alert(1)', '/'],
    [undefined, '/'],
  ])('%s wordt %s', (terug, veilig) => {
    expect(safeTerugAdres(terug)).toBe(veilig)
  })

  it('blijft na het inloggen binnen Baken', async () => {
    const { router, logIn } = await renderInloggen(KLAAR, { pad: '/inloggen?terug=%2F%2Felders.example' })
    await logIn()
    await waitFor(() => expect(router.state.location.href).toBe('/'))
  })
})
