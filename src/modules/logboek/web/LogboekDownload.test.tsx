import { fireEvent, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Weigering } from '../../../platform/testing/fakeServer.ts'
import { renderScherm } from '../../../platform/testing/renderScherm.tsx'
import { logboekRoutes } from './routes.tsx'

const TE_VEEL = 'In deze periode staan meer dan 100.000 regels. Kies een kortere periode.'

const renderDownload = (server: object) =>
  renderScherm({
    routes: logboekRoutes,
    pad: '/logboek/download',
    handelingen: ['log:read', 'log:export'],
    server: { 'GET /v1/logregels/_ldv': server },
  })

async function kiesPeriode(van: string, tot: string) {
  fireEvent.change(await screen.findByLabelText('Van'), { target: { value: van } })
  fireEvent.change(screen.getByLabelText('Tot en met'), { target: { value: tot } })
}

describe('het logboek downloaden', () => {
  it('zegt vooraf hoeveel er in een keer kan, en erna wat te doen als het meer was', async () => {
    const { user, verzonden } = renderDownload(new Weigering(409, { detail: TE_VEEL }))
    expect(await screen.findByText(/Hoogstens 100.000 regels per keer/)).toBeDefined()
    await kiesPeriode('2026-01-01', '2026-06-30')
    await user.click(screen.getByRole('button', { name: 'Download' }))
    expect(await screen.findByText(TE_VEEL)).toBeDefined()
    expect(verzonden.find(({ pad }) => pad.endsWith('/_ldv'))?.zoek.toString()).toBe('van=2026-01-01&tot=2026-06-30')
  })

  it('haalt niets op zolang de periode niet klopt', async () => {
    const { user, verzonden } = renderDownload({})
    await kiesPeriode('2026-06-30', '2026-01-01')
    await user.click(screen.getByRole('button', { name: 'Download' }))
    expect(screen.getByText('Kies een dag die niet voor de eerste dag ligt.')).toBeDefined()
    expect(verzonden.some(({ pad }) => pad.endsWith('/_ldv'))).toBe(false)
  })
})
