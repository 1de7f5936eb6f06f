import { createRoute } from '@tanstack/react-router'
import { screen } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { renderScherm } from '../../testing/renderScherm.tsx'
import { schilRoute } from '../schil/schilRoute.tsx'
import { Zoekkeuze } from './Zoekkeuze.tsx'

const KEUZES = [
  { waarde: '1', label: 'Buurtpreventie', bij: 'BP, buurtpreventieteams' },
  { waarde: '2', label: 'Politie', bij: 'wijkagent' },
  { waarde: '3', label: 'Coördinatiepunt' },
]

async function renderKeuze(onEigenTekst?: (tekst: string) => void) {
  const gekozen = vi.fn()
  const Keuze = () => {
    const [waarde, setWaarde] = useState<string | null>(null)
    const wijzig = (nieuw: string | null) => (setWaarde(nieuw), gekozen(nieuw))
    return (
      <Zoekkeuze
        label="Partij"
        keuzes={KEUZES}
        waarde={waarde}
        onWijzig={wijzig}
        {...(onEigenTekst && { onEigenTekst })}
      />
    )
  }
  const route = createRoute({ getParentRoute: () => schilRoute, path: '/', component: Keuze })
  const { user } = renderScherm({ routes: [route], pad: '/' })
  return { user, gekozen, veld: await screen.findByRole('combobox', { name: 'Partij' }) }
}

describe('zoekkeuze', () => {
  it.each([
    ['deel van de naam', 'poli', 'Politie'],
    ['andere naam', 'bp', 'Buurtpreventie'],
    ['naam zonder accent', 'coordinatie', 'Coördinatiepunt'],
  ])('vindt op een %s', async (_regel, getypt, naam) => {
    const { user, veld, gekozen } = await renderKeuze()
    await user.type(veld, getypt)
    expect((await screen.findAllByRole('option')).map((optie) => optie.textContent?.startsWith(naam))).toEqual([true])
    await user.keyboard('{ArrowDown}{Enter}')
    expect(gekozen).toHaveBeenLastCalledWith(KEUZES.find(({ label }) => label === naam)?.waarde)
    expect((veld as HTMLInputElement).value).toBe(naam)
  })

  it('zegt het als niets past', async () => {
    const { user, veld } = await renderKeuze()
    await user.type(veld, 'xyz')
    expect(await screen.findByText('Niets gevonden. Typ iets anders.')).toBeDefined()
  })

  it.each([
    ['Enter', '{Enter}'],
    ['verlaten', '{Tab}'],
  ])('meldt een eigen tekst bij %s', async (_regel, toets) => {
    const eigen = vi.fn()
    const { user, veld } = await renderKeuze(eigen)
    await user.type(veld, `Sportclub${toets}`)
    expect(eigen).toHaveBeenCalledWith('Sportclub')
  })

  it('meldt een gekozen partij niet ook nog als eigen tekst', async () => {
    const eigen = vi.fn()
    const { user, veld } = await renderKeuze(eigen)
    await user.type(veld, 'poli{ArrowDown}{Enter}{Tab}')
    expect(eigen).not.toHaveBeenCalled()
  })
})
