import { createRoute } from '@tanstack/react-router'
import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { renderScherm } from '../../testing/renderScherm.tsx'
import { ProbleemFout } from '../api/ProbleemFout.ts'
import { Foutvak } from '../bericht/Foutvak.tsx'
import { schilRoute } from '../schil/schilRoute.tsx'
import { Tekstveld } from './Tekstveld.tsx'
import { useFormulier } from './useFormulier.ts'

const weiger = (probleem: object) => () =>
  Promise.reject(new ProbleemFout({ status: 400, title: 'Mis', detail: 'Kijk het na.', code: 'x', ...probleem }))

function Formulier({ verstuur }: { readonly verstuur: () => Promise<unknown> }) {
  const formulier = useFormulier({
    begin: { naam: '', 'adres.plaats': '' },
    check: ({ naam }): { naam?: string } => (naam === '' ? { naam: 'Vul een naam in.' } : {}),
    verstuur,
  })
  return (
    <form noValidate onSubmit={formulier.verzend}>
      {formulier.fout && <Foutvak fout={formulier.fout} />}
      <Tekstveld label="Naam" hint="Voluit" {...formulier.veld('naam')} />
      <Tekstveld label="Plaats" {...formulier.veld('adres.plaats')} />
      <p>{formulier.gewijzigd ? 'gewijzigd' : 'ongewijzigd'}</p>
      <button type="submit">Opslaan</button>
    </form>
  )
}

async function renderFormulier(verstuur: () => Promise<unknown>) {
  const component = () => <Formulier verstuur={verstuur} />
  const route = createRoute({ getParentRoute: () => schilRoute, path: '/', component })
  const { user } = renderScherm({ routes: [route], pad: '/' })
  const naam = await screen.findByRole('textbox', { name: 'Naam' })
  return { user, naam, opslaan: () => user.click(screen.getByRole('button', { name: 'Opslaan' })) }
}

const descriptionOf = (element: Element): string =>
  (element.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? '')
    .join(' ')

describe('formulier', () => {
  it('zegt bij het veld wat er mis is, leest het voor en zet de focus erop', async () => {
    const { naam, opslaan } = await renderFormulier(() => Promise.resolve())
    await opslaan()
    await waitFor(() => expect(document.activeElement).toBe(naam))
    expect(naam.getAttribute('aria-invalid')).toBe('true')
    expect(descriptionOf(naam)).toBe('Voluit Vul een naam in.')
  })

  it('legt een fout van de server bij het veld, en wist hem bij het verbeteren', async () => {
    const fouten = [{ pad: 'body.adres.plaats', melding: 'Deze plaats bestaat niet.' }]
    const { user, naam, opslaan } = await renderFormulier(weiger({ fouten }))
    await user.type(naam, 'Ans')
    await opslaan()
    expect(await screen.findByText('Deze plaats bestaat niet.')).toBeDefined()
    const plaats = screen.getByRole('textbox', { name: 'Plaats' })
    await waitFor(() => expect(document.activeElement).toBe(plaats))
    expect(screen.queryByRole('alert')).toBeNull()
    await user.type(plaats, 'W')
    expect(screen.queryByText('Deze plaats bestaat niet.')).toBeNull()
  })

  it('toont bovenaan wat bij geen veld hoort', async () => {
    const { user, naam, opslaan } = await renderFormulier(weiger({ status: 409, detail: 'Iemand was je voor.' }))
    await user.type(naam, 'Ans')
    await opslaan()
    expect((await screen.findByRole('alert')).textContent).toContain('Iemand was je voor.')
  })

  it('is pas weer ongewijzigd als het is opgeslagen', async () => {
    const { user, naam, opslaan } = await renderFormulier(() => Promise.resolve())
    await user.type(naam, 'Ans')
    expect(screen.getByText('gewijzigd')).toBeDefined()
    await opslaan()
    expect(await screen.findByText('ongewijzigd')).toBeDefined()
  })
  it('verstuurt niet nog eens zolang het bezig is', async () => {
    const verstuur = vi.fn(() => new Promise(() => undefined))
    const { user, naam, opslaan } = await renderFormulier(verstuur)
    await user.type(naam, 'Ans')
    await opslaan()
    await opslaan()
    expect(verstuur).toHaveBeenCalledOnce()
  })
})
