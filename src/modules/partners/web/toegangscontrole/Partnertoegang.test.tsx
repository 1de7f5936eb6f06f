import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Weigering } from '../../../../platform/testing/fakeServer.ts'
import { renderScherm } from '../../../../platform/testing/renderScherm.tsx'
import { lossePartnersRoutes, partnersRoutes } from '../routes.tsx'

const ORGANISATIE = 'b0a1c3de-0000-4000-8000-000000000010'
const CONTROLE = 'b0a1c3de-0000-4000-8000-000000000011'
const MENSEN = ['Piet Proef', 'Nora Nep'].map((naam, nummer) => ({
  id: `b0a1c3de-0000-4000-8000-00000000002${nummer}`,
  naam,
  email: `mens${nummer}@woonveste.example`,
  eindigtOp: '2027-03-01',
}))

const partner = (controle: object | null) => ({
  ...{ organisatieId: ORGANISATIE, naam: 'Woonveste', aantal: 2, contact: null, bevestigdOp: null },
  ...{ volgende: '2027-05-22', controle },
})

const renderLijst = (items: readonly object[], server: Record<string, unknown> = {}) =>
  renderScherm({
    routes: partnersRoutes,
    pad: '/beheer/partners',
    handelingen: ['medewerker:read', 'partnertoegang:read', 'partnertoegang:review'],
    server: {
      'GET /v1/partnertoegang': { items, perMail: true },
      [`GET /v1/partnertoegang/${ORGANISATIE}/mensen`]: { items: MENSEN },
      ...server,
    },
  })

describe('de toegang van partners', () => {
  it('legt uit hoe het werkt als nog niemand van een partner toegang heeft', async () => {
    renderLijst([])
    expect(await screen.findByText('Nog niemand van een partner heeft toegang')).toBeDefined()
  })

  it('vraagt een organisatie nu', async () => {
    const antwoord = { id: CONTROLE, uiterlijk: '2026-12-13' }
    const { user, verzonden } = renderLijst([partner(null)], {
      [`POST /v1/partnertoegang/${ORGANISATIE}/controles`]: antwoord,
    })
    await user.click(await screen.findByRole('button', { name: 'Vraag nu: Woonveste' }))
    expect(await screen.findByText('Woonveste is gevraagd')).toBeDefined()
    expect(verzonden.filter(({ method }) => method === 'POST')).toHaveLength(1)
  })

  it('laat de beheerder zelf nalopen, en bewaart pas als voor iedereen is gekozen', async () => {
    const { user, verzonden } = renderLijst([partner({ id: CONTROLE, uiterlijk: '2026-12-13' })], {
      [`POST /v1/toegangscontroles/${CONTROLE}/_bevestig`]: null,
    })
    await user.click(await screen.findByRole('button', { name: 'Loop zelf na: Woonveste' }))
    const piet = await screen.findByRole('group', { name: /^Piet Proef/ })
    await user.click(within(piet).getByRole('radio', { name: 'Houdt toegang' }))
    await user.click(screen.getByRole('button', { name: 'Opslaan' }))
    expect(await screen.findByText('Kies nog voor één persoon.')).toBeDefined()
    const nora = screen.getByRole('group', { name: /^Nora Nep/ })
    await user.click(within(nora).getByRole('radio', { name: 'Heeft geen toegang meer nodig' }))
    await user.click(screen.getByRole('button', { name: 'Opslaan' }))
    expect(await screen.findByText('De toegang van Woonveste is nagelopen')).toBeDefined()
    const gestuurd = verzonden.find(({ method }) => method === 'POST')?.body
    expect(gestuurd).toEqual({ blijven: [MENSEN[0]?.id], weg: [MENSEN[1]?.id] })
  })
})

describe('de link voor de contactpersoon', () => {
  const renderLink = (open: unknown) =>
    renderScherm({
      losseRoutes: lossePartnersRoutes,
      pad: '/toegang-nalopen#9990-geheim',
      server: { 'POST /v1/toegangscontrolelinks/_open': open, 'POST /v1/toegangscontrolelinks/_bevestig': null },
    })

  it('toont de lijst, haalt het geheim uit het adres en bedankt', async () => {
    const [mens] = MENSEN
    const lijst = { gemeente: 'Waterveste', organisatie: 'Woonveste', uiterlijk: '2026-12-13', mensen: [mens] }
    const { user, router, verzonden } = renderLink(lijst)
    await user.click(await screen.findByRole('radio', { name: 'Houdt toegang' }))
    expect(router.state.location.hash).toBe('')
    await user.click(screen.getByRole('button', { name: 'Verstuur' }))
    expect(await screen.findByRole('heading', { name: 'Bedankt' })).toBeDefined()
    const gestuurd = { sleutel: '9990-geheim', blijven: [mens?.id], weg: [] }
    expect(verzonden.at(-1)?.body).toEqual(gestuurd)
  })

  it('zegt wat te doen als hij niet werkt', async () => {
    renderLink(new Weigering(404, { detail: 'Deze link werkt niet.' }))
    expect(await screen.findByRole('heading', { name: 'Deze link werkt niet' })).toBeDefined()
  })
})
