import { fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Weigering } from '../../../platform/testing/fakeServer.ts'
import { renderScherm } from '../../../platform/testing/renderScherm.tsx'
import { toegangRoutes } from './routes.tsx'

const HUISSTIJL = {
  naam: 'Waterveste',
  logo: null,
  kleuren: { merk: '#154273', merkInkt: '#ffffff', accent: '#01689b', accentInkt: '#ffffff' },
  versie: 2,
}

const renderHuisstijl = (opslaan: unknown) =>
  renderScherm({
    routes: toegangRoutes,
    pad: '/beheer/huisstijl',
    handelingen: ['gemeente:edit', 'medewerker:read'],
    server: { 'GET /v1/huisstijl': HUISSTIJL, 'PUT /v1/huisstijl': opslaan },
  })

async function chooseKleur({ user }: ReturnType<typeof renderHuisstijl>, veld: string, kleur: string) {
  const invoer = await screen.findByRole('textbox', { name: veld })
  await user.clear(invoer)
  await user.type(invoer, kleur)
}

const leesbaarheid = (wat: string) => {
  const lijst = within(screen.getByRole('list', { name: 'Leesbaarheid' }))
  return lijst.getByText(wat).closest('li')?.textContent
}

describe('huisstijl', () => {
  it('kiest zelf inkt die leest en slaat op met de versie die je zag', async () => {
    const scherm = renderHuisstijl({ ...HUISSTIJL, versie: 3 })
    await chooseKleur(scherm, 'Kleur van de kopbalk', '#FFD200')
    expect(leesbaarheid('Tekst in de kopbalk')).toContain('14,5 op 1')
    await scherm.user.click(screen.getByRole('button', { name: 'Opslaan' }))
    expect(await screen.findByText('Huisstijl opgeslagen')).toBeDefined()
    expect(scherm.verzonden.find(({ method }) => method === 'PUT')?.body).toEqual({
      ...HUISSTIJL,
      kleuren: { ...HUISSTIJL.kleuren, merk: '#ffd200', merkInkt: '#000000' },
    })
  })

  it('toont meteen dat een accentkleur te licht is, en bij opslaan waarom het niet mag', async () => {
    const melding = 'Kies kleuren die meer van elkaar verschillen.'
    const scherm = renderHuisstijl(new Weigering(400, { fouten: [{ pad: 'body.kleuren.accent', melding }] }))
    await chooseKleur(scherm, 'Accentkleur', '7fd0f0')
    expect(leesbaarheid('Accentkleur op een witte pagina')).toContain('te weinig')
    await scherm.user.click(screen.getByRole('button', { name: 'Opslaan' }))
    expect(await screen.findByText(melding)).toBeDefined()
  })

  it('vraagt om een hele kleurcode', async () => {
    await chooseKleur(renderHuisstijl(null), 'Accentkleur', '#12')
    expect(screen.getByText('Vul een kleurcode in van zes tekens, zoals #154273.')).toBeDefined()
  })

  it('weigert een logo dat geen PNG is', async () => {
    renderHuisstijl(null)
    const bestand = new File(['<svg/>'], 'logo.svg', { type: 'image/svg+xml' })
    fireEvent.change(await screen.findByLabelText('Logo'), { target: { files: [bestand] } })
    expect(await screen.findByText('Kies een afbeelding van de soort PNG, hooguit 110 kB groot.')).toBeDefined()
  })
})
